/** Name of the host element. */
const HOST = 'portavoz-reader';

/** Events that end at the host, so that the page's own key, scroll and copy handling leaves the reader alone. */
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'wheel', 'copy', 'cut', 'selectstart', 'dragstart', 'contextmenu'];

/** Puts an empty reader over the page; taking out the host takes out everything. */
export function createOverlay(
  document: Document,
  css: string,
): { readonly host: HTMLElement; readonly container: HTMLElement } {
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  container.className = 'reader-root';
  container.tabIndex = -1;
  container.setAttribute('role', 'dialog');
  container.setAttribute('aria-labelledby', 'portavoz-title');
  shadow.append(style, container);
  for (const kind of OWN_EVENTS) host.addEventListener(kind, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return { host, container };
}
