import { squeeze } from './squeeze.ts';

/** Makes an address absolute against the page's base. Undefined for what is none or leads outside the web. */
export function absolute(value: string | null | undefined, base: string): URL | undefined {
  const written = value?.trim() ?? '';
  if (written === '' || !URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** Jetpack's Photon sends `https://i0.wp.com/HOST/NAME.jpg?resize=…`: the picture itself is the host's. */
export function withoutProxy(url: URL | undefined): URL | undefined {
  if (url === undefined || !/^i\d\.wp\.com$/.test(url.hostname)) return url;
  return absolute(`https:/${url.pathname}`, url.href) ?? url;
}

/** Where a link leads, ready to be written: web, mail and telephone addresses. `#tab-2` opens a part of the page, not of the article. */
export function linkTarget(value: string | null, base: string): string | undefined {
  const written = value?.trim() ?? '';
  if (/^(?:mailto|tel):/i.test(written)) return written;
  const [page = '', part] = absolute(written, base)?.href.split('#') ?? [];
  if (page === '' || (part !== undefined && page === base.split('#')[0])) return undefined;
  return part === undefined ? page : `${page}#${part}`;
}

/** The last part of the path, decoded: `Informe-2025.pdf`. Signs that turn a name round (`informe%E2%80%AEfdp.exe`) go. */
export function fileNameOf(url: URL): string {
  const name = url.pathname.split('/').findLast((part) => part !== '') ?? url.hostname;
  try {
    return squeeze(decodeURIComponent(name));
  } catch {
    return name;
  }
}
