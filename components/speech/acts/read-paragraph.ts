import { itemsOf } from '../cues/item.ts';
import { sentenceSubject } from '../cues/subject.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Act } from './act.ts';
import { quotedActs } from './quoted.ts';
import { reportedActs } from './reported.ts';
import { readItems, type Sentence } from './sentence.ts';
import { sourcedActs } from './sourced.ts';
import { unmarkedActs } from './unmarked.ts';

/** One sentence read: its acts, and who it is about. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly acts: readonly Act[];
  readonly mentions: readonly Mention[];
  readonly subject?: Mention;
}

/** Reads a paragraph sentence by sentence, without memory: who «señaló» is comes later. */
export function readParagraph(paragraph: Paragraph, mentions: readonly Mention[]): SentenceReading[] {
  return paragraph.sentences.map((range) => {
    const items = itemsOf(paragraph.tokens, mentions, range);
    const sentence = readItems(items);
    const subject = sentenceSubject(items)?.mention;
    return {
      sentence,
      acts: actsOf(sentence, paragraph),
      mentions: mentions.filter(({ from, to }) => from >= range[0] && to <= range[1]),
      ...(subject === undefined ? {} : { subject }),
    };
  });
}

/** Patterns in the order of their precision; words that one has taken are not given again. */
function actsOf(sentence: Sentence, { quotations, text }: Paragraph): Act[] {
  const reported = reportedActs(sentence);
  const sourced = sourcedActs(sentence, quotations, text).filter((act) => act.quotation !== undefined || !reported.acts.some((other) => covers(act, other) > 0));
  const asides = unmarkedActs(sentence);
  const quoted = quotedActs({ sentence, contents: reported.contents, sourced: [...sourced, ...asides.filter(({ rule }) => rule === 'I7')], quotations, text });
  const sourcedQuotes = new Set(sourced.map(({ quotation }) => quotation));
  const direct = [
    ...sourced.filter(({ quotation }) => quotation !== undefined),
    ...quoted.filter(({ quotation }) => !sourcedQuotes.has(quotation)),
  ];
  const wholes = direct.filter(({ kind }) => kind === 'direct');
  const indirect = [
    ...sourced.filter(({ quotation }) => quotation === undefined),
    ...reported.acts.filter((act) => !wholes.some((whole) => rest(act, whole) < 9)),
  ];
  const unmarked = asides.filter(
    (act) => !indirect.some((other) => covers(act, other) > 0 || overlapsCue(act, other)),
  );
  return [...direct, ...indirect, ...unmarked].toSorted((a, b) => firstOffset(a) - firstOffset(b));
}

/** How much of the words of `outer` the words of `inner` are, 0–1. */
function covers(outer: Act, inner: Act): number {
  const size = outer.parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = outer.parts.reduce(
    (sum, a) =>
      sum + inner.parts.reduce((own, b) => own + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
  return size === 0 ? 0 : shared / size;
}

/** Characters of `outer` that `inner` leaves: «que “…”» leaves the link and the marks. */
function rest(outer: Act, inner: Act): number {
  const size = outer.parts.reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.round(size * (1 - covers(outer, inner)));
}

function overlapsCue(a: Act, b: Act): boolean {
  return a.cue !== undefined && b.cue !== undefined && a.cue.start < b.cue.end && b.cue.start < a.cue.end;
}

function firstOffset({ parts, cue }: Act): number {
  return Math.min(parts[0]?.start ?? 0, cue?.start ?? Number.MAX_SAFE_INTEGER);
}
