import {
  attribute,
  childNodesOf,
  inertDocument,
  queryAll,
  removeAttribute,
  removeNode,
  replaceNode,
} from '../../dom/unclobbered.ts';

/** Never part of a text, whatever they hold. `noscript` goes after its picture was looked at. */
const DEAD =
  'script, style, template, link, meta, title, base, object > param, input, select, textarea, button, datalist, output, dialog';

/**
 * Copies `body` into an inert document and disarms the copy: no scripts, no form controls, no `name`s that shadow DOM
 * members (a form with an input named `parentNode` makes Readability 0.6 hang), addresses absolute.
 */
export function copyBody(body: Element, document: Document, baseUrl: string): HTMLElement {
  const inert = inertDocument(document);
  const holder = inert.createElement('div');
  holder.append(inert.importNode(body, true));
  for (const element of queryAll(holder, DEAD)) removeNode(element);
  for (const form of queryAll(holder, 'form')) replaceNode(form, ...childNodesOf(form));
  for (const element of queryAll(holder, '[name]')) removeAttribute(element, 'name');
  for (const element of queryAll(holder, '[href], [src]')) {
    for (const name of ['href', 'src']) makeAbsolute(element, name, baseUrl);
  }
  return holder;
}

function makeAbsolute(element: Element, name: string, baseUrl: string): void {
  const value = attribute(element, name);
  if (value === undefined || value.startsWith('#') || !URL.canParse(value, baseUrl)) return;
  element.setAttribute(name, new URL(value, baseUrl).href);
}
