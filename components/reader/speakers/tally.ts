import { wordsIn } from '../article/words.ts';
import type { Speaker, Speech, Utterance } from '../../speech/speech.ts';

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
      const whole = own.filter((one) => !own.some((other) => other !== one && holds(other, one)));
      return { speaker, utterances: own.length, words: whole.reduce((sum, { text }) => sum + wordsIn(text), 0) };
    })
    .filter((tally) => tally.utterances > 0);
}

/** «explicó que el plan “es de todos”»: the words in marks are among those already counted. */
function holds({ spans }: Utterance, inner: Utterance): boolean {
  return inner.spans.every((span) =>
    spans.some(({ block, start, end }) => block === span.block && start <= span.start && end >= span.end),
  );
}
