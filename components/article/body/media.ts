import { attribute, attributesOf, closest, nameOf, query, queryAll, textOf } from '../../dom/unclobbered.ts';
import { absolute, fileNameOf } from './addresses.ts';
import type { DraftBlock } from './block-writer.ts';
import { documentBehind, documentIn } from './documents.ts';
import { postPage, titleOf, watchPage } from './players.ts';
import { place, type Reading } from './reading.ts';
import { squeeze } from './squeeze.ts';

/** Where an element has its address. */
const SOURCES = ['src', 'data', 'source', 'href', 'data-pdf', 'data-pdf-url', 'data-url'];
/**
 * Where a frame has it that waits to be seen, or for the reader's agreement: each lazy loader and each plug-in that asks has a
 * name of its own for it (`data-orig-src`, `data-litespeed-src`, `data-src-cmplz`, `data-cookieblock-src`).
 */
const HELD_BACK = /.src(?!set)|^src-/;
const PLAYER = /^(?:https?:)?\/(?!.*\.(?:jpe?g|png|webp|gif)\b)/i;
/** Frames that show no content: counters, like buttons, advertisements, log-ins. */
const NO_CONTENT =
  /(?:\/embed\/?#\?secret=|googletagmanager|doubleclick|googlesyndication|google\.com\/recaptcha|facebook\.com\/(?:tr|plugins\/(?:like|page|share|follow|comments))|platform\.twitter\.com\/widgets|addthis|disqus|hotjar|sharethis)/i;

/** Google's map of where something is: alone its address shows nothing. A map that somebody has made (`/maps/d/`) does. */
const MAP = /google\.[\w.]+\/(?:maps)?(?:\/embed|\?.*output=embed)/;

/** Reads a player, a viewer or any other embedded thing into a block with a link: never a frame of its own. */
export function readMedia(element: Element, reading: Reading): void {
  const url = sourceOf(element, reading.base);
  if (url === undefined) return;
  const isFrame = element.localName === 'iframe' || attribute(element, 'data-privacy-src') !== undefined;
  placeMedia(url, titleOf(attribute(element, 'title')) || insteadOf(element, url, reading.base), isFrame, reading);
}

/** «Puede bajar *el acta de Petén*»: the words that an object has, for browsers that cannot show it, of the document it shows. */
function insteadOf(element: Element, { href }: URL, base: string): string {
  const link = queryAll(element, 'a[href]').find((candidate) => sourceOf(candidate, base)?.href === href);
  return link === undefined ? '' : textOf(link);
}

/** The same by its address. A frame is shown whatever is in it; other elements only where that is a film or document. */
export function placeMedia(url: URL, title: string, isFrame: boolean, reading: Reading): void {
  if (NO_CONTENT.test(url.href)) return;
  if (MAP.test(url.href) && !isTitledPlace(url, title)) {
    reading.leftOut.push({ kind: 'iframe', text: title || url.hostname, reason: 'furniture' });
    return;
  }
  const watched = watchPage(url);
  const document = documentBehind(url) ?? (isFrame ? documentIn(url) : undefined);
  const posted = postPage(url);
  if (posted !== undefined) place(linkBlock('attachment', posted, posted, reading), reading);
  else if (watched !== undefined) place(filmBlock(watched, title, reading), reading);
  else if (document !== undefined) placeDocument(document, title, reading);
  else if (isFrame) place(linkBlock('attachment', url.href, title === '' ? url.hostname : title, reading), reading);
}

/** A map that says what it shows, at an address that opens outside a frame too: those of maps/embed do not. */
function isTitledPlace({ searchParams, pathname }: URL, title: string): boolean {
  return !/^(?:(?:google )?map(?:a|s)?)?$/i.test(title) && searchParams.has('q') && !pathname.includes('embed');
}

/** The film that a picture leads to: its cover. False where it leads to none. */
export function placeFilmBehind(picture: Element, reading: Reading): boolean {
  const url = absolute(closest(picture, 'a')?.getAttribute('href'), reading.base);
  if (url === undefined || watchPage(url) === undefined) return false;
  placeMedia(url, '', true, reading);
  return true;
}

/** A document shown or offered in the body, under the words that name it. */
export function placeDocument(url: URL, words: string, reading: Reading, type?: string): void {
  const name = reading.shelf.add(url, words, type) ?? fileNameOf(url);
  place(linkBlock('attachment', url.href, name, reading), reading);
}

/** What a facade names its film by: `<lite-youtube videoid="…">`, `data-id`, `data-ytid`, `data-plyr-embed-id`. */
const FILM_NUMBER = /(?:video_?|youtube-|yt|embed-|data-)id$/;

/** The cover that YouTube keeps of each film. */
const PAINTED = /\/\/i\d?\.ytimg\.com\/vi(?:_webp)?\/([\w-]{6,})\//;

/** A film behind something that is pressed to see it. */
export function readFacade(element: Element, reading: Reading): void {
  const title = titleOf(attribute(element, 'title'));
  const told = attributesOf(element);
  const address = told
    .map(({ value }) => absolute(/^https?:/.test(value) ? value : undefined, reading.base))
    .find((url) => url !== undefined && watchPage(url) !== undefined);
  if (address !== undefined) return placeMedia(address, title, true, reading);
  const id =
    told.find(({ name }) => FILM_NUMBER.test(name))?.value ??
    /^WYL_(.+)/.exec(attribute(element, 'id') ?? '')?.[1] ??
    PAINTED.exec(attribute(element, 'style') ?? '')?.[1];
  if (id === undefined || !/^[\w-]+$/.test(id)) return;
  const isVimeo = nameOf(element).includes('vimeo') || /^\d{7,10}$/.test(id);
  const href = isVimeo ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`;
  place(filmBlock(href, title, reading), reading);
}

/** The address that a player, a frame or a link stands for. */
export function sourceOf(element: Element, base: string): URL | undefined {
  const held = attributesOf(element).find(({ name, value }) => HELD_BACK.test(name) && PLAYER.test(value));
  const own = [held?.value, ...SOURCES.map((name) => attribute(element, name))]
    .map((address) => absolute(address, base))
    .find((url) => url !== undefined);
  const inner =
    own === undefined && /^(?:video|audio|object)$/.test(element.localName)
      ? element.querySelector('source[src], embed[src]')
      : null;
  return own ?? (inner === null ? undefined : absolute(inner.getAttribute('src'), base));
}

/** A film has the words of its caption. What its player is titled is no text of the page: it is kept beside the link. */
function filmBlock(href: string, title: string, reading: Reading): DraftBlock {
  const block = linkBlock('video', href, '', reading);
  if (title !== '') block.element.firstElementChild?.setAttribute('title', squeeze(title).trim());
  return block;
}

/** A paragraph that is one link. */
export function linkBlock(
  kind: 'video' | 'attachment',
  href: string,
  words: string,
  { inert }: Pick<Reading, 'inert'>,
): DraftBlock {
  const element = inert.createElement('p');
  const link = inert.createElement('a');
  link.setAttribute('href', href);
  link.textContent = squeeze(words).trim();
  element.append(link);
  return { kind, element };
}

/** «Ver esta publicación en Instagram»: a post elsewhere of which the page holds nothing but its address. */
export function readPointer(element: Element, reading: Reading): boolean {
  const url = absolute(query(element, 'a[href]')?.getAttribute('href'), reading.base);
  if (url === undefined || !POINTER.test(squeeze(textOf(element)).trim().replace(SHARED, ''))) return false;
  const address = `${url.origin}${url.pathname}`;
  place(linkBlock('attachment', address, address, reading), reading);
  return true;
}

const POINTER = /^(?:ver|view) (?:esta|this) (?:publicación|post)(?: (?:en|on) \w+)?\.?$/i;
/** What Instagram adds to it. */
const SHARED = /\s*(?:Una publicación compartida (?:de|por)|A post shared by) [^()]{1,80}\(@[\w.]+\)$/;
