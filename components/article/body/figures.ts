import { queryAll } from '../../dom/unclobbered.ts';
import { SKIP, walk } from '../../dom/walk.ts';
import type { LeftOut } from '../article.ts';
import { absolute, fileNameOf } from './addresses.ts';
import type { DraftBlock } from './block-writer.ts';
import { BlockWriter } from './block-writer.ts';
import { markOf } from './marks.ts';
import { type BodyPicture, pictureOf } from './picture.ts';
import type { Reading } from './reading.ts';
import { squeeze } from './squeeze.ts';

/** Captions as page builders mark them. */
export const CAPTIONS =
  'figcaption, .wp-caption-text, .gallery-caption, .awb-imageframe-caption-title, .awb-imageframe-caption-text, .et_pb_gallery_caption, .elementor-image-carousel-caption, .td-gallery-caption, .slide-caption';

/** A picture as a block of its own. */
export function figureBlock(picture: BodyPicture, { inert, tally }: Pick<Reading, 'inert' | 'tally'>): DraftBlock {
  tally.pictures.add(picture.src);
  const element = inert.createElement('figure');
  element.append(imageOf(picture, inert));
  return { kind: 'figure', element };
}

/** The pictures of a gallery, each once, each with its own caption. One picture is a figure; none is nothing. */
export function galleryBlock(gallery: Element, reading: Reading): DraftBlock | undefined {
  const { inert, base, leftOut } = reading;
  const figures = new Map<string, HTMLElement>();
  const captions = new Set(queryAll(gallery, CAPTIONS));
  for (const image of imagesOf(gallery)) {
    const link = image.closest('a');
    const picture = pictureOf(image, base, absolute(link?.getAttribute('href'), base));
    if (typeof picture === 'string') noteNoPicture(image, picture, { leftOut, base });
    if (typeof picture === 'string' || 'emoji' in picture || figures.has(picture.src)) continue;
    const { element } = figureBlock(picture, reading);
    const own = itemOf(image, gallery);
    const lines = own === undefined ? [] : [...captions].filter((caption) => own.contains(caption));
    for (const caption of lines) captions.delete(caption);
    appendCaption(element, lines.length > 0 ? lines : (link?.getAttribute('data-caption') ?? ''), reading);
    figures.set(picture.src, element);
  }
  const [first, second] = figures.values();
  if (first === undefined) return undefined;
  const element = second === undefined ? first : inert.createElement('figure');
  if (second !== undefined) element.append(...figures.values());
  appendCaption(element, [...captions], reading);
  return { kind: second === undefined ? 'figure' : 'gallery', element };
}

/** The images of an element, without the copies that lazy loaders leave in `<noscript>`. */
export function imagesOf(element: Element): Element[] {
  return queryAll(element, 'img').filter((image) => image.closest('noscript') === null);
}

/** The largest element around an image that holds no other image: with it goes its caption. */
function itemOf(image: Element, gallery: Element): Element | undefined {
  let item: Element | null = image;
  while (item !== null && item !== gallery) {
    const parent: Element | null = item.parentElement;
    if (parent === null || parent === gallery || imagesOf(parent).length > 1) return item;
    item = parent;
  }
  return undefined;
}

/** Puts words under a picture: those of caption elements, one line each, or a plain text. */
export function appendCaption(figure: HTMLElement, caption: readonly Element[] | string, reading: Reading): void {
  if (figure.querySelector(':scope > figcaption') !== null) return;
  const lines = typeof caption === 'string' ? [] : caption;
  const writer = new BlockWriter(reading.inert);
  writer.open('figcaption');
  if (typeof caption === 'string') writer.text(caption);
  if (lines.length > 0) reading.tally.captions += 1;
  for (const line of lines) {
    writer.boundary();
    writeWords(line, writer, reading);
  }
  writer.closeTo(0);
  const [written] = writer.blocks;
  if (written !== undefined) figure.append(written.element);
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
