import { inertDocument } from './unclobbered.ts';

/** Parses HTML into an element of an inert document: no script runs, no picture is asked for. The one door from text to nodes. */
export function parseHtml(html: string, document: Document): HTMLElement {
  const { body } = inertDocument(document);
  body.innerHTML = html;
  return body;
}
