import { queryAll, textOf } from '../../dom/unclobbered.ts';
import { SKIP, walk } from '../../dom/walk.ts';
import type { LeftOut } from '../article.ts';
import { absolute, fileNameOf } from './addresses.ts';
import type { DraftBlock } from './block-writer.ts';
import { BlockWriter } from './block-writer.ts';
import { markOf } from './marks.ts';
import { isAside, paintedOn, picturePlacesOf } from './picture-places.ts';
import { type BodyPicture, pictureOf } from './picture.ts';
import type { Reading } from './reading.ts';
import { squeeze } from './squeeze.ts';

/** Captions as page builders mark them. */
export const CAPTIONS =
  'figcaption, .wp-caption-text, .gallery-caption, .awb-imageframe-caption-title, .awb-imageframe-caption-text, .et_pb_gallery_title, .et_pb_gallery_caption, .elementor-gallery-item__title, .elementor-gallery-item__description, .elementor-image-carousel-caption, .td-gallery-caption, .slide-caption';

/** A picture as a block of its own. */
export function figureBlock(picture: BodyPicture, { inert, tally }: Pick<Reading, 'inert' | 'tally'>): DraftBlock {
  tally.pictures.add(picture.src);
  const element = inert.createElement('figure');
  element.append(imageOf(picture, inert));
  return { kind: 'figure', element };
}

/** The pictures of a gallery, each once, each with its own caption. One picture is a figure; none is nothing. */
export function galleryBlock(gallery: Element, reading: Reading): DraftBlock | undefined {
  const { inert, base, leftOut, tally } = reading;
  const figures = new Map<string, HTMLElement>();
  const captions = new Set(queryAll(gallery, CAPTIONS).filter((caption) => !isAside(caption, gallery, reading)));
  for (const paragraph of queryAll(gallery, 'p')) tally.paragraphs.push(textOf(paragraph));
  const places = picturePlacesOf(gallery, reading);
  const shared = sharedBy(places, gallery);
  for (const place of places) {
    const link = place.closest('a');
    const picture = pictureOf(imageAt(place, inert), base, absolute(link?.getAttribute('href'), base));
    if (typeof picture === 'string') noteNoPicture(place, picture, { leftOut, base });
    if (typeof picture === 'string' || 'emoji' in picture || figures.has(picture.src)) continue;
    const { element } = figureBlock(picture, reading);
    const own = itemOf(place, gallery, shared);
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
  appendCaption(element, [...captions], reading);
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

/** Puts words under a picture: those of caption elements, one line each, or a plain text. */
export function appendCaption(figure: HTMLElement, caption: readonly Element[] | string, reading: Reading): void {
  if (figure.querySelector(':scope > figcaption') !== null) return;
  const lines = typeof caption === 'string' ? [] : caption;
  const writer = new BlockWriter(reading.inert);
  writer.open('figcaption');
  if (typeof caption === 'string') writer.text(caption);
  for (const line of lines) {
    writer.boundary();
    writeWords(line, writer, reading);
  }
  writer.closeTo(0);
  const [written] = writer.blocks;
  if (written === undefined) return;
  reading.tally.captions += 1;
  figure.append(written.element);
}

/** The words and marks of an element, without its pictures. Not recursive: a caption may hold any depth. */
function writeWords(element: Element, writer: BlockWriter, { page, base, parts }: Reading): void {
  walk<() => void>(page, element, {
    enter: (child) => {
      const part = parts.of.get(child);
      if (
        part === 'hidden' ||
        part === 'furniture' ||
        part === 'quiet' ||
        /^(?:script|style|template|noscript|svg|math|button|select|textarea|iframe|object|audio|video)$/.test(
          child.localName,
        )
      )
        return SKIP;
      if (child.localName === 'br') {
        writer.breakLine();
        return SKIP;
      }
      const mark = markOf(child, base);
      if (mark !== undefined) {
        writer.enterMark(mark);
        return () => writer.leaveMark();
      }
      if (!/^(?:div|p|section|h[1-6]|li|ul|ol|dd|dt|dl|figcaption|blockquote|table|tr)$/.test(child.localName))
        return () => {};
      writer.boundary();
      return () => writer.boundary();
    },
    leave: (leave) => leave(),
    text: (words) => writer.text(words),
  });
}

function imageOf({ src, alt, width, height }: BodyPicture, document: Document): HTMLElement {
  const image = document.createElement('img');
  image.setAttribute('src', src);
  image.setAttribute('alt', squeeze(alt).trim());
  if (width !== undefined && height !== undefined) {
    image.setAttribute('width', String(width));
    image.setAttribute('height', String(height));
  }
  return image;
}

/** Tells of an image that is no picture of the post, except where it was nothing to see. */
export function noteNoPicture(
  image: Element,
  why: 'tracker' | 'decoration' | 'placeholder',
  { leftOut, base }: { readonly leftOut: LeftOut[]; readonly base: string },
): void {
  const url = absolute(image.getAttribute('src'), base);
  const name = squeeze(image.getAttribute('alt') ?? '').trim() || (url === undefined ? '' : fileNameOf(url));
  if (name === '' || why === 'placeholder') return;
  leftOut.push({ kind: 'img', text: name.slice(0, 80), reason: why });
}
