import { type Complement, complementOf } from '../cues/complement.ts';
import { type Cue, findCues } from '../cues/find-cues.ts';
import type { Item } from '../cues/item.ts';
import { sameSubject, type Subject, subjectBefore } from '../cues/subject.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Act, Range } from './act.ts';

/** A cue with what follows it and who governs it. */
export interface CueReading {
  readonly cue: Cue;
  readonly complement: Complement;
  readonly subject: Subject;
}

/** A sentence with everything the patterns ask of it. */
export interface Sentence {
  readonly items: readonly Item[];
  readonly cues: readonly CueReading[];
}

export function readItems(items: readonly Item[]): Sentence {
  const cues = findCues(items).map((cue) => {
    const complement = complementOf(items, cue);
    return { cue, complement, subject: subjectOf(items, cue, complement) };
  });
  return { items, cues };
}

function subjectOf(items: readonly Item[], cue: Cue, { subject }: Complement): Subject {
  if (cue.form === 'gerund' || cue.form === 'infinitive') return sameSubject(items);
  const before = subjectBefore(items, cue);
  return before.kind === 'elided' || before.kind === 'same' ? (subject ?? before) : before;
}

/** From the start of one item to the end of another, end excluded; commas and stops at the edges are left out. */
export function rangeOf(items: readonly Item[], from: number, to: number): Range | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && isEdge(items[first])) first += 1;
  while (last >= first && isEdge(items[last])) last -= 1;
  const start = items[first]?.start;
  const end = items[last]?.end;
  return start === undefined || end === undefined || first > last ? undefined : { start, end };
}

function isEdge(item: Item | undefined): boolean {
  return (
    item === undefined ||
    item.kind === 'comma' ||
    item.kind === 'semicolon' ||
    item.kind === 'colon' ||
    item.kind === 'break' ||
    (item.kind === 'stop' && /^[.…]+$/.test(item.text))
  );
}

export function cueRange(items: readonly Item[], { from, to }: Cue): Range {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

/** One sentence read: its acts, and who it is about. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly acts: readonly Act[];
  readonly mentions: readonly Mention[];
  readonly subject: Mention | undefined;
}
