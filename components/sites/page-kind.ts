import { attribute, queryAll, query, rootElementOf, textOf } from '../dom/unclobbered.ts';
import type { Refusal } from './site.ts';

/** What a page is: a post, with its number where WordPress tells it, or something else. */
export type PageKind = { readonly postId?: number } | { readonly refusal: Refusal };

/**
 * What an address alone refuses: WordPress's parameters and paths (page-facts §4). The first one counts. A function, as the one
 * below: most pages are posts, told without it, and a pattern costs the detector when it is written down, not when it is used.
 */
const refusedByAddresses = (): readonly (readonly [
  refusal: Refusal,
  parameters: readonly string[],
  path?: RegExp,
])[] => [
  ['feed', ['feed'], /\/(?:feed|rss2?|atom)\/?$/],
  ['record', ['rest_route'], /\/(?:wp-json\/|xmlrpc\.php$)/],
  ['login', [], /\/(?:wp-login\.php|wp-admin(?:\/|$)|administrator\/?$)/],
  ['preview', ['preview', 'preview_id']],
  ['event', ['post_type=tribe_events', 'tribe_events']],
  ['search', ['s']],
  ['attachment', ['attachment_id', 'attachment']],
  ['page', ['page_id']],
  ['archive', ['cat', 'tag', 'author', 'm', 'year', 'category_name', 'author_name', 'post_type', 'taxonomy']],
];

/** The whole of the address of a post that goes by its number, as most do: no parameter refuses it. */
function isByNumber(search: string): boolean {
  return search.startsWith('?p=') && !search.includes('&');
}

/** What the body's classes refuse: WordPress's, Joomla's and Drupal's. */
const refusedByClasses = (): readonly (readonly [Refusal, RegExp])[] => [
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

/** What of an address says what a page is. */
type PageAddress = Pick<URL, 'pathname' | 'search'>;

/** Says what a page is; nothing of it is changed or read long. */
export function kindOfPage(document: Document, url: PageAddress): PageKind {
  const refusal = refusalOf(document, url);
  if (refusal !== undefined) return { refusal };
  const postId = postIdOf(document, classesOf(document));
  return postId === undefined ? {} : { postId };
}

/** Why a page is no post; undefined where it is one. As cheap as can be: the detector asks on every page of the portal. */
export function refusalOf(document: Document, url: PageAddress): Refusal | undefined {
  // What is asked on every post comes first: WordPress gives this class to single posts alone, whatever their path.
  if (isByNumber(url.search) && query(document, 'body.single-post') !== undefined) return protectionOf(document);
  const byAddress = refusedByAddress(url);
  if (byAddress !== undefined) return byAddress;
  const classes = classesOf(document);
  const isPost =
    classes.includes('single-post') || classes.some((name) => NEWS_TYPE.test(name) || NEWS_VIEW.test(name));
  return isPost ? protectionOf(document) : (refusedByClass(classes) ?? doubtOf(document, url, classes));
}

function refusedByAddress({ pathname, search }: PageAddress): Refusal | undefined {
  const isPlain = search === '' || isByNumber(search);
  const given = isPlain ? undefined : new URLSearchParams(search);
  for (const [refusal, parameters, path] of refusedByAddresses()) {
    if (path?.test(pathname) === true) return refusal;
    if (given === undefined || (refusal === 'archive' && given.has('p'))) continue;
    if (parameters.some((parameter) => hasParameter(given, parameter))) return refusal;
  }
  return undefined;
}

/** `name`, whatever its value, or `name=value`. */
function hasParameter(parameters: URLSearchParams, sought: string): boolean {
  const [name = '', value] = sought.split('=');
  return value === undefined ? parameters.has(name) : parameters.get(name) === value;
}

function refusedByClass(classes: readonly string[]): Refusal | undefined {
  return refusedByClasses().find(([, pattern]) => classes.some((name) => pattern.test(name)))?.[0];
}

/** Of a page that neither says that it is a post nor that it is something else. */
function doubtOf(document: Document, url: PageAddress, classes: readonly string[]): Refusal | undefined {
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
function readsLikeArticle(document: Document, url: PageAddress): boolean {
  if (query(document, SAYS_ARTICLE) !== undefined) return true;
  if (queryAll(document, 'article').length > 3 || (url.pathname.length < 2 && url.search === '')) return false;
  const long = queryAll(document, 'p')
    .slice(0, 400)
    .filter((paragraph) => textOf(paragraph).trim().length >= LONG_PARAGRAPH);
  if (long.length >= 3) return query(document, 'h1, h2, meta[property="og:title"]') !== undefined;
  return NEWS_ADDRESS.test(url.pathname + url.search) && hasLongLines(document);
}

/** `noticia.php?id=482`, `/detalle-noticia/482`: one of many by its number. */
const NEWS_ADDRESS = /(?:notici|comunicad|bolet|prensa)[^?]*(?:\?(?:.*&)?\w*id\w*=\d+|\/\d+(?:\/|$))/i;

/** Three long lines between `<br>`s, as pages made by hand part their paragraphs. */
function hasLongLines(document: Document): boolean {
  const long = queryAll(document, 'br')
    .slice(0, 400)
    .filter(
      ({ previousSibling: line }) => line?.nodeType === 3 && (line.nodeValue ?? '').trim().length >= LONG_PARAGRAPH,
    );
  return long.length >= 3;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
