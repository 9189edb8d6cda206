import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import { refine } from '../article/refine.ts';
import type { WordPressRecord } from '../article/wordpress-record.ts';
import { lentWindow } from '../dom/lent-window.ts';
import { anyPage, recognise } from '../sites/recognise-post.ts';
import type { PostAddress, Refusal } from '../sites/site.ts';

/** What reading a page gave. HTML in the article is cleaned again by whoever shows it; its voices are read after it is shown. */
export type PageReading =
  | { readonly status: 'read'; readonly article: Article; readonly address: PostAddress }
  | { readonly status: 'refused'; readonly why: Refusal };

/**
 * A hundred times the length of a post, and still read and drawn in tasks under a second. A page that holds more is shown so
 * far, and says so. Measured by `npm run scale`.
 */
const LIMITS = { blocks: 1200, elements: 6000, characters: 400_000 };

/** The address under which a page's post is remembered, before anything of it is read. */
export function postUrl(document: Document, url: string): string {
  const recognition = recognise(document, url);
  return ('post' in recognition ? recognition.post : anyPage(document, url))?.url ?? url;
}

/** The way of a post, from live page to article. `anyway` reads a page that is no post, because the user asked. */
export function readPage(document: Document, url: string, anyway: boolean): PageReading {
  const recognition = recognise(document, url);
  const address = 'post' in recognition ? recognition.post : anyway ? anyPage(document, url) : undefined;
  if (address === undefined)
    return { status: 'refused', why: 'refusal' in recognition ? recognition.refusal : 'unknown' };
  const article = readArticle(document, address, lentWindow(window), undefined, LIMITS);
  return article === undefined ? { status: 'refused', why: 'empty' } : { status: 'read', article, address };
}

/** The same reading with what the post's WordPress record knows better; the body stays as it is. */
export function refineReading(reading: PageReading, record: WordPressRecord): PageReading {
  return reading.status === 'read' ? { ...reading, article: refine(reading.article, record) } : reading;
}
