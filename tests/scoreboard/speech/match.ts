import type { Article } from '../../../components/article/article.ts';
import { fold } from '../../../components/speech/lexicon/fold.ts';
import type { Span, Speaker, Speech, Utterance } from '../../../components/speech/speech.ts';
import type { GoldSpeaker } from '../../support/gold-post.ts';
import type { GoldItem, GoldReading } from './gold.ts';

export interface Pair {
  readonly gold: GoldItem;
  readonly own: Utterance;
  readonly iou: number;
  readonly speaker: Speaker | undefined;
}

export interface Matching {
  readonly reading: GoldReading;
  readonly speech: Speech;
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldItem[];
  readonly extra: readonly Utterance[];
}

/** Direct quotations need 0.8 of common length over total length, the other kinds 0.5. One to one, best overlap first. */
export function matchPost(reading: GoldReading, speech: Speech): Matching {
  const candidates = reading.items
    .flatMap((gold) =>
      speech.utterances
        .filter(({ kind }) => kind === gold.kind)
        .map((own) => ({ gold, own, iou: overlap(gold.spans, own.spans) })),
    )
    .filter(({ gold, iou }) => iou >= (gold.kind === 'direct' ? 0.8 : 0.5))
    .toSorted((a, b) => b.iou - a.iou);
  const pairs: Pair[] = [];
  const taken = new Set<GoldItem | Utterance>();
  for (const { gold, own, iou } of candidates) {
    if (taken.has(gold) || taken.has(own)) continue;
    taken.add(gold).add(own);
    pairs.push({ gold, own, iou, speaker: speech.speakers.find(({ id }) => id === own.speaker) });
  }
  return {
    reading,
    speech,
    pairs,
    missed: reading.items.filter((item) => !taken.has(item)),
    extra: speech.utterances.filter((utterance) => !taken.has(utterance)),
  };
}

/** Intersection over union, in characters. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (own, other) =>
          own +
          (one.block === other.block
            ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
            : 0),
        0,
      ),
    0,
  );
  const total = length(a) + length(b) - shared;
  return total === 0 ? 0 : shared / total;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The same somebody after accents, case and honorifics: two name words in common; institutions by acronym or name; others by their nouns. */
export function isSameSpeaker(gold: GoldSpeaker | null, own: Speaker | undefined): boolean {
  if (gold === null || own === undefined) return gold === null && own === undefined;
  if (gold.kind === 'institution') {
    const mine = new Set([own.name, own.organisation].filter((name) => name !== undefined).map(fold));
    return [gold.name, gold.organisation].filter((name) => name !== null).some((name) => mine.has(fold(name)));
  }
  const a = wordsOf(gold.name);
  const b = new Set(wordsOf(own.name));
  const shared = a.filter((word) => b.has(word)).length;
  if (gold.kind === 'person' || gold.kind === 'group') return shared >= Math.min(2, a.length, b.size) && shared > 0;
  return shared > 0;
}

/** Whether a role or an organisation is the printed one. A bracketed acronym at its end may be kept or left out. */
export function isSameWords(gold: string | null, own: string | undefined): boolean {
  return gold === null ? own === undefined : own !== undefined && plain(gold) === plain(own);
}

function plain(text: string): string {
  return fold(text)
    .replace(/\s+/g, ' ')
    .replace(/ \([^()]*\)$/, '');
}

/** Whether an organisation is the right one: as printed, or by its acronym where the post equates the two: «Agencia de Cooperación (JICA)». */
export function isSameOrganisation(
  gold: string | null,
  own: string | undefined,
  { blocks }: Pick<Article, 'blocks'>,
): boolean {
  if (isSameWords(gold, own)) return true;
  if (gold === null || own === undefined) return false;
  const [short = '', long = ''] = [gold, own].toSorted((a, b) => a.length - b.length).map(plain);
  return blocks.some(({ text }) =>
    fold(text)
      .replace(/,?\s+/g, ' ')
      .includes(`${long.replaceAll(',', '')} (${short})`),
  );
}

const SMALL = new Set('de del la las los el y e'.split(' '));

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
}
