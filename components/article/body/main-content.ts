import { Readability } from '@mozilla/readability';
import { inertDocument, rootElementOf } from '../../dom/unclobbered.ts';

/** Above this a page is not searched: Readability would freeze it. */
const MOST_ELEMENTS = 30_000;

/**
 * What Readability takes for the content of a page of which nothing is known. The root's classes go first: Avada's
 * `avada-html-header-position-top` matches Readability's `header` rule and the root itself would be removed.
 */
export function mainContent(document: Document): Element | undefined {
  const copy = inertDocument(document);
  copy.replaceChild(copy.importNode(rootElementOf(document), true), copy.documentElement);
  copy.documentElement.removeAttribute('class');
  for (const control of copy.querySelectorAll('input, select, textarea, button')) control.remove();
  if (copy.getElementsByTagName('*').length > MOST_ELEMENTS) return undefined;
  const result = new Readability<Node>(copy, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  return result?.content == null ? undefined : (result.content as Element);
}
