import { queryAll, textOf } from '../../dom/unclobbered.ts';
import { SKIP, walk } from '../../dom/walk.ts';
import { absolute } from './addresses.ts';
import type { DraftBlock } from './block-writer.ts';
import { appendCaption, CAPTIONS } from './captions.ts';
import { figureBlock, noteNoPicture } from './figures.ts';
import { placeFilmBehind } from './media.ts';
import { isAside, paintedOn, picturePlacesOf } from './picture-places.ts';
import { pictureOf } from './picture.ts';
import type { Reading } from './reading.ts';
import { seenWords } from './unread.ts';

const LINES = /^(?:div|p|section|figure|ul|ol|li|span|h[1-6]|header|footer)$/;

/**
 * The pictures of a gallery, each once, each with its own caption. One picture is a figure; none is nothing. All words of a
 * frame are its caption: whoever asks for one adds them.
 */
export function galleryBlock(gallery: Element, reading: Reading, isFrame = false): DraftBlock | undefined {
  const { inert, base, tally } = reading;
  const figures = new Map<string, HTMLElement>();
  const captions = new Set(queryAll(gallery, CAPTIONS).filter((caption) => !isAside(caption, gallery, reading)));
  for (const paragraph of queryAll(gallery, 'p')) tally.paragraphs.push(seenWords(paragraph, reading.page));
  const items = new Set<Element>();
  const places = picturePlacesOf(gallery, reading);
  const shared = sharedBy(places, gallery);
  for (const place of places) {
    const link = place.closest('a');
    placeFilmBehind(place, reading);
    const picture = pictureOf(imageAt(place, inert), base, absolute(link?.getAttribute('href'), base));
    if (typeof picture === 'string') noteNoPicture(place, picture, reading);
    if (typeof picture === 'string' || 'emoji' in picture || figures.has(picture.src)) continue;
    const { element } = figureBlock(picture, reading);
    const own = isFrame ? undefined : itemOf(place, gallery, shared);
    if (own !== undefined) items.add(own);
    const lines = own === undefined ? [] : [...captions].filter((caption) => own.contains(caption));
    for (const caption of lines) captions.delete(caption);
    appendCaption(element, lines.length > 0 || own === undefined ? lines : [own], reading);
    appendCaption(element, link?.getAttribute('data-caption') ?? '', reading);
    figures.set(picture.src, element);
  }
  const [first, second] = figures.values();
  if (first === undefined) return undefined;
  const element = second === undefined ? first : inert.createElement('figure');
  if (second !== undefined) element.append(...figures.values());
  if (!isFrame) appendCaption(element, captions.size > 0 ? [...captions] : restOf(gallery, items, reading), reading);
  return { kind: second === undefined ? 'figure' : 'gallery', element };
}

/** An image element for a place of a gallery; one is made for a picture that is painted behind something else. */
function imageAt(place: Element, inert: Document): Element {
  if (place.localName === 'img') return place;
  const image = inert.createElement('img');
  image.setAttribute('src', paintedOn(place));
  image.setAttribute('alt', place.getAttribute('aria-label') ?? '');
  return image;
}

/** The elements of a gallery that hold more than one of its pictures. */
function sharedBy(places: readonly Element[], gallery: Element): ReadonlySet<Element> {
  const seen = new Set<Element>();
  const shared = new Set<Element>();
  for (const place of places) {
    for (let around: Element | null = place; around !== null && around !== gallery; around = around.parentElement) {
      if (shared.has(around)) break;
      (seen.has(around) ? shared : seen).add(around);
    }
  }
  return shared;
}

/** The largest element around a picture that holds no other picture: with it goes its caption. */
function itemOf(place: Element, gallery: Element, shared: ReadonlySet<Element>): Element | undefined {
  let item: Element | undefined;
  for (let around: Element | null = place; around !== null && around !== gallery; around = around.parentElement) {
    if (shared.has(around)) break;
    item = around;
  }
  return item;
}

/** The lines of a gallery that stand beside its pictures, where they say more than «Anterior» and «Siguiente». */
function restOf(gallery: Element, items: ReadonlySet<Element>, reading: Reading): Element[] {
  const lines: Element[] = [];
  walk<undefined>(reading.page, gallery, {
    enter: (element) => {
      if (items.has(element) || isAside(element, gallery, reading) || !LINES.test(element.localName)) return SKIP;
      if (queryAll(element, 'div, p, ul, ol, li, img').length > 0) return undefined;
      if (textOf(element).trim().split(/\s+/).length >= 3) lines.push(element);
      return SKIP;
    },
    leave: () => {},
    text: () => {},
  });
  return lines;
}
