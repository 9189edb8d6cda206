import { closest, queryAll, textOf } from '../../dom/unclobbered.ts';
import { SKIP } from '../../dom/walk.ts';
import { appendCaption, CAPTIONS } from './captions.ts';
import { enterFrame, isPlainFrame } from './frames.ts';
import { galleryBlock } from './gallery.ts';
import { readMedia } from './media.ts';
import { isAside, picturePlacesOf } from './picture-places.ts';
import { type Leave, leaveOut, place, type Reading } from './reading.ts';
import { squeeze, wordsOf } from './squeeze.ts';

/** What a carousel of texts has. */
const TEXTS = 'h1, h2, h3, h4, h5, h6, .elementor-slide-heading, blockquote, article, [class*="testimonial"]';

/** What is done with an element that was looked at; undefined for one that is read like any other of its name. */
export type Entered = Leave | typeof SKIP | undefined;

/** A carousel may hold texts as well; then it is read like anything else. */
export function enterGallery(element: Element, reading: Reading): Entered {
  const pictures = picturePlacesOf(element, reading).length;
  if (pictures === 0 || squeeze(textOf(element)).trim().length > 200 * pictures) return undefined;
  const isHeaded = queryAll(element, TEXTS).some(
    (heading) =>
      wordsOf(heading) !== '' && closest(heading, CAPTIONS) === undefined && !isAside(heading, element, reading),
  );
  if (isHeaded) return undefined;
  const block = galleryBlock(element, reading);
  reading.writer.boundary();
  if (block === undefined) leaveOut(element, 'gallery', 'empty', reading);
  else place(block, reading);
  // «slides» of which one is a film.
  for (const frame of queryAll(element, 'iframe, video'))
    if (!isAside(frame, element, reading)) readMedia(frame, reading);
  return SKIP;
}

/** Opens a frame, or reads at once one that has nothing but pictures and words under them. */
export function enterPictureFrame(element: Element, reading: Reading): Entered {
  if (!isPlainFrame(element)) return enterFrame(element, reading);
  const block = galleryBlock(element, reading, true);
  if (block === undefined) return undefined;
  appendCaption(block.element, [element], reading);
  reading.writer.boundary();
  place(block, reading);
  return SKIP;
}
