import type { Block } from '../../article/article.ts';
import type { Span } from '../../speech/speech.ts';
import type { Passage } from './letters.ts';

/** How much of the surroundings tells equal words apart. */
const AROUND = 80;

/** What a link to these spans must scroll to: the first span and, where there are more, the last one. */
export function passagesOf(spans: readonly Span[], blocks: readonly Block[]): Passage[] {
  const ends = spans.length > 1 ? [spans[0], spans.at(-1)] : [spans[0]];
  return ends
    .filter((span) => span !== undefined)
    .map(({ block, start, end }) => {
      const text = blocks.find(({ id }) => id === block)?.text ?? '';
      return {
        words: text.slice(start, end),
        before: text.slice(Math.max(0, start - AROUND), start),
        after: text.slice(end, end + AROUND),
      };
    });
}
