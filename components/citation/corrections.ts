import { type Author, authorsNamed } from './author.ts';
import { cleanWords } from './clean-words.ts';
import { typedDate } from './spanish-date.ts';
import type { Work } from './work.ts';

/** What the reader put right for their copy, as typed. An empty string says «none». */
export interface WorkCorrections {
  /** Several by «;», a person inverted by a comma, an acronym in brackets. */
  readonly author?: string;
  readonly authorKind?: Author['kind'];
  readonly title?: string;
  readonly published?: string;
  readonly site?: string;
}

/** The work as the reader wants it cited. A date that is no date changes nothing. */
export function correctedWork(work: Work, { author, authorKind, title, published, site }: WorkCorrections): Work {
  const { published: day, site: portal, ...rest } = work;
  const typed = published === undefined ? day : (typedDate(published) ?? (published.trim() === '' ? undefined : day));
  const name = site === undefined ? portal : cleanWords(site);
  const authors =
    author !== undefined
      ? authorsNamed(author, authorKind)
      : authorKind === undefined
        ? work.authors
        : authorsNamed(authorsTyped(work.authors), authorKind);
  return {
    ...rest,
    authors,
    title: title === undefined ? work.title : cleanWords(title) || work.title,
    ...(typed === undefined ? {} : { published: typed }),
    ...(name === undefined || name === '' ? {} : { site: name }),
  };
}

/** Authors as the field shows them. */
export function authorsTyped(authors: readonly Author[]): string {
  return authors
    .map(({ name, acronym, family, given }) => {
      if (family !== undefined && given !== undefined) return `${family}, ${given}`;
      return acronym === undefined ? name : `${name} (${acronym})`;
    })
    .join('; ');
}
