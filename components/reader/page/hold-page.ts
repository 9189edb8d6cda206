import {
  activeElementOf,
  attribute,
  bodyOf,
  childrenOf,
  query,
  queryAll,
  removeAttribute,
  setAttribute,
} from '../../dom/unclobbered.ts';
import { placeIn } from '../article/place-in.ts';
import type { ReadingPlace } from '../memory/post-memory.ts';
import { HOST } from './overlay.ts';

/** The value of `inert` where it is ours: any value works, and this one tells a later script what to undo. */
const OURS = 'portavoz';

/**
 * Keeps the page still behind the reader: the children that body has now go out of reach of pointer, keyboard and search.
 * What comes later (a translator's bubble) stays alive. Nothing is hidden: that would break text fragments.
 */
export function holdPage(document: Document): void {
  const body = bodyOf(document);
  if (body === undefined) return;
  for (const child of childrenOf(body)) {
    if (child.localName !== HOST && attribute(child, 'inert') === undefined) setAttribute(child, 'inert', OURS);
  }
}

/** Where a reader whose script is gone was left: its nodes still stand. */
export function placeLeftBehind(document: Document): ReadingPlace | null {
  const scroller = query(document, HOST)?.shadowRoot?.querySelector<HTMLElement>('.scroller');
  return scroller == null ? null : placeIn(scroller);
}

/** Gives the page back, whoever held it: this reader, or one whose script is gone. */
export function releasePage(document: Document): void {
  for (const child of queryAll(document, `[inert="${OURS}"]`)) removeAttribute(child, 'inert');
  for (const covering of queryAll(document, '[data-portavoz-behind]'))
    removeAttribute(covering, 'data-portavoz-behind');
  for (const host of queryAll(document, HOST)) host.remove();
}

/** Gives focus and selection back to where they are now. */
export function rememberFocus(document: Document): () => void {
  const focused = activeElementOf(document);
  const selection = getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (focused instanceof HTMLElement && focused !== bodyOf(document)) focused.focus({ preventScroll: true });
    // A collapsed one is a caret: it comes back with the focus of its field.
    if (range === undefined || range.collapsed || !range.startContainer.isConnected) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
