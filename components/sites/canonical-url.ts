/** Parameters that say how a reader came, not what is read. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|msclkid|igshid|mc_[ce]id|ref|_ga|replytocom|page|paged|fb_.*|__cf.*)$/;

/**
 * The address without tracking, comment links, page numbers and fragment. Names come by `forEach`: in Firefox's content
 * scripts the iterators of URLSearchParams stay behind the Xray wrapper («keys() is not iterable», 153 ESR).
 */
export function withoutTracking(address: URL): URL {
  const url = new URL(address);
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => names.push(name));
  url.hash = '';
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url;
}

/** `candidate` (a canonical link, say) where it is an http(s) address of the same host, with or without `www.`, else undefined. */
export function sameHost(candidate: string | undefined, address: URL): URL | undefined {
  if (candidate === undefined || !URL.canParse(candidate, address.href)) return undefined;
  const url = new URL(candidate, address);
  const isSame = url.hostname.replace(/^www\./, '') === address.hostname.replace(/^www\./, '');
  return /^https?:$/.test(url.protocol) && isSame ? withoutTracking(url) : undefined;
}
