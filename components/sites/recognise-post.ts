import { attribute, query } from '../dom/unclobbered.ts';
import { sameHost, withoutTracking } from './canonical-url.ts';
import { classesOf, kindOfPage, recordLink } from './page-kind.ts';
import { ANY_PAGE } from './portals/generic.ts';
import type { PostAddress, Refusal, Site } from './site.ts';
import { siteOf } from './sites.ts';

export type Recognition = { readonly post: PostAddress } | { readonly refusal: Refusal };

/** Says which post a page shows, or why it shows none. Never changes the page. */
export function recognise(document: Document, address: string): Recognition {
  if (!URL.canParse(address)) return { refusal: 'unknown' };
  const url = new URL(address);
  const site = siteOf(url);
  if (site === undefined || !/^https?:$/.test(url.protocol)) return { refusal: 'other-site' };
  const kind = kindOfPage(document, url);
  return 'refusal' in kind ? kind : { post: addressOf(document, url, site, kind.postId) };
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

function addressOf(document: Document, url: URL, site: Site, postId: number | undefined): PostAddress {
  const link = query(document, 'link[rel="canonical"]');
  const told = sameHost(link === undefined ? undefined : attribute(link, 'href'), url);
  // Some sites give their front page as the canonical address of everything.
  const canonical = told === undefined || (told.pathname === '/' && told.search === '') ? withoutTracking(url) : told;
  const record = sameHost(recordLink(document), url);
  const page = classesOf(document)
    .map((name) => /^single-paged-(\d+)$/.exec(name)?.[1])
    .find((number) => number !== undefined);
  if (page !== undefined) canonical.pathname = canonical.pathname.replace(new RegExp(`/${page}/?$`), '/');
  return {
    siteId: site.id,
    url: canonical.href,
    ...(postId === undefined ? {} : { postId }),
    ...(record === undefined ? {} : { recordUrl: record.href }),
  };
}
