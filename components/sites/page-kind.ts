import { attribute, queryAll, query, rootElementOf, textOf } from '../dom/unclobbered.ts';
import type { Refusal } from './site.ts';

/** What a page is: a post, with its number where WordPress tells it, or something else. */
export type PageKind = { readonly postId?: number } | { readonly refusal: Refusal };

const ARCHIVE_PARAMETERS = [
  'cat',
  'tag',
  'author',
  'm',
  'year',
  'category_name',
  'author_name',
  'post_type',
  'taxonomy',
];

/** What an address alone refuses: WordPress's parameters and paths (page-facts §4). */
const REFUSED_BY_ADDRESS: readonly (readonly [Refusal, (url: URL) => boolean])[] = [
  ['feed', (url) => url.searchParams.has('feed') || /\/(?:feed|rss2?|atom)\/?$/.test(url.pathname)],
  ['record', (url) => url.searchParams.has('rest_route') || /\/(?:wp-json\/|xmlrpc\.php$)/.test(url.pathname)],
  ['login', (url) => /\/(?:wp-login\.php|wp-admin(?:\/|$)|administrator\/?$)/.test(url.pathname)],
  ['preview', (url) => url.searchParams.has('preview') || url.searchParams.has('preview_id')],
  ['event', (url) => url.searchParams.get('post_type') === 'tribe_events' || url.searchParams.has('tribe_events')],
  ['search', (url) => url.searchParams.has('s')],
  ['attachment', (url) => url.searchParams.has('attachment_id') || url.searchParams.has('attachment')],
  ['page', (url) => url.searchParams.has('page_id')],
  ['archive', (url) => ARCHIVE_PARAMETERS.some((name) => url.searchParams.has(name)) && !url.searchParams.has('p')],
];

/** What the body's classes refuse: WordPress's, Joomla's and Drupal's. */
const REFUSED_BY_CLASS: readonly (readonly [Refusal, RegExp])[] = [
  ['not-found', /^error-?404$/],
  ['search', /^(?:search|search-results|search-no-results|view-search|path-search)$/],
  ['attachment', /^(?:attachment|single-attachment)$/],
  [
    'event',
    /^(?:single-tribe_events|post-type-archive-tribe_events|events-(?:list|archive|single)|tribe-events-page-template)$/,
  ],
  [
    'archive',
    /^(?:archive|category|tag|author|date|tax-.+|post-type-archive.*|view-(?:category|categories|featured|tag)|path-taxonomy)$/,
  ],
  ['login', /^(?:login|view-login)$/],
  ['home', /^(?:home|blog|front|path-frontpage)$/],
  [
    'page',
    /^(?:page|page-id-\d+|page-template(?:-.*)?|single-(?:page|product|avada_portfolio|avada_faq|elementor_library))$/,
  ],
];

/** A post type of news that is not WordPress's own `post`: many portals have one. */
const NEWS_TYPE =
  /^(?:single|node-type|page-node-type|node--type)-(?:post|.*(?:notici|comunicad|bolet|prensa|news|nota|articulo|article|press|blog).*)$/;
const NEWS_VIEW = /^view-(?:article|item)$/;
/** A page that says so itself, in words for machines. */
const SAYS_ARTICLE =
  'meta[property="article:published_time"], [itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"], [itemtype*="schema.org/BlogPosting"], [itemprop="articleBody"], .item-page';
const LONG_PARAGRAPH = 100;

/** Says what a page is; nothing of it is changed or read long. */
export function kindOfPage(document: Document, url: URL): PageKind {
  const refusal = refusalOf(document, url);
  if (refusal !== undefined) return { refusal };
  const postId = postIdOf(document, classesOf(document));
  return postId === undefined ? {} : { postId };
}

/** Why a page is no post; undefined where it is one. As cheap as can be: the detector asks on every page of the portal. */
export function refusalOf(document: Document, url: URL): Refusal | undefined {
  const byAddress = refusedByAddress(url);
  if (byAddress !== undefined) return byAddress;
  const classes = classesOf(document);
  const isPost = classes.some((name) => NEWS_TYPE.test(name) || NEWS_VIEW.test(name));
  return isPost ? protectionOf(document) : (refusedByClass(classes) ?? doubtOf(document, url, classes));
}

function refusedByAddress(url: URL): Refusal | undefined {
  return REFUSED_BY_ADDRESS.find(([, refuses]) => refuses(url))?.[0];
}

function refusedByClass(classes: readonly string[]): Refusal | undefined {
  return REFUSED_BY_CLASS.find(([, pattern]) => classes.some((name) => pattern.test(name)))?.[0];
}

/** Of a page that neither says that it is a post nor that it is something else. */
function doubtOf(document: Document, url: URL, classes: readonly string[]): Refusal | undefined {
  if (classes.includes('single')) return 'page';
  if (postIdOf(document, classes) === undefined) {
    if (/^\/(?:[\w-]+\/)?(?:index\.\w+)?$/.test(url.pathname) && url.search === '') return 'home';
    if (!readsLikeArticle(document, url)) return 'unknown';
  }
  return protectionOf(document);
}

function protectionOf(document: Document): Refusal | undefined {
  return query(document, '.post-password-form') === undefined ? undefined : 'protected';
}

/** The address of the post's own REST record, where the page links to it. */
export function recordLink(document: Document): string | undefined {
  return queryAll(document, 'link[rel="alternate"][type="application/json"]')
    .map((link) => attribute(link, 'href'))
    .find((href) => href !== undefined && RECORD.test(decoded(href)));
}

export function classesOf(document: Document): string[] {
  const body = query(rootElementOf(document), 'body');
  return body === undefined ? [] : (attribute(body, 'class') ?? '').split(/\s+/);
}

const RECORD = /\/wp\/v2\/(?:posts|\w*(?:notici|comunicad|prensa)\w*)\/(\d+)/;

/** `postid-14622` of the body, which WordPress sets on single posts, else the post's REST link. */
function postIdOf(document: Document, classes: readonly string[]): number | undefined {
  const byRecord = RECORD.exec(decoded(recordLink(document) ?? ''))?.[1];
  const byClass = classes.map((name) => /^postid-(\d+)$/.exec(name)?.[1]).find((id) => id !== undefined);
  const id = byRecord ?? byClass;
  return id === undefined ? undefined : Number(id);
}

/** A page of no known system: it says that it is an article, or has a headline and three long paragraphs under an address of its own. */
function readsLikeArticle(document: Document, url: URL): boolean {
  if (query(document, SAYS_ARTICLE) !== undefined) return true;
  if (queryAll(document, 'article').length > 3 || (url.pathname.length < 2 && url.search === '')) return false;
  const long = queryAll(document, 'p')
    .slice(0, 400)
    .filter((paragraph) => textOf(paragraph).trim().length >= LONG_PARAGRAPH);
  return long.length >= 3 && query(document, 'h1, h2, meta[property="og:title"]') !== undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
