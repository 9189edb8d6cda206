import { attribute, query, rootElementOf } from '../dom/unclobbered.ts';
import { sameHost, withoutTracking } from './canonical-url.ts';
import type { PostAddress, Refusal, Site } from './site.ts';
import { siteOf } from './sites.ts';
import { ANY_PAGE } from './generic.ts';

/** What an address alone refuses. WordPress parameters and paths; plain permalinks as seen on the SEGEPLAN portal. */
const REFUSED_BY_ADDRESS: readonly (readonly [Refusal, (url: URL) => boolean])[] = [
  ['feed', (url) => url.searchParams.has('feed') || /\/feed\/?$/.test(url.pathname)],
  ['record', (url) => url.searchParams.has('rest_route') || url.pathname.includes('/wp-json/')],
  ['login', (url) => /\/wp-(?:login\.php|admin(?:\/|$))/.test(url.pathname)],
  ['preview', (url) => url.searchParams.get('preview') === 'true'],
  ['search', (url) => url.searchParams.has('s')],
  ['attachment', (url) => url.searchParams.has('attachment_id')],
  ['page', (url) => url.searchParams.has('page_id')],
  [
    'archive',
    (url) =>
      ['cat', 'tag', 'author', 'm', 'year', 'category_name', 'author_name'].some((name) => url.searchParams.has(name)),
  ],
];

/** What WordPress's body classes refuse. */
const REFUSED_BY_CLASS: readonly (readonly [Refusal, RegExp])[] = [
  ['not-found', /^error404$/],
  ['search', /^search(?:-results|-no-results)?$/],
  ['attachment', /^attachment/],
  ['event', /^(?:single-tribe_events|post-type-archive-tribe_events|tribe-events-page-template)$/],
  ['archive', /^(?:archive|category|tag|author|date|tax-.+)$/],
  ['login', /^login$/],
  ['home', /^(?:home|blog)$/],
  ['page', /^(?:page|page-id-\d+|page-template.*)$/],
];

export type Recognition = { readonly post: PostAddress } | { readonly refusal: Refusal };

/** Says which post a page shows, or why it shows none. Cheap: a few attribute look-ups; never changes the page. */
export function recognise(document: Document, address: string): Recognition {
  if (!URL.canParse(address)) return { refusal: 'unknown' };
  const url = new URL(address);
  const site = siteOf(url);
  if (site === undefined) return { refusal: 'other-site' };
  const byAddress = REFUSED_BY_ADDRESS.find(([, refuses]) => refuses(url));
  if (byAddress !== undefined) return { refusal: byAddress[0] };
  const classes = classesOf(document);
  const postId = postIdOf(document, classes);
  if (!classes.includes('single-post') && postId === undefined) {
    const byClass = REFUSED_BY_CLASS.find(([, pattern]) => classes.some((name) => pattern.test(name)));
    return { refusal: byClass?.[0] ?? (url.pathname === site.base && url.search === '' ? 'home' : 'unknown') };
  }
  if (query(document, '.post-password-form') !== undefined) return { refusal: 'protected' };
  return { post: addressOf(document, url, site, postId) };
}

export function recognisePost(document: Document, url: string): PostAddress | undefined {
  const recognition = recognise(document, url);
  return 'post' in recognition ? recognition.post : undefined;
}

/** The address of a page that is read because the user asked, whatever it is. Undefined for addresses that are not http(s). */
export function anyPage(document: Document, address: string): PostAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? addressOf(document, url, siteOf(url) ?? ANY_PAGE, undefined) : undefined;
}

function classesOf(document: Document): string[] {
  const body = query(rootElementOf(document), 'body');
  return body === undefined ? [] : (attribute(body, 'class') ?? '').split(/\s+/);
}

/** `postid-14622` of the body (WordPress sets it on single posts alone), else the post's REST link in the head. */
function postIdOf(document: Document, classes: readonly string[]): number | undefined {
  const byClass = classes.map((name) => /^postid-(\d+)$/.exec(name)?.[1]).find((id) => id !== undefined);
  if (byClass !== undefined && !classes.some((name) => /^single-(?!post$|format-)/.test(name))) return Number(byClass);
  const record = recordLink(document);
  const byRecord = record === undefined ? undefined : /\/wp\/v2\/posts\/(\d+)$/.exec(decodeURIComponent(record))?.[1];
  return byRecord === undefined ? undefined : Number(byRecord);
}

function recordLink(document: Document): string | undefined {
  const link = query(document, 'head link[rel="alternate"][type="application/json"]');
  return link === undefined ? undefined : attribute(link, 'href');
}

function addressOf(document: Document, url: URL, site: Site, postId: number | undefined): PostAddress {
  const link = query(document, 'head link[rel="canonical"]');
  const canonical = sameHost(link === undefined ? undefined : attribute(link, 'href'), url) ?? withoutTracking(url);
  const record = sameHost(recordLink(document), url);
  return {
    siteId: site.id,
    url: canonical.href,
    ...(postId === undefined ? {} : { postId }),
    ...(record === undefined ? {} : { recordUrl: record.href }),
  };
}
