import { Readability } from '@mozilla/readability';

export interface BareReading {
  readonly title: string;
  readonly content: string;
}

/** Readability over a copy of the page, the root's classes removed: with them it gives a menu instead of an Avada post. */
export function readBarely(): BareReading {
  const copy = document.cloneNode(true) as Document;
  copy.documentElement.removeAttribute('class');
  const { title, content } = new Readability(copy).parse() ?? {};
  return { title: title ?? '', content: content ?? '' };
}
