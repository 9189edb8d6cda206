import type { Article } from '../article/article.ts';
import { siteById } from '../sites/sites.ts';
import type { Institution } from '../sites/site.ts';

/** A day, month or year; what is not known is absent. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What a citation is made of: one dated web post by an institution or a named author. */
export interface Work {
  readonly authors: readonly Institution[];
  readonly title: string;
  /** The portal's name, where it differs from the author. */
  readonly site?: string;
  readonly place?: string;
  readonly url: string;
  readonly published?: PartialDate;
  readonly modified?: PartialDate;
  /** The reader's own day. */
  readonly accessed: PartialDate;
  readonly language: string;
}

export function workOf(article: Article, accessed: PartialDate): Work {
  const published = partialDate(article.publishedAt);
  const modified = partialDate(article.modifiedAt);
  const site = siteById(article.siteId);
  return {
    authors:
      article.author === undefined
        ? article.institution === undefined
          ? []
          : [article.institution]
        : [{ name: article.author }],
    title: article.title,
    ...(article.institution?.acronym === undefined ? {} : { site: article.institution.acronym }),
    ...(site === undefined ? {} : { place: site.place }),
    url: article.url,
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    accessed,
    language: article.language,
  };
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
