import { attribute, baseAddressOf, rootElementOf } from '../../dom/unclobbered.ts';
import type { PostAddress, Site } from '../../sites/site.ts';
import type { Article, Dateline, Source, SourcedField } from '../article.ts';
import { datesIn } from './dates.ts';
import type { Found } from './found.ts';
import { jsonLdArticle } from './json-ld.ts';
import { leadImageIn } from './lead-image.ts';
import { institutionIn } from './institution.ts';
import { authorIn, sectionIn } from './names.ts';
import { titleIn } from './title.ts';

export type Metadata = Pick<
  Article,
  | 'url'
  | 'siteId'
  | 'title'
  | 'institution'
  | 'section'
  | 'author'
  | 'publishedAt'
  | 'modifiedAt'
  | 'leadImage'
  | 'language'
  | 'sources'
>;

/** Everything about the post but its text, each field with where it was found; the most trusted source that has it wins. */
export function metadataOf(
  document: Document,
  address: PostAddress,
  site: Site,
  dateline: Dateline | undefined,
): Metadata {
  const jsonLd = jsonLdArticle(document);
  const base = baseAddressOf(document);
  const institution = institutionIn(document, site, new URL(address.url).hostname, jsonLd);
  const fields: Readonly<Partial<Record<SourcedField, Found<unknown> | undefined>>> = {
    title: titleIn(document, site, jsonLd),
    institution,
    section: sectionIn(document, site, jsonLd),
    author: authorIn(document, site, jsonLd, institution?.value),
    ...datesIn(document, site, jsonLd, dateline),
    leadImage: leadImageIn(document, site, jsonLd, /^https?:/.test(base) ? base : address.url),
  };
  const known = Object.entries(fields).filter(
    (entry): entry is [SourcedField, Found<unknown>] => entry[1] !== undefined,
  );
  const sources: Partial<Record<SourcedField, Source>> = Object.fromEntries(
    known.map(([field, { source }]) => [field, source]),
  );
  return {
    url: address.url,
    siteId: site.id,
    language: languageOf(document, site),
    title: '',
    ...Object.fromEntries(known.map(([field, { value }]) => [field, value])),
    sources,
  };
}

/** The portal's own, unless the page says it is in another language: some posts are in K'iche' or English. */
function languageOf(document: Document, { language, hosts }: Site): string {
  const told = attribute(rootElementOf(document), 'lang')?.trim() ?? '';
  if (!/^[a-z]{2,3}(?:-[\w-]+)?$/i.test(told)) return language;
  const isSame = told.slice(0, 2).toLowerCase() === language.slice(0, 2);
  return hosts.length > 0 && isSame ? language : told;
}
