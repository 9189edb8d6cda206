import { bodyOf, nameOf, textWalker } from '../../dom/unclobbered.ts';
import { findPassage, type Letters, lettersOf, type Passage } from './letters.ts';

/** Their text is no part of what a page says. */
const DEAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'title',
  'iframe',
  'object',
  'svg',
]);
/** Above this the library's search, which asks for the style of every element, would freeze the page. */
const MOST_NODES = 20_000;

/** The page's own text; the reader stands outside of `body`, in a shadow root, and is no part of it. */
export interface LiveText {
  readonly nodes: readonly Text[];
  readonly letters: Letters<Text>;
}

/** Undefined where the page is too large to be searched. */
export function liveText(document: Document): LiveText | undefined {
  const body = bodyOf(document);
  if (body === undefined) return undefined;
  const nodes: Text[] = [];
  const walker = textWalker(document, body, (node) =>
    node instanceof Element && DEAD.has(nameOf(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
    if (nodes.length > MOST_NODES) return undefined;
  }
  return { nodes, letters: lettersOf(nodes.map((key) => ({ key, text: key.data }))) };
}

/** The stretch of the page from the first passage to the end of the last. */
export function liveRange({ letters }: LiveText, passages: readonly Passage[]): Range | undefined {
  const [first, last] = [passages[0], passages.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const opening = findPassage(letters, first);
  const closing = first === last ? opening : findPassage(letters, last, opening?.next);
  if (opening === undefined || closing === undefined) return undefined;
  const range = new Range();
  range.setStart(opening.start.key, opening.start.offset);
  range.setEnd(closing.end.key, closing.end.offset);
  return range;
}

/** What the page says before and after a range of text nodes, about `length` characters of each. */
export function around({ nodes }: LiveText, range: Range, length: number): readonly [before: string, after: string] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  let before = '';
  let at = nodes.indexOf(startContainer as Text);
  if (at >= 0) before = (nodes[at]?.data ?? '').slice(0, startOffset);
  while (before.length < length && at > 0) before = (nodes[(at -= 1)]?.data ?? '') + before;
  let after = '';
  at = nodes.indexOf(endContainer as Text);
  if (at >= 0) after = (nodes[at]?.data ?? '').slice(endOffset);
  while (after.length < length && at >= 0 && at < nodes.length - 1) after += nodes[(at += 1)]?.data ?? '';
  return [before, after];
}
