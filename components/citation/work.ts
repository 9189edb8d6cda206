import type { Article } from '../article/article.ts';
import { siteById } from '../sites/sites.ts';
import type { Author } from './author.ts';
import { bylineAuthors, institutionAuthor, isSame } from './byline-authors.ts';
import { cleanWords, withoutEntities } from './clean-words.ts';

/** A day, month or year; what is not known is absent. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What a citation is made of: one dated web post by an institution or a named author. Every field is clean of marks that are not seen. */
export interface Work {
  readonly authors: readonly Author[];
  readonly title: string;
  /** The portal as it calls itself: «SEGEPLAN». */
  readonly site?: string;
  readonly place?: string;
  readonly url: string;
  readonly published?: PartialDate;
  /** Only where the page itself shows that it was brought up to date. */
  readonly modified?: PartialDate;
  /** The reader's own day. */
  readonly accessed: PartialDate;
  readonly language: string;
}

export function workOf(article: Article, accessed: PartialDate): Work {
  const { institution, modifiedAt, publishedAt, siteId, sources } = article;
  const published = partialDate(publishedAt);
  const modified = sources.modifiedAt === 'visible' ? partialDate(modifiedAt) : undefined;
  const place = siteById(siteId)?.place;
  const named = bylineAuthors(article.author, institution);
  const publisher = institution === undefined ? [] : [institutionAuthor(institution)];
  // Beside a person the portal is named in full: no other part of the reference says what the acronym stands for.
  const site = named.length > 0 ? institution?.name : (institution?.acronym ?? institution?.name);
  return {
    authors: named.length > 0 ? named : publisher,
    title: cleanWords(withoutEntities(article.title)) || '[Sin título]',
    ...(site === undefined ? {} : { site: cleanWords(site) }),
    ...(place === undefined || institution === undefined ? {} : { place }),
    url: article.url,
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined || !isLater(modified, published) ? {} : { modified }),
    accessed,
    language: article.language,
  };
}

/** True where the work is this author's, by name or acronym. */
export function isSignedBy({ authors }: Work, name: string): boolean {
  return authors.some((author) => isSame(author.name, name) || isSame(author.acronym, name));
}

/** The portal, where it is not the author itself under its name or acronym. */
export function otherSite({ site, authors }: Work): string {
  return site === undefined || authors.some(({ name, acronym }) => isSame(site, name) || isSame(acronym, site))
    ? ''
    : site;
}

export function isLater(a: PartialDate, b: PartialDate | undefined): boolean {
  return b === undefined || dayNumber(a) > dayNumber(b);
}

function dayNumber({ year, month = 0, day = 0 }: PartialDate): number {
  return year * 10_000 + month * 100 + day;
}

/** Reads the calendar day as written, in the portal's own offset: 20:30 in Guatemala is still that day, whatever UTC says. */
export function partialDate(iso: string | undefined): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '');
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
