import { rootElementOf } from './unclobbered.ts';

/** What a renderer asks of `ownerDocument`. */
const CREATORS = ['createElement', 'createElementNS', 'createTextNode'] as const;

/**
 * Preact makes nodes by `parent.ownerDocument.createElementNS`, which `<img name="createElementNS">` replaces in Chromium's
 * content scripts. On such a page alone, and in this script's own world alone (the page's prototypes are others), nodes of
 * the page's document answer `ownerDocument` with the real creators.
 */
export function shieldCreation(document: Document): void {
  const real = Document.prototype;
  if (CREATORS.every((name) => document[name] === real[name])) return;
  const creators = Object.fromEntries(CREATORS.map((name) => [name, real[name].bind(document)]));
  const owner = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument');
  const ownerOf = owner?.get;
  if (ownerOf === undefined || ownerOf.call(rootElementOf(document)) !== document) return;
  Object.defineProperty(Node.prototype, 'ownerDocument', {
    ...owner,
    get(this: Node): unknown {
      const found: unknown = ownerOf.call(this);
      return found === document ? creators : found;
    },
  });
}
