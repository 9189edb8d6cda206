import { blockText } from '../../article/block-text.ts';
import type { Utterance } from '../../speech/speech.ts';

/** A stretch of the block to be marked. Offsets are UTF-16 units in Block.text. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly utterance: Utterance;
}

/** The stretches of `utterances` that stand in one block, outermost first. */
export function highlightsIn(blockId: string, utterances: readonly Utterance[]): Highlight[] {
  return utterances
    .flatMap((utterance) =>
      utterance.spans.filter(({ block }) => block === blockId).map(({ start, end }) => ({ start, end, utterance })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Wraps the words of `highlights` in `<mark>`s made by `markOf`, through inline markup, without changing a word. */
export function markHighlights(
  root: Node,
  highlights: readonly Highlight[],
  markOf: (highlight: Highlight) => HTMLElement,
): void {
  for (const highlight of highlights) {
    for (const { node, start } of blockText(root).pieces) {
      const from = Math.max(highlight.start - start, 0);
      const to = Math.min(highlight.end - start, node.data.length);
      if (from >= to) continue;
      const words = from === 0 ? node : node.splitText(from);
      if (to - from < words.data.length) words.splitText(to - from);
      const mark = markOf(highlight);
      words.replaceWith(mark);
      mark.append(words);
    }
  }
}
