import { isPictureData } from '../picture-data.ts';
import { parseHtml } from '../../dom/parse-html.ts';
import { attributesOf, closest, query, queryAll } from '../../dom/unclobbered.ts';
import { absolute, fileNameOf, withoutProxy } from './addresses.ts';
import { emojiOf } from './emoji.ts';
import { FULL_SIZE, LAZY_SOURCES, THUMBNAILS } from './lazy-addresses.ts';

/** A photograph, flyer or chart of the body, with the best address the page gives. */
export interface BodyPicture {
  readonly src: string;
  readonly alt: string;
  /** As declared, in pixels: keeps the place while the picture loads. */
  readonly width?: number;
  readonly height?: number;
}

/** Why an image is not a picture of the post. An emoji is a character of the text. */
export type NoPicture = 'tracker' | 'decoration' | 'placeholder' | { readonly emoji: string };

/** The end of a picture's address. */
export const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|bmp|jfif)$/i;
const NAMES_PICTURE = /\.(?:jpe?g|png|webp|avif)(?:\?|$)/i;
const TRACKERS =
  /^https?:\/\/(?:www\.facebook\.com\/tr\b|[^/]*(?:doubleclick|scorecardresearch|statcounter|google-analytics|pixel\.wp|quantserve)\.|[^?]*\/(?:piwik|matomo)\.php)/i;
/** Whole file names, so that `transparente.png` or `blanket.png` stay pictures. */
const SPINNERS =
  /^(?:ajax-?loader|pre-?loader|loader|spinner|loading|blank|placeholder|transparent|spacer|pixel|lazy|dummy|1x1)(?:[-_]?\d*x?\d*)?\.(?:gif|svg|png)$/i;
const RULES =
  /^(?:linea-?separadora|separador|separadora|divider|divisor|separator)(?:[-_]?\d*x?\d*)?\.(?:png|jpe?g|gif|svg)$/i;

/** Where page builders put the face of who says a testimonial. */
const FACES =
  '.testimonial-thumbnail, .elementor-testimonial__image, .elementor-testimonial-image, .et_pb_testimonial_portrait, .testimonial-avatar, .kt-testimonial-media-wrap, .uagb-tm__image-content';

/** Where Drupal keeps the sizes that it makes of an upload. */
const DERIVED = /\/styles\/[^/]+\/(?:public|private)\//;

/** Reads an `<img>`. `link` is the address its link leads to, where it stands in one. */
export function pictureOf(image: Element, base: string, link?: URL): BodyPicture | NoPicture {
  const classes = image.getAttribute('class') ?? '';
  const alt = image.getAttribute('alt')?.trim() ?? '';
  const emoji = emojiOf(image);
  if (emoji !== undefined) return { emoji };
  const width = pixels(image.getAttribute('width'));
  const height = pixels(image.getAttribute('height'));
  const src = opened(image, link) ?? bestAddress(image, base, link) ?? bestAddress(insideNoscript(image), base, link);
  const shown = src ?? absolute(image.getAttribute('src'), base);
  if (isTiny(width, height, 3) || (shown !== undefined && TRACKERS.test(shown.href))) return 'tracker';
  if (src === undefined) return dataPicture(image, alt, width, height) ?? behind(image, alt, link) ?? 'placeholder';
  if (SPINNERS.test(fileNameOf(src))) return 'placeholder';
  if (
    isTiny(width, height, 48) ||
    /\b(?:icon|icono|avatar|gravatar)\b/i.test(classes) ||
    /(?:^|\.)gravatar\.com$/.test(src.hostname) ||
    closest(image, FACES) !== undefined
  )
    return 'decoration';
  if ((height !== undefined && height <= 12) || RULES.test(fileNameOf(src))) return 'decoration';
  return { src: src.href, alt, ...declaredSize(width, height) };
}

/**
 * Full size where the page names it, else the largest of the set, else what it shows. Nothing is guessed from a file name,
 * but two sizes of one upload (`NAME-150x150.jpg` leads to `NAME-1024x683.jpg`) were both made of `NAME.jpg`.
 */
function bestAddress(image: Element | undefined, base: string, link?: URL): URL | undefined {
  if (image === undefined) return undefined;
  const shown = [...LAZY_SOURCES, 'src']
    .map((name) => realAddress(image.getAttribute(name), base))
    .find((address) => address !== undefined);
  const sets = [image, ...sourcesOf(image)].flatMap((element) =>
    attributesOf(element)
      .filter(({ name }) => name.endsWith('srcset'))
      .map(({ value }) => value),
  );
  const largest = largestOf(sets, base);
  const full = FULL_SIZE.map((name) => realAddress(image.getAttribute(name), base)).find(
    (address) => address !== undefined,
  );
  const linked = withoutProxy(link);
  const candidates = [full, linked, shown, largest?.url].filter((url) => url !== undefined);
  const stem = stemOf(shown ?? largest?.url);
  // What the set has best may be the upload itself, or twice its density.
  if (largest !== undefined && isFullSize(largest.url) && full === undefined) return largest.url;
  const original = candidates.find(
    (url) =>
      IMAGE_FILE.test(url.pathname) &&
      ((stemOf(url) === stem && isFullSize(url)) || (shown !== url && url.pathname === pathOfUpload(shown))),
  );
  if (original !== undefined || shown === undefined) return original ?? largest?.url ?? full;
  return largest?.url ?? uploadOf(shown, [full, linked]) ?? shown;
}

function opened(image: Element, link: URL | undefined): URL | undefined {
  if (link === undefined || !IMAGE_FILE.test(link.pathname) || closest(image, THUMBNAILS) === undefined)
    return undefined;
  return withoutProxy(link);
}

/** What two sizes were made of. */
function uploadOf(shown: URL, others: readonly (URL | undefined)[]): URL | undefined {
  const path = pathOfUpload(shown);
  const twin = others.find((url) => url !== undefined && url.pathname !== shown.pathname && pathOfUpload(url) === path);
  return twin === undefined || path === undefined ? undefined : new URL(path, shown);
}

function pathOfUpload(url: URL | undefined): string | undefined {
  return url?.pathname.replace(/-\d+x\d+(?=\.\w+$)/, '');
}

function realAddress(value: string | null, base: string): URL | undefined {
  const url = withoutProxy(absolute(value, base));
  return url === undefined || SPINNERS.test(fileNameOf(url)) ? undefined : url;
}

/** `<picture>` keeps its candidates on `<source>`s before the image. */
function sourcesOf(image: Element): Element[] {
  const parent = image.parentElement;
  return parent?.localName === 'picture' ? [...parent.querySelectorAll('source')] : [];
}

function largestOf(sets: readonly string[], base: string): { url: URL; size: number } | undefined {
  let largest: { url: URL; size: number } | undefined;
  for (const set of sets) {
    // A hostile or broken set may be very long; a real one has a dozen candidates.
    for (const [, address = '', number = '1'] of set
      .slice(0, 20_000)
      .matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)) {
      const url = realAddress(address, base);
      const size = Number(number);
      if (url !== undefined && size > (largest?.size ?? 0)) largest = { url, size };
    }
  }
  return largest;
}

/**
 * WordPress names the sizes of one upload `NAME-1024x683.jpg`, `NAME-scaled.jpg`, `NAME.jpg`; Drupal `styles/large/public/NAME.jpg`
 * and `NAME.jpg`.
 */
export function stemOf(url: URL | undefined): string | undefined {
  return url?.pathname.replace(DERIVED, '/').replace(/(?:-\d+x\d+|-scaled)?\.\w+$/, '');
}

/** Whether two addresses are sizes of one upload. */
export function isSameUpload(one: string, other: string): boolean {
  return one === other || (URL.canParse(one) && URL.canParse(other) && stemOf(new URL(one)) === stemOf(new URL(other)));
}

/** Whether a file has no size in its name. */
export function isFullSize(url: URL): boolean {
  return !/-\d+x\d+\.\w+$/.test(fileNameOf(url)) && !DERIVED.test(url.pathname);
}

/** Some lazy loaders leave the plain image in the `<noscript>` that follows. With scripting on, its content is text. */
function insideNoscript(image: Element): Element | undefined {
  const next = image.nextElementSibling;
  if (next?.localName !== 'noscript') return undefined;
  const holder = next.querySelector('img') === null ? parseHtml(next.textContent) : next;
  return holder.querySelector('img') ?? undefined;
}

/**
 * What opens behind an image that has no address of its own, where nothing else shows it: Joomla's Simple Image Gallery links
 * `transparent.gif`, with the thumbnail painted on it, to the picture.
 */
function behind(image: Element, alt: string, link: URL | undefined): BodyPicture | undefined {
  const holder = closest(image, 'a');
  if (link === undefined || holder === undefined || !IMAGE_FILE.test(link.pathname)) return undefined;
  const isOnly = query(holder, 'img') === image && queryAll(holder, 'img').length === 1;
  return isOnly ? { src: withoutProxy(link)?.href ?? link.href, alt } : undefined;
}

/** The picture that an image without an address names in a way that is not known here: painted on it, for a loader of its own. */
export function pictureNamedBy(image: Element, base: string): URL | undefined {
  return attributesOf(image)
    .filter(({ name }) => /^data-|^style$/.test(name))
    .flatMap(({ value }) => value.slice(0, 2000).split(/[\s"'(),]+/))
    .map((part) => (NAMES_PICTURE.test(part) ? realAddress(part, base) : undefined))
    .find((url) => url !== undefined);
}

/** A picture that the page carries in itself. SVG placeholders and one-pixel GIFs are none. */
function dataPicture(image: Element, alt: string, width?: number, height?: number): BodyPicture | undefined {
  const src = (image.getAttribute('src') ?? '').replaceAll(/\s+/g, '');
  if (src.length < 500 || !isPictureData(src)) return undefined;
  return { src, alt, ...declaredSize(width, height) };
}

function declaredSize(width: number | undefined, height: number | undefined): Pick<BodyPicture, 'width' | 'height'> {
  return width === undefined || height === undefined || width === 0 || height === 0 ? {} : { width, height };
}

function isTiny(width: number | undefined, height: number | undefined, limit: number): boolean {
  return width !== undefined && height !== undefined && width <= limit && height <= limit;
}

function pixels(value: string | null): number | undefined {
  return value !== null && /^\d{1,5}(?:px)?$/.test(value.trim()) ? Number.parseInt(value, 10) : undefined;
}
