import { createElement, rootElementOf } from '../../dom/unclobbered.ts';

/** Name of the host element. */
export const HOST = 'portavoz-reader';

/** Events that end at the host, so that the page's own key, scroll and copy handling leaves the reader alone. */
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'wheel', 'copy', 'cut', 'selectstart', 'dragstart', 'contextmenu'];

/**
 * What the page itself must do meanwhile, in a style of the host's light tree: it applies to the whole document and goes
 * with the host, so that no attribute of `<html>` is ever written. `@page` has no effect inside a shadow root.
 */
const PAGE_CSS = `
:root:root:root { overflow: hidden !important; }
[data-portavoz-behind] { visibility: hidden !important; }
@page { margin: 18mm 20mm 20mm; }
@media print {
  :root:root:root { overflow: visible !important; background: none !important; }
  :root > body { display: none !important; }
}`;

export interface Overlay {
  readonly host: HTMLElement;
  /** Where the reader is rendered. */
  readonly container: HTMLDialogElement;
}

/**
 * Puts an empty reader over the page; taking out the host takes out everything. A plain layer below the highest one, so that
 * bubbles of other extensions stay above it and alive; a modal one only where the page has one open itself (`isModal`):
 * everything outside the topmost modal dialog is inert.
 */
export function createOverlay(document: Document, css: string, isModal: boolean): Overlay {
  const host = createElement(document, HOST);
  const pageStyle = createElement(document, 'style');
  pageStyle.textContent = PAGE_CSS;
  const style = createElement(document, 'style');
  style.textContent = css;
  const container = createElement(document, 'dialog');
  container.className = 'reader-root';
  container.tabIndex = -1;
  container.setAttribute('aria-labelledby', 'portavoz-title');
  host.append(pageStyle);
  host.attachShadow({ mode: 'open' }).append(style, container);
  for (const kind of OWN_EVENTS) host.addEventListener(kind, (event) => event.stopPropagation());
  rootElementOf(document).append(host);
  if (isModal) container.showModal();
  else container.open = true;
  return { host, container };
}
