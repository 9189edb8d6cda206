import type { JSDOM } from 'jsdom';
import { pageOf } from './page-of.ts';

type Page = ReturnType<typeof pageOf>;

const pages = new Map<string, Page>();

/**
 * A page written into the one document that stands for its address: a window and its selectors, parsed anew for each document,
 * cost jsdom more than the page. It is there until the next is written.
 */
export function writtenPage(html: string, url: string): Page {
  const page = pages.get(url) ?? pageOf('', url);
  pages.set(url, page);
  write(page.window, html);
  return page;
}

/** By the prototype: what was written last may have shadowed the document's own members. */
function write({ document, Document }: JSDOM['window'], html: string): void {
  Reflect.apply(Document.prototype.open, document, []);
  Document.prototype.write.call(document, html);
  Document.prototype.close.call(document);
}
