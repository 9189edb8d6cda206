import { parseHtml } from '../../dom/parse-html.ts';
import { baseAddressOf, closest, contains, query, queryAll, textOf } from '../../dom/unclobbered.ts';
import type { PostAddress, Site } from '../../sites/site.ts';
import type { Source } from '../article.ts';
import type { WordPressRecord } from '../wordpress-record.ts';
import { mainContent } from './main-content.ts';

/** The element that holds the post's own content, and how it was found. */
export interface Body {
  readonly element: Element;
  /** What its relative addresses are read against. */
  readonly base: string;
  /** `site`: where the portal's data says; `rest`: the record's content; `visible`: where Readability sees an article. */
  readonly source: Extract<Source, 'site' | 'rest' | 'visible'>;
}

/** Where other posts, or nothing of the post, stand: a `.post-content` in here is a teaser's. With the site's own furniture. */
const ELSEWHERE =
  'aside, footer, nav, .sidebar, #sidebar, #secondary, .widget:not(.so-panel), .related-posts, .fusion-recent-posts, .fusion-blog-shortcode, .fusion-posts-container, .fusion-carousel, .fusion-post-cards, .comments-area, #comments, .wp-block-query, .fusion-modal';

/** The body of the post: where the site's data says, else the record's content, else what Readability finds. */
export function locateBody(
  document: Document,
  address: PostAddress,
  site: Site,
  record: WordPressRecord | undefined,
): Body | undefined {
  const base = baseOf(document, address.url);
  const known = knownBody(document, site, address.postId);
  if (known !== undefined && holdsSomething(known)) return { element: known, base, source: 'site' };
  const content = record === undefined ? undefined : parseHtml(record.content);
  if (content !== undefined && holdsSomething(content)) return { element: content, base: address.url, source: 'rest' };
  // A post whose body is there and empty has nothing to read: Readability would take the menu or other posts for it.
  if (known !== undefined && address.postId !== undefined) return { element: known, base, source: 'site' };
  const main = mainContent(document);
  return main === undefined ? undefined : { element: main, base, source: 'visible' };
}

/** The first place that has a body, else one that should have. */
function knownBody(document: Document, site: Site, postId: number | undefined): Element | undefined {
  const own = postId === undefined ? undefined : query(document, `#post-${postId}, .post-${postId}`);
  // A page may carry such a class on its root, as `has-table-of-contents` is one.
  const elsewhere = `:is(${[ELSEWHERE, ...site.furniture].join(', ')}):not(html, body, main)`;
  let empty: Element | undefined;
  for (const selector of site.body) {
    const here = queryAll(document, selector).filter((element) => closest(element, elsewhere) === undefined);
    const full = here.filter(holdsSomething);
    const outermost = full.filter((element) => !full.some((other) => other !== element && contains(other, element)));
    const inOwn = own === undefined ? [] : outermost.filter((element) => contains(own, element));
    const [only, ...more] = inOwn.length > 0 ? inOwn : outermost;
    if (only !== undefined) return more.length === 0 ? only : longest([only, ...more]);
    empty ??= here[0];
  }
  return empty;
}

function longest(elements: readonly Element[]): Element | undefined {
  return elements.toSorted((a, b) => textOf(b).length - textOf(a).length)[0];
}

function holdsSomething(element: Element): boolean {
  return textOf(element).trim() !== '' || query(element, 'img, iframe, video, table, object, embed') !== undefined;
}

/** The page's own base where it is an address of the web: a saved page or an inert document has none. */
function baseOf(document: Document, url: string): string {
  const base = baseAddressOf(document);
  return /^https?:/.test(base) ? base : url;
}
