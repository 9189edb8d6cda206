import type { Speaker, Speech, Utterance } from '../../speech/speech.ts';

/** What the reader says of one utterance: another speaker of the post, a name of their own, or nobody. */
export interface Correction {
  /** The utterance by its words, which outlast its id: the post may be edited, the engine bettered. */
  readonly words: string;
  /** Which one of several utterances with these words, from 0. */
  readonly nth: number;
  /** Speaker.name as chosen or written; null for nobody. */
  readonly speaker: string | null;
}

export type Corrections = readonly Correction[];

/** Speech in the reader's version, and which utterances are theirs. */
export interface CorrectedSpeech extends Speech {
  readonly corrected: ReadonlySet<string>;
}

/** So many words tell an utterance from another; more would only fill the storage. */
const WORDS = 160;
const LONGEST_NAME = 120;
const MOST = 200;

/** Puts the reader's corrections over the engine's findings. A corrected utterance is certain; a new name is a new person. */
export function correct(speech: Speech, corrections: Corrections): CorrectedSpeech {
  const speakers: Speaker[] = [...speech.speakers];
  const corrected = new Set<string>();
  const idOf = (name: string): string => {
    const known =
      speakers.find((speaker) => speaker.name === name) ??
      speakers.find((speaker) => isSameWritten(speaker.name, name));
    if (known !== undefined) return known.id;
    const id = `r${speakers.length + 1}`;
    speakers.push({ id, name, kind: 'person' });
    return id;
  };
  const utterances = speech.utterances.map((utterance) => {
    const correction = corrections.find((candidate) => isOf(candidate, utterance, speech));
    if (correction === undefined) return utterance;
    corrected.add(utterance.id);
    return {
      ...utterance,
      speaker: correction.speaker === null ? null : idOf(correction.speaker),
      confidence: 1,
    };
  });
  return { speakers, utterances, corrected };
}

/** «delfina ixcoy» is Delfina Ixcoy, typed in haste. */
function isSameWritten(name: string, typed: string): boolean {
  return name.localeCompare(typed, 'es', { sensitivity: 'base' }) === 0;
}

/** One change of the reader's mind. Without `speaker` it goes back to what the engine found. */
export type CorrectionChange = Pick<Correction, 'words' | 'nth'> & Partial<Pick<Correction, 'speaker'>>;

/** What changes when the reader names a speaker, null for nobody, undefined for what the engine found. */
export function correctionChange(
  speech: Speech,
  utterance: Utterance,
  speaker: string | null | undefined,
): CorrectionChange {
  const key = keyOf(utterance, speech);
  return speaker === undefined ? key : { ...key, speaker: speaker === null ? null : speaker.slice(0, LONGEST_NAME) };
}

/** The corrections after that change; the others stay, whoever made them. */
export function withChange(corrections: Corrections, { words, nth, speaker }: CorrectionChange): Corrections {
  const others = corrections.filter((correction) => correction.words !== words || correction.nth !== nth);
  return speaker === undefined ? others : [...others, { words, nth, speaker }];
}

/** Of the changes made here, those that are not among the corrections yet: they are still being written. */
export function unwritten(changes: readonly CorrectionChange[], corrections: Corrections): CorrectionChange[] {
  return changes.filter(
    ({ words, nth, speaker }) =>
      corrections.find((correction) => correction.words === words && correction.nth === nth)?.speaker !== speaker,
  );
}

export function correctionsFrom(saved: unknown): Corrections {
  if (!Array.isArray(saved)) return [];
  return saved
    .filter((value: unknown): value is Correction => {
      if (typeof value !== 'object' || value === null) return false;
      const { words, nth, speaker } = value as Partial<Correction>;
      return (
        typeof words === 'string' &&
        words.length <= WORDS &&
        Number.isInteger(nth) &&
        (speaker === null || (typeof speaker === 'string' && speaker.trim() !== '' && speaker.length <= LONGEST_NAME))
      );
    })
    .slice(-MOST)
    .map(({ words, nth, speaker }) => ({ words, nth, speaker }));
}

function isOf({ words, nth }: Correction, utterance: Utterance, speech: Speech): boolean {
  return utterance.text.slice(0, WORDS) === words && keyOf(utterance, speech).nth === nth;
}

function keyOf({ id, text }: Utterance, { utterances }: Speech): Pick<Correction, 'words' | 'nth'> {
  const words = text.slice(0, WORDS);
  const alike = utterances.filter((other) => other.text.slice(0, WORDS) === words);
  return { words, nth: alike.findIndex((other) => other.id === id) };
}
