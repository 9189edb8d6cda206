import './lend-parser.ts';
import { JSDOM } from 'jsdom';
import type { Article } from '../../components/article/article.ts';
import { readArticle } from '../../components/article/read-article.ts';
import { wordPressRecord, type WordPressRecord } from '../../components/article/wordpress-record.ts';
import { cite } from '../../components/citation/cite.ts';
import { STYLES } from '../../components/citation/styles.ts';
import type { PartialDate } from '../../components/citation/work.ts';
import { sameHost, withoutTracking } from '../../components/sites/canonical-url.ts';
import { recognise } from '../../components/sites/recognise-post.ts';
import { siteOf } from '../../components/sites/sites.ts';
import type { PostAddress } from '../../components/sites/site.ts';
import { attributeSpeech } from '../../components/speech/attribute-speech.ts';
import type { Speech } from '../../components/speech/speech.ts';

export interface PostReading {
  readonly isPost: boolean;
  /** Why it is not a post, or why a post could not be read. */
  readonly why?: string;
  readonly article?: Article;
  readonly speech?: Speech;
  /** Style id → text. */
  readonly citations?: Readonly<Record<string, string>>;
}

/**
 * Reads a saved page in jsdom, through the same functions as the extension. As in a browser that runs scripts, `<noscript>`
 * holds text; none of the page's own scripts run.
 */
export function readPage(
  html: string | Buffer,
  url: string,
  accessed: PartialDate,
  record?: WordPressRecord,
): PostReading {
  const { window } = new JSDOM(typeof html === 'string' ? html : decoded(html), {
    url,
    contentType: 'text/html',
    runScripts: 'outside-only',
  });
  try {
    const recognition = recognise(window.document, url);
    if ('refusal' in recognition) return { isPost: false, why: recognition.refusal };
    return read(window, recognition.post, accessed, record);
  } finally {
    window.close();
  }
}

/** A saved page has lost the header that told its encoding. What says nothing itself and is sound UTF-8 is taken for that. */
function decoded(bytes: Buffer): string | Buffer {
  if (/charset\s*=/i.test(bytes.subarray(0, 4096).toString('latin1'))) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** Reads a WordPress REST record alone: its content is the body. */
export function readRecord(record: WordPressRecord, url: string, accessed: PartialDate): PostReading {
  const site = /^https?:/.test(url) && URL.canParse(url) ? siteOf(new URL(url)) : undefined;
  if (site === undefined) return { isPost: false, why: 'other-site' };
  const { window } = new JSDOM('', { url });
  // A record says itself where its post stands: it is believed as a page's canonical link is.
  const link = sameHost(record.link, new URL(url)) ?? withoutTracking(new URL(url));
  return read(window, { siteId: site.id, url: link.href, postId: record.id }, accessed, record);
}

function read(
  window: JSDOM['window'],
  post: PostAddress,
  accessed: PartialDate,
  record?: WordPressRecord,
): PostReading {
  const article = readArticle(window.document, post, window, record);
  if (article === undefined) return { isPost: false, why: 'empty' };
  const speech = attributeSpeech(article);
  const citations = Object.fromEntries(
    STYLES.map((style) => [style.id, cite(article, undefined, style, accessed).text]),
  );
  return { isPost: true, article, speech, citations };
}

export { wordPressRecord };
