import { closest, walkerOf } from '../../components/dom/unclobbered.ts';
import { AFTER, BEFORE, faultsOf, type Outcome } from './outcome.tsx';

/** Elements whose text nobody sees, or sees as it is written, tags and all; and menus, which hold none. */
const RAW = 'script, style, textarea, noscript, iframe, noembed, noframes, xmp, plaintext, nav, title:not(svg title)';

/** Whether the parser has kept these words as a text of their own, where a page shows texts. */
function isKept(page: Document, words: string): boolean {
  const walker = walkerOf(page, page);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.nodeType === 3 && (node as Text).data.trim() === words ? node.parentElement : null;
    if (parent !== null && closest(parent, RAW) === undefined) return true;
  }
  return false;
}

/** What is wrong with the reading of a post around a vector: what is left of the vector, and what is lost of the post. */
export function faultsAround(page: Document, outcome: Outcome): string[] {
  const { article } = outcome;
  const said = article?.blocks.map(({ text }) => text).join('\n') ?? '';
  const lost = [BEFORE, AFTER].filter((words) => !said.includes(words) && isKept(page, words));
  return [
    ...(article === undefined && lost.length === 0 ? [] : faultsOf(outcome)),
    ...lost.map((words) => `lost: ${words}`),
  ];
}
