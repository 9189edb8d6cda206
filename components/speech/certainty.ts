import type { Utterance } from './speech.ts';

/** Below this, one attribution in five or more is wrong on the corpus: the speaker is shown as probable. */
const SURE = 0.8;

export type Certainty = 'sure' | 'probable' | 'unattributed';

export function certaintyOf({ speaker, confidence }: Pick<Utterance, 'speaker' | 'confidence'>): Certainty {
  if (speaker === null) return 'unattributed';
  return confidence < SURE ? 'probable' : 'sure';
}

/** A speaker's initials as text carries them: with «?» where they are only probable, «?» alone where nobody is named. */
export function initialsFor(utterance: Pick<Utterance, 'speaker' | 'confidence'>, initials = ''): string {
  const certainty = certaintyOf(utterance);
  return certainty === 'unattributed' ? '?' : `${initials}${certainty === 'probable' ? '?' : ''}`;
}
