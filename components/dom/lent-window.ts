import { inertDocument } from './unclobbered.ts';

/** What DOMPurify takes from a window. */
const LENT = [
  'DocumentFragment',
  'HTMLTemplateElement',
  'Node',
  'Element',
  'NodeFilter',
  'NamedNodeMap',
  'HTMLFormElement',
  'DOMParser',
] as const;

export type LentWindow = Pick<typeof globalThis, (typeof LENT)[number]> & { readonly document: Document };

const lent = new WeakMap<object, LentWindow>();

/**
 * The window as a cleaner may see it: its constructors over a document of our own. Over the live one, a page with
 * `<img name="implementation">` turns DOMPurify off in Chromium's content scripts, and it hands back what it was given.
 */
export function lentWindow(window: Window & typeof globalThis): LentWindow {
  let own = lent.get(window);
  if (own === undefined) {
    const members = Object.fromEntries(LENT.map((name) => [name, window[name]]));
    own = { ...members, document: inertDocument(window.document) } as LentWindow;
    lent.set(window, own);
  }
  return own;
}
