import { blockText } from '../../article/block-text.ts';
import type { SpokenLine } from './script.ts';

/** Of the style sheet's `::highlight`. */
const NAME = 'portavoz-aloud';

/** Shows which words are being said, without touching a node, so that no screen reader says them again; keeps them in view. */
export function showLine(view: HTMLElement, line: SpokenLine | undefined): void {
  for (const block of view.querySelectorAll('.block-aloud')) block.classList.remove('block-aloud');
  CSS.highlights?.delete(NAME);
  if (line === undefined) return;
  const block = view.querySelector(`[data-block="${CSS.escape(line.block)}"]`);
  const content = block?.querySelector('.content');
  if (block == null || content == null) return;
  block.classList.add('block-aloud');
  const range = rangeOf(content, line);
  // Firefox before 140 has no highlights: the paragraph alone is shown.
  if (range !== undefined && 'highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
  const seen = (range ?? block).getBoundingClientRect();
  const { top, bottom } = view.getBoundingClientRect();
  if (seen.top < top + 20 || seen.bottom > bottom - 20) {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.scrollBy({ top: seen.top - top - view.clientHeight / 3, behavior: isCalm ? 'instant' : 'smooth' });
  }
}

function rangeOf(content: Element, { start, end }: SpokenLine): Range | undefined {
  const { pieces } = blockText(content);
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first === undefined || last === undefined) return undefined;
  const range = new Range();
  range.setStart(first.node, Math.min(start - first.start, first.node.data.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.data.length));
  return range;
}
