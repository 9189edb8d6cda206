import { parseHtml } from '../../dom/parse-html.ts';
import { query, textOf } from '../../dom/unclobbered.ts';
import { mainContent } from './main-content.ts';
import type { Site } from '../../sites/site.ts';
import type { WordPressRecord } from '../wordpress-record.ts';

/** The element that holds the post's own content: by what is known of the site, else the record's content. */
export function findBody(document: Document, site: Site, record?: WordPressRecord): Element | undefined {
  for (const selector of site.body) {
    const element = query(document, selector);
    if (element !== undefined && holdsSomething(element)) return element;
  }
  const content = record === undefined ? undefined : parseHtml(record.content, document);
  if (content !== undefined && holdsSomething(content)) return content;
  return mainContent(document);
}

function holdsSomething(element: Element): boolean {
  return textOf(element).trim() !== '' || query(element, 'img, iframe, video, table') !== undefined;
}
