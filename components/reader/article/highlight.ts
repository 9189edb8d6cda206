import type { Stretch } from '../../article/stretches.ts';
import type { Utterance } from '../../speech/speech.ts';

/** A stretch of the block to be marked as somebody's words. */
export interface Highlight extends Stretch {
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
