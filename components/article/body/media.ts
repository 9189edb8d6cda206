import { attribute, queryAll, textOf } from '../../dom/unclobbered.ts';
import { absolute, fileNameOf } from './addresses.ts';
import type { DraftBlock } from './block-writer.ts';
import { documentBehind, documentIn } from './documents.ts';
import { postPage, titleOf, watchPage } from './players.ts';
import { place, type Reading } from './reading.ts';
import { squeeze } from './squeeze.ts';

/** Where a frame keeps its address, lazy or held back until the reader agrees. */
const SOURCES = [
  'data-privacy-src',
  'data-orig-src',
  'data-lazy-src',
  'data-src',
  'data-rocket-src',
  'src',
  'data',
  'source',
  'href',
  'data-pdf',
  'data-pdf-url',
  'data-url',
];
/** Frames that show no content: counters, like buttons, advertisements, log-ins. */
const NO_CONTENT =
  /(?:\/embed\/?#\?secret=|googletagmanager|doubleclick|googlesyndication|google\.com\/recaptcha|facebook\.com\/(?:tr|plugins\/(?:like|page|share|follow|comments))|platform\.twitter\.com\/widgets|addthis|disqus|hotjar|sharethis)/i;

/** Reads a player, a viewer or any other embedded thing into a block with a link: never a frame of its own. */
export function readMedia(element: Element, reading: Reading): void {
  const url = sourceOf(element, reading.base);
  if (url === undefined) return;
  const isFrame = element.localName === 'iframe' || attribute(element, 'data-privacy-src') !== undefined;
  placeMedia(
    url,
    titleOf(attribute(element, 'title') ?? null) || insteadOf(element, url, reading.base),
    isFrame,
    reading,
  );
}

/** «Puede bajar *el acta de Petén*»: the words that an object has, for browsers that cannot show it, of the document it shows. */
function insteadOf(element: Element, { href }: URL, base: string): string {
  const link = queryAll(element, 'a[href]').find((candidate) => sourceOf(candidate, base)?.href === href);
  return link === undefined ? '' : textOf(link);
}

/** The same by its address. A frame is shown whatever is in it; other elements only where that is a film or document. */
export function placeMedia(url: URL, title: string, isFrame: boolean, reading: Reading): void {
  if (NO_CONTENT.test(url.href)) return;
  const watched = watchPage(url);
  const document = documentBehind(url) ?? (isFrame ? documentIn(url) : undefined);
  const posted = postPage(url);
  if (watched !== undefined) place(filmBlock(watched, title, reading), reading);
  else if (document !== undefined) placeDocument(document, title, reading);
  else if (posted !== undefined) place(linkBlock('attachment', posted, posted, reading), reading);
  else if (isFrame) place(linkBlock('attachment', url.href, title === '' ? url.hostname : title, reading), reading);
}

/** A document shown or offered in the body, under the words that name it. */
export function placeDocument(url: URL, words: string, reading: Reading, type?: string): void {
  const name = reading.shelf.add(url, words, type) ?? fileNameOf(url);
  place(linkBlock('attachment', url.href, name, reading), reading);
}

/** A facade knows its film by number: `<lite-youtube videoid="…">`. */
export function readFacade(element: Element, reading: Reading): void {
  const id = ['videoid', 'data-videoid', 'data-video_id', 'data-id', 'data-youtube-id']
    .map((name) => attribute(element, name))
    .find((value) => value !== undefined);
  if (id === undefined || !/^[\w-]+$/.test(id)) return;
  const isVimeo = element.localName.includes('vimeo') || /^\d{7,10}$/.test(id);
  const href = isVimeo ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`;
  place(filmBlock(href, titleOf(attribute(element, 'title') ?? null), reading), reading);
}

/** The address that a player, a frame or a link stands for. */
export function sourceOf(element: Element, base: string): URL | undefined {
  const own = SOURCES.map((name) => absolute(attribute(element, name), base)).find((url) => url !== undefined);
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

function linkBlock(kind: 'video' | 'attachment', href: string, words: string, { inert }: Reading): DraftBlock {
  const element = inert.createElement('p');
  const link = inert.createElement('a');
  link.setAttribute('href', href);
  link.textContent = squeeze(words).trim();
  element.append(link);
  return { kind, element };
}
