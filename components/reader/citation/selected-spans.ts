import type { Block } from '../../article/article.ts';
import { blockText } from '../../article/block-text.ts';
import type { Span } from '../../speech/speech.ts';

/** Blocks that are shown beside the text, not in it: a selection that runs over them does not quote them. */
const BESIDE = new Set<Block['kind']>(['figure', 'gallery', 'video', 'attachment']);
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** The words of the article that a selection covers, whole words alone. Offsets are UTF-16 units in Block.text. */
export function selectedSpans(root: ParentNode, range: Range, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    const block = blocks.find(({ id }) => id === element.dataset['block']);
    const content = element.querySelector('.content');
    if (block === undefined || content === null || !range.intersectsNode(content)) continue;
    const span = spanIn(content, range, block);
    if (span !== undefined) spans.push(span);
  }
  const inText = spans.filter(({ block }) => !BESIDE.has(blocks.find(({ id }) => id === block)?.kind ?? 'paragraph'));
  const quoted = inText.length === 0 ? spans.slice(0, 1) : inText;
  // Over several paragraphs the marks around one of them are not those around all.
  return quoted.length > 1 ? quoted : quoted.map((span) => withoutOuterMarks(span, blocks));
}

function spanIn(content: Node, range: Range, block: Block): Span | undefined {
  const covered = blockText(content).pieces.filter(({ node }) => range.intersectsNode(node));
  const [first] = covered;
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = first.start + (first.node === startContainer ? startOffset : 0);
  const end = last.start + (last.node === endContainer ? endOffset : last.node.length);
  return wholeWords(block, start, end);
}

function wholeWords({ id, text }: Block, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start >= end) return undefined;
  while (start > 0 && WORD.test(text.charAt(start)) && WORD.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && WORD.test(text.charAt(end - 1)) && WORD.test(text.charAt(end))) end += 1;
  return { block: id, start, end };
}

/** Marks around all of the selected words are those that the citation will put itself. */
function withoutOuterMarks(span: Span, blocks: readonly Block[]): Span {
  const words = blocks.find(({ id }) => id === span.block)?.text.slice(span.start, span.end) ?? '';
  const isWhole = /^(?:“[^“”]*”|«[^«»]*»|"[^"]*")$/u.test(words);
  return isWhole ? { ...span, start: span.start + 1, end: span.end - 1 } : span;
}
