import { attribute } from '../../dom/unclobbered.ts';
import type { Site } from '../../sites/site.ts';
import type { Dateline } from '../article.ts';
import { found, type Found } from './found.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { lineOf, metaContent, placesIn } from './page-places.ts';
import { portalTime, writtenTime } from './times.ts';

export interface Dates {
  readonly publishedAt?: Found | undefined;
  readonly modifiedAt?: Found | undefined;
}

/**
 * When the post was published and last changed, on the portal's clock: JSON-LD, then `article:*`, then the page itself, then
 * its dateline. Avada prints one machine's time, that of the last change (`get_the_modified_time`); it is the time of
 * publication as well where the visible day is the same, and no other.
 */
export function datesIn(document: Document, site: Site, jsonLd: JsonLdArticle, dateline: Dateline | undefined): Dates {
  const at = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : portalTime(value, site.utcOffset);
  const shown = timeIn(document, site.publishedAt, site);
  const changed = timeIn(document, site.modifiedAt, site);
  const sameDay = shown !== undefined && changed !== undefined && shown.slice(0, 10) === changed.slice(0, 10);
  const isWholeDay = dateline?.date?.length === 10;
  return {
    publishedAt:
      found(at(jsonLd.datePublished), 'json-ld') ??
      found(at(metaContent(document, 'article:published_time')), 'meta') ??
      found(sameDay && shown.length === 10 ? changed : shown, 'visible') ??
      found(isWholeDay ? dateline.date : undefined, 'dateline') ??
      found(changed, 'visible'),
    modifiedAt:
      found(at(jsonLd.dateModified), 'json-ld') ??
      found(at(metaContent(document, 'article:modified_time') ?? metaContent(document, 'og:updated_time')), 'meta') ??
      found(changed, 'visible'),
  };
}

/** The first time at these places that a machine can read; failing that, the first written one. */
function timeIn(
  document: Document,
  selectors: readonly string[],
  { utcOffset }: Pick<Site, 'utcOffset'>,
): string | undefined {
  let day: string | undefined;
  for (const element of placesIn(document, selectors)) {
    const line = lineOf(element);
    const time = portalTime(attribute(element, 'datetime') ?? line, utcOffset);
    if (time !== undefined) return time;
    day ??= writtenTime(line, utcOffset);
  }
  return day;
}
