import type { Block } from '../article/article.ts';
import type { Speaker, Utterance } from '../speech/speech.ts';

/** An utterance as the reader lets you copy it. */
export interface Quotation {
  readonly utterance: Utterance;
  /** Absent: the post does not say who spoke. */
  readonly speaker?: Speaker;
  /** Of the paragraph it stands in, where that has a number. */
  readonly paragraph?: number;
  /** Address that scrolls to the words, where one could be made; else the post's. */
  readonly link?: string;
}

export function quotationOf(
  utterance: Utterance,
  speakers: readonly Speaker[],
  blocks: readonly Block[],
  link?: string,
): Quotation {
  const speaker = speakers.find(({ id }) => id === utterance.speaker);
  const paragraph = blocks.find(({ id }) => id === utterance.spans[0]?.block)?.number;
  return {
    utterance,
    ...(speaker === undefined ? {} : { speaker }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(link === undefined ? {} : { link }),
  };
}
