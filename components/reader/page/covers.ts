import { attribute, matches, query, queryAll, rootElementOf, setAttribute } from '../../dom/unclobbered.ts';
import { HOST } from './overlay.ts';

/** The host stands one below the highest layer a page can name. */
const HIGHEST = 2147483647;

/** Elements looked at for a layer above ours; pages with more have it near the ends. */
const MOST = 20_000;

/** True where the page has a modal dialog or a full-screen element: a plain layer would be dead or unseen beneath it. */
export function hasTopLayer(document: Document): boolean {
  if (query(document, ':modal, :fullscreen') !== undefined) return true;
  // A transformed root makes `position: fixed` scroll with the page.
  const { transform, perspective } = getComputedStyle(rootElementOf(document));
  return transform !== 'none' || perspective !== 'none';
}

/** Marks what the page paints over the reader: popovers, and elements at the highest layer. They are hidden meanwhile. */
export function hideCovers(document: Document): void {
  const all = queryAll(document, 'body, body *');
  for (const element of all.length > MOST ? [...all.slice(0, MOST / 2), ...all.slice(-MOST / 2)] : all) {
    if (element.localName === HOST || !covers(element)) continue;
    setAttribute(element, 'data-portavoz-behind', '');
  }
}

function covers(element: Element): boolean {
  if (Number(getComputedStyle(element).zIndex) >= HIGHEST) return true;
  return attribute(element, 'popover') !== undefined && matches(element, ':popover-open');
}
