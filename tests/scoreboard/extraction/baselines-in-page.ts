/** What runs inside Chromium for `baselines.ts`. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { PlainReading } from './compare-plain.ts';

interface PostlightResult {
  readonly content: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly date_published: string | null;
}

declare const Mercury: {
  parse(url: string, options: { html: string; fallback: boolean; fetchAllPages: boolean }): Promise<PostlightResult>;
};

/** What a peer gives; null where it throws, as all do on some hostile page. */
export async function read(
  name: 'Readability' | 'Defuddle' | 'Postlight',
  html: string,
  url: string,
): Promise<PlainReading | null> {
  try {
    return name === 'Postlight' ? await byPostlight(html, url) : byDocument(name, html, url);
  } catch {
    return null;
  }
}

async function byPostlight(html: string, url: string): Promise<PlainReading> {
  const result = await Mercury.parse(url, { html, fallback: false, fetchAllPages: false });
  return {
    html: result.content ?? '',
    title: result.title ?? '',
    author: result.author ?? '',
    publishedAt: result.date_published ?? '',
  };
}

function byDocument(name: 'Readability' | 'Defuddle', html: string, url: string): PlainReading | null {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (document.querySelector('base') === null) {
    const base = document.createElement('base');
    base.href = url;
    document.head.prepend(base);
  }
  // A form with an `<input name="parentNode">` makes Readability hang: the page would never answer.
  for (const control of document.querySelectorAll('input')) control.remove();
  if (name === 'Defuddle') {
    const { content, title, author, published } = new Defuddle(document, { url }).parse();
    return { html: content, title, author, publishedAt: published };
  }
  const article = new Readability(document).parse();
  if (article === null) return null;
  const { content, title, byline, publishedTime } = article;
  return { html: content ?? '', title: title ?? '', author: byline ?? '', publishedAt: publishedTime ?? '' };
}
