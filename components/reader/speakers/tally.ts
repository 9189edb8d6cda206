import { wordsIn } from '../article/words.ts';
import type { Speaker, Speech } from '../../speech/speech.ts';

/** How much of a post one voice has. */
export interface Tally {
  /** Undefined for what nobody is named for. */
  readonly speaker: Speaker | undefined;
  readonly utterances: number;
  readonly words: number;
}

/** Voices with something said, in order of first appearance; the unattributed last. */
export function tallyOf({ speakers, utterances }: Speech): Tally[] {
  return [...speakers, undefined]
    .map((speaker) => {
      const own = utterances.filter((utterance) => utterance.speaker === (speaker?.id ?? null));
      return { speaker, utterances: own.length, words: own.reduce((sum, { text }) => sum + wordsIn(text), 0) };
    })
    .filter((tally) => tally.utterances > 0);
}
