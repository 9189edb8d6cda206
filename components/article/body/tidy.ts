import { Readability } from '@mozilla/readability';
import type { LeftOut } from '../article.ts';

/** Above this Readability is not asked: it is quadratic in depth and slow on tens of thousands of elements. */
const MOST_ELEMENTS = 20_000;

/**
 * Lets Readability clean the flat body, then compares: a block with words or a picture that Readability dropped stays
 * in the body. What both agree to drop is removed and told.
 */
export function tidy(body: HTMLElement): LeftOut[] {
  for (const child of [...body.children]) if (isEmpty(child)) child.remove();
  const kept = keptByReadability(body);
  if (kept === undefined) return [];
  const leftOut: LeftOut[] = [];
  for (const child of [...body.children]) {
    const words = wordsOf(child);
    if (kept.has(words) || words !== '' || child.querySelector('img') !== null) continue;
    leftOut.push({ kind: child.localName, text: words.slice(0, 80), reason: 'empty' });
    child.remove();
  }
  return leftOut;
}

function keptByReadability(body: HTMLElement): Set<string> | undefined {
  if (body.getElementsByTagName('*').length > MOST_ELEMENTS) return undefined;
  const document = body.ownerDocument;
  const article = document.createElement('article');
  article.append(...[...body.childNodes].map((node) => node.cloneNode(true)));
  document.body.replaceChildren(article);
  const result = new Readability<Node>(document, {
    charThreshold: 0,
    disableJSONLD: true,
    keepClasses: true,
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node,
  }).parse();
  document.body.replaceChildren();
  const content = result?.content;
  return content == null ? undefined : new Set([...(content as Element).querySelectorAll('*')].map(wordsOf));
}

function isEmpty(element: Element): boolean {
  return wordsOf(element) === '' && element.querySelector('img, iframe, video') === null;
}

function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
