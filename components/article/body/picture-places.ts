import { attribute, queryAll, textOf } from '../../dom/unclobbered.ts';
import type { Reading } from './reading.ts';

/** Where page builders paint a picture behind an element: Elementor's galleries and carousels, Fusion's masonry, lazy loaders. */
const PAINTED = '[data-thumbnail], [data-bg], [data-background-image], [style*="background-image"]';

/** The images of an element, without the copies that lazy loaders leave in `<noscript>`. */
export function imagesOf(element: Element): Element[] {
  return queryAll(element, 'img').filter((image) => image.closest('noscript') === null);
}

/** What shows the pictures of a gallery, in order, without the clones and thumbnails of its carousel. */
export function picturePlacesOf(gallery: Element, reading: Pick<Reading, 'parts'>): Element[] {
  return queryAll(gallery, `img, ${PAINTED}`).filter(
    (place) =>
      place.closest('noscript') === null &&
      (place.localName === 'img' || paintedOn(place) !== '') &&
      !isAside(place, gallery, reading),
  );
}

/** Whether something in a gallery stands in a part that is not read. */
export function isAside(place: Element, gallery: Element, { parts }: Pick<Reading, 'parts'>): boolean {
  for (let around: Element | null = place; around !== null && around !== gallery; around = around.parentElement) {
    const part = parts.of.get(around);
    if (part === 'quiet' || part === 'furniture' || part === 'hidden') return true;
  }
  return false;
}

/** The address of the picture painted behind an element that shows nothing else; empty where it shows words or an image of its own. */
export function paintedOn(element: Element): string {
  if (textOf(element).trim() !== '' || queryAll(element, 'img').length > 0) return '';
  const style = /background-image:\s*url\(\s*["']?([^"')]+)/i.exec(attribute(element, 'style') ?? '')?.[1];
  return (
    attribute(element, 'data-thumbnail') ??
    attribute(element, 'data-bg') ??
    attribute(element, 'data-background-image') ??
    style ??
    ''
  ).replace(/^url\(["']?|["']?\)$/g, '');
}
