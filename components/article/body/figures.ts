import { absolute, fileNameOf } from './addresses.ts';
import type { DraftBlock } from './block-writer.ts';
import { type BodyPicture, pictureNamedBy } from './picture.ts';
import type { Reading } from './reading.ts';
import { squeeze } from './squeeze.ts';

/** A picture as a block of its own. */
export function figureBlock(picture: BodyPicture, { inert, tally }: Pick<Reading, 'inert' | 'tally'>): DraftBlock {
  tally.pictures.add(picture.src);
  const element = inert.createElement('figure');
  element.append(imageOf(picture, inert));
  return { kind: 'figure', element };
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

/**
 * Tells of an image that is no picture of the post, except where it was nothing to see. One that names a picture all the same
 * is counted: should nothing show that picture, it is told as lost in the end.
 */
export function noteNoPicture(
  image: Element,
  why: 'tracker' | 'decoration' | 'placeholder',
  { leftOut, base, tally }: Pick<Reading, 'leftOut' | 'base' | 'tally'>,
): void {
  if (why === 'placeholder') {
    const named = pictureNamedBy(image, base);
    if (named !== undefined) tally.pictures.add(named.href);
    return;
  }
  const url = absolute(image.getAttribute('src'), base);
  const name = squeeze(image.getAttribute('alt') ?? '').trim() || (url === undefined ? '' : fileNameOf(url));
  if (name === '') return;
  leftOut.push({ kind: 'img', text: name.slice(0, 80), reason: why });
}
