import type { Stretch } from '../../article/stretches.ts';
import type { Acronym } from '../acronyms/acronyms-in.ts';
import type { Speech, Utterance, UtteranceKind } from '../../speech/speech.ts';
import type { Settings } from '../settings/settings.ts';
import { type Highlight, highlightsIn } from './highlight.ts';

/** An acronym to be written out where it first stands. */
export interface Expansion extends Stretch {
  readonly name: string;
}

/** What is drawn into one block of the article. */
export interface BlockMarks {
  readonly utterances: readonly Utterance[];
  readonly highlights: readonly Highlight[];
  readonly expansions: readonly Expansion[];
}

export const NO_MARKS: BlockMarks = { utterances: [], highlights: [], expansions: [] };

/** The setting that marks each kind. */
const MARKED = {
  direct: 'markDirect',
  fragment: 'markFragment',
  indirect: 'markIndirect',
} as const satisfies Record<UtteranceKind, keyof Settings>;

export type MarkSettings = Pick<Settings, (typeof MARKED)[UtteranceKind]>;

/** The marks of every block that has any, by Block.id. */
export function marksOf(
  speech: Speech | undefined,
  acronyms: readonly Acronym[],
  settings: MarkSettings,
): ReadonlyMap<string, BlockMarks> {
  const spoken = Map.groupBy(
    (speech?.utterances ?? [])
      .filter(({ kind }) => settings[MARKED[kind]])
      .flatMap((utterance) =>
        [...new Set(utterance.spans.map(({ block }) => block))].map((block) => ({ block, utterance })),
      ),
    ({ block }) => block,
  );
  const written = Map.groupBy(
    acronyms.filter(({ isOfPost }) => !isOfPost),
    ({ first }) => first.block,
  );
  const blocks = new Set([...spoken.keys(), ...written.keys()]);
  return new Map(
    [...blocks].map((block) => {
      const utterances = (spoken.get(block) ?? []).map(({ utterance }) => utterance);
      const expansions = (written.get(block) ?? []).map(({ name, first: { start, end } }) => ({ name, start, end }));
      return [block, { utterances, highlights: highlightsIn(block, utterances), expansions }];
    }),
  );
}
