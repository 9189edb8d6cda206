import { parseHtml } from '../../dom/parse-html.ts';
import { attribute, query, textOf } from '../../dom/unclobbered.ts';
import type { PostAddress, Site } from '../../sites/site.ts';
import type { Article, Dateline, Source } from '../article.ts';
import type { WordPressRecord } from '../wordpress-record.ts';

type Metadata = Pick<
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
  | 'sources'
>;
type Found = readonly [value: string, source: Source];

/** Title, dates, section and byline, each with where it was found; the most trusted source that has it wins. */
export function metadataOf(
  document: Document,
  address: PostAddress,
  site: Site,
  dateline: Dateline | undefined,
  record: WordPressRecord | undefined,
): Metadata {
  const title = first(
    record && [plain(record.title, document), 'rest'],
    visible(document, site.title),
    meta(document, 'og:title'),
    [withoutSiteName(textOf(query(document, 'head title') ?? document.createTextNode(''))), 'meta'],
  );
  const publishedAt = first(
    record?.date === undefined ? undefined : [record.date + site.utcOffset, 'rest'],
    meta(document, 'article:published_time'),
    visible(document, site.publishedAt),
    dateline?.date === undefined ? undefined : [dateline.date, 'dateline'],
  );
  const modifiedAt = first(
    record?.modified === undefined ? undefined : [record.modified + site.utcOffset, 'rest'],
    meta(document, 'article:modified_time'),
  );
  const section = first(visible(document, site.section));
  const author = first(visible(document, site.byline));
  const isAuthor = author !== undefined && !site.notAuthors.includes(author[0].toLowerCase()) && /\s/.test(author[0]);
  return {
    url: address.url,
    siteId: site.id,
    title: title?.[0] ?? '',
    ...(site.institution === undefined ? {} : { institution: site.institution }),
    ...(section === undefined ? {} : { section: section[0] }),
    ...(isAuthor ? { author: author[0] } : {}),
    ...(publishedAt === undefined ? {} : { publishedAt: publishedAt[0] }),
    ...(modifiedAt === undefined ? {} : { modifiedAt: modifiedAt[0] }),
    sources: {
      ...(title === undefined ? {} : { title: title[1] }),
      ...(site.institution === undefined ? {} : { institution: 'site' }),
      ...(section === undefined ? {} : { section: section[1] }),
      ...(isAuthor ? { author: author[1] } : {}),
      ...(publishedAt === undefined ? {} : { publishedAt: publishedAt[1] }),
      ...(modifiedAt === undefined ? {} : { modifiedAt: modifiedAt[1] }),
    },
  };
}

function first(...candidates: readonly (Found | undefined)[]): Found | undefined {
  return candidates.find((candidate) => candidate !== undefined && candidate[0] !== '');
}

function visible(document: Document, selectors: readonly string[]): Found | undefined {
  for (const selector of selectors) {
    const element = query(document, selector);
    const words = element === undefined ? '' : (attribute(element, 'datetime') ?? squeeze(textOf(element)));
    if (words !== '') return [words, 'visible'];
  }
  return undefined;
}

function meta(document: Document, property: string): Found | undefined {
  const element = query(document, `head meta[property="${property}"]`);
  const content = element === undefined ? undefined : attribute(element, 'content');
  return content === undefined ? undefined : [squeeze(content), 'meta'];
}

function plain(html: string, document: Document): string {
  return squeeze(parseHtml(html, document).textContent);
}

function withoutSiteName(title: string): string {
  return squeeze(title).replace(/\s+[|–—-]\s+[^|–—]+$/, '');
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
