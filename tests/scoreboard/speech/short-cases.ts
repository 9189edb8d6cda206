import { readdirSync, readFileSync } from 'node:fs';
import { attributeSpeech } from '../../../components/speech/attribute-speech.ts';
import { fold } from '../../../components/speech/lexicon/fold.ts';
import type { UtteranceKind } from '../../../components/speech/speech.ts';
import { blocksOf } from '../../support/speech-of-text.ts';
import { f1, rate, table } from '../table.ts';

/** One to six paragraphs with everything that is said in them. The format is in tests/corpus/README.md. */
interface ShortCase {
  readonly text: string;
  readonly gold: readonly {
    readonly kind: UtteranceKind;
    readonly speaker: string | null;
    readonly words: string;
  }[];
  readonly not?: readonly string[];
}

export interface Tally {
  expected: number;
  found: number;
  right: number;
  /** Of the right ones, with the speaker of the gold. */
  attributed: number;
}

export interface ShortScore {
  readonly kinds: Readonly<Record<UtteranceKind, Tally>>;
  readonly negatives: { all: number; shown: number };
}

/** What the engine is developed on, and what is opened only to report figures. */
const FOLDERS = {
  tune: new URL('../../corpus/short/', import.meta.url),
  report: new URL('../../corpus/short-report/', import.meta.url),
} as const;

export function readShortCases(part: keyof typeof FOLDERS): ShortCase[] {
  const folder = FOLDERS[part];
  const lines = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'));
  return lines.map((line) => JSON.parse(line) as ShortCase);
}

export function scoreShortCases(cases: readonly ShortCase[]): ShortScore {
  const tally = (): Tally => ({ expected: 0, found: 0, right: 0, attributed: 0 });
  const score = {
    kinds: { direct: tally(), fragment: tally(), indirect: tally() },
    negatives: { all: 0, shown: 0 },
  };
  for (const one of cases) addTo(score, one);
  return score;
}

function addTo({ kinds, negatives }: ShortScore, { text, gold, not = [] }: ShortCase): void {
  const { speakers, utterances } = attributeSpeech({ blocks: blocksOf(...text.split('\n')) });
  for (const { kind } of utterances) kinds[kind].found += 1;
  const free = new Set(utterances);
  for (const { kind, speaker, words } of gold) {
    kinds[kind].expected += 1;
    const [own] = [...free]
      .filter((utterance) => utterance.kind === kind && likeness(utterance.text, words) >= 0.5)
      .toSorted((a, b) => likeness(b.text, words) - likeness(a.text, words));
    if (own === undefined) continue;
    free.delete(own);
    kinds[kind].right += 1;
    if (isSame(speakers.find(({ id }) => id === own.speaker)?.name ?? null, speaker)) kinds[kind].attributed += 1;
  }
  negatives.all += not.length;
  negatives.shown += not.filter((words) =>
    utterances.some((own) => own.kind !== 'indirect' && likeness(own.text, words) > 0.5),
  ).length;
}

/** Shared words over all words. */
function likeness(a: string, b: string): number {
  const [own, other] = [wordsOf(a), wordsOf(b)];
  const shared = sharedBy(own, other);
  return shared / Math.max(1, own.size + other.size - shared);
}

/** One name holds the other, or most words of the shorter. */
function isSame(own: string | null, gold: string | null): boolean {
  if (own === null || gold === null) return own === gold;
  if (fold(own).includes(fold(gold)) || fold(gold).includes(fold(own))) return true;
  const [a, b] = [wordsOf(own), wordsOf(gold)];
  return Math.min(a.size, b.size) > 1 && sharedBy(a, b) >= Math.min(a.size, b.size) * 0.6;
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The table of `npm run score`. */
export function shortTable(part: keyof typeof FOLDERS): string {
  const cases = readShortCases(part);
  const { kinds, negatives } = scoreShortCases(cases);
  const rows = Object.entries(kinds).map(([kind, { expected, found, right, attributed }]) => [
    kind,
    expected,
    found,
    rate(right, found),
    rate(right, expected),
    f1(right, expected, found),
    rate(attributed, right),
  ]);
  return [
    `SHORT CASES, ${part}: ${cases.length}`,
    table(['kind', 'expected', 'found', 'P', 'R', 'F1', 'speaker'], rows),
    `quoted words that nobody said, shown as speech: ${negatives.shown} of ${negatives.all}`,
  ].join('\n\n');
}
