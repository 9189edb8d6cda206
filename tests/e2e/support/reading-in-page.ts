/** What runs inside Chromium: bundled by `corpus-pages.e2e.ts`, called through `bench.*`. */
import type { Article } from '../../../components/article/article.ts';
import { readArticle } from '../../../components/article/read-article.ts';
import type { WordPressRecord } from '../../../components/article/wordpress-record.ts';
import { recognise } from '../../../components/sites/recognise-post.ts';

export interface ReadInPage {
  readonly isPost: boolean;
  readonly why?: string;
  readonly article?: Article;
}

/**
 * Reads a page as it stands in a browser that runs scripts: there `<noscript>` holds text and no elements. Nothing of it runs
 * or is asked for: its own policy, before all else, forbids it.
 */
export function readInPage(html: string, url: string, record: WordPressRecord | undefined): ReadInPage {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  try {
    const page = frame.contentDocument;
    if (page === null) throw new TypeError('a frame without a document');
    page.open();
    page.write(withPolicy(html, url));
    page.close();
    const recognition = recognise(page, url);
    if ('refusal' in recognition) return { isPost: false, why: recognition.refusal };
    const article = readArticle(page, recognition.post, window, record);
    return article === undefined ? { isPost: false, why: 'empty' } : { isPost: true, article };
  } finally {
    frame.remove();
  }
}

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri *">`;

function withPolicy(html: string, url: string): string {
  const base = /<base\b/i.test(html) ? '' : `<base href="${url}">`;
  return html.replace(/<head[^>]*>/i, (head) => head + POLICY + base);
}
