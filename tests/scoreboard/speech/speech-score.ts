import type { Article } from '../../../components/article/article.ts';
import { attributeSpeech } from '../../../components/speech/attribute-speech.ts';
import type { Speech } from '../../../components/speech/speech.ts';
import { f1, rate, table } from '../table.ts';
import { BASELINES } from './baselines.ts';
import { interval } from './bootstrap.ts';
import { type GoldReading, readGold } from './gold.ts';
import {
  isSameOrganisation,
  isSameSpeaker,
  isSameWords,
  type Matching,
  matchPost,
  overlap,
  type Pair,
} from './match.ts';
import { shortTable } from './short-cases.ts';

const KINDS = ['direct', 'fragment', 'indirect'] as const;
const RESOLUTIONS = [
  'explicit',
  'partial',
  'role',
  'relative',
  'elided',
  'floating',
  'institution',
  'group',
  'document',
  'none',
] as const;
const BANDS = [0, 0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const;

/** The tables of the speech engine: the part it was developed on, and the part that is opened only here. */
export function speechScore(): string {
  const parts = ['tune', 'report'] as const;
  return [...parts.map((part) => tables(part, readGold(part))), ...parts.map(shortTable)].join('\n\n');
}

function tables(part: string, gold: readonly GoldReading[]): string {
  const own = gold.map((reading) => matchPost(reading, attributeSpeech(reading.article)));
  const title = `SPEECH, ${part}: ${gold.length} posts, ${sum(gold, ({ items }) => items.length)} utterances, ${sum(gold, ({ words }) => words)} words`;
  return [title, kinds(own), speakers(own), facts(own), baselines(gold), calibration(own)].join('\n\n');
}

function kinds(matchings: readonly Matching[]): string {
  const rows = KINDS.map((kind) => {
    const expected = sum(matchings, ({ reading }) => reading.items.filter((item) => item.kind === kind).length);
    const found = sum(
      matchings,
      ({ speech }) => speech.utterances.filter((utterance) => utterance.kind === kind).length,
    );
    const pairs = pairsOf(matchings).filter(({ gold }) => gold.kind === kind);
    const exact = pairs.filter(({ iou }) => iou > 0.999).length;
    const cues = pairs.filter(
      ({ gold, own }) => gold.cue !== undefined && own.cue !== undefined && overlap([gold.cue], [own.cue]) > 0,
    ).length;
    const asked = pairs.filter(({ gold }) => gold.cue !== undefined).length;
    return [
      kind,
      expected,
      found,
      rate(pairs.length, found),
      rate(pairs.length, expected),
      f1(pairs.length, expected, found),
      rate(exact, pairs.length),
      rate(cues, asked),
    ];
  });
  return table(['kind', 'gold', 'found', 'P', 'R', 'F1', 'exact span', 'right cue'], rows);
}

function speakers(matchings: readonly Matching[]): string {
  const rows = KINDS.flatMap((kind) =>
    (['all', ...RESOLUTIONS] as const).flatMap((resolution) => {
      const posts = matchings.map(({ pairs }) => {
        const own = pairs.filter(
          ({ gold }) => gold.kind === kind && (resolution === 'all' || gold.resolution === resolution),
        );
        return { right: own.filter(isRight).length, all: own.length };
      });
      const all = sum(posts, (post) => post.all);
      const right = sum(posts, (post) => post.right);
      return all === 0 ? [] : [[kind, resolution, all, right, rate(right, all), interval(posts)]];
    }),
  );
  return table(['kind', 'speaker is', 'n', 'right', 'accuracy', '95 %'], rows);
}

function facts(matchings: readonly Matching[]): string {
  const pairs = pairsOf(matchings);
  const persons = pairs.filter((pair) => pair.gold.who?.kind === 'person' && isRight(pair));
  const housed = matchings.flatMap(({ pairs: own, reading }) =>
    own.filter(
      (pair) =>
        persons.includes(pair) &&
        isSameOrganisation(pair.gold.who?.organisation ?? null, pair.speaker?.organisation, reading.article),
    ),
  );
  const shown = matchings.flatMap(({ speech, reading }) =>
    speech.utterances.map((utterance) => ({ utterance, reading })),
  );
  const wrong = sum(matchings, ({ extra }) => extra.filter(({ kind }) => kind !== 'indirect').length);
  const negatives = matchings.flatMap(({ reading, speech }) =>
    reading.negatives
      .filter(({ kind }) => kind !== 'false-friend' && kind !== 'agentless')
      .map((negative) => ({ negative, speech })),
  );
  const caught = negatives.filter(({ negative, speech }) =>
    speech.utterances.some(({ kind, spans }) => kind !== 'indirect' && overlap(negative.spans, spans) > 0.5),
  ).length;
  const ends = KINDS.map(
    (kind) =>
      `${kind} ${rate(
        pairs.filter((pair) => pair.gold.kind === kind && isRight(pair)).length,
        sum(matchings, ({ reading }) => reading.items.filter((item) => item.kind === kind).length),
      )}`,
  );
  return [
    `who said what, end to end: ${ends.join(', ')}`,
    `role as printed ${rate(persons.filter(({ gold, speaker }) => isSameWords(gold.who?.role ?? null, speaker?.role)).length, persons.length)}, organisation ${rate(housed.length, persons.length)} (n ${persons.length})`,
    `quoted words that nobody said, shown as speech: ${caught} of ${negatives.length}`,
    `wrong highlights per 1,000 words: ${((1000 * wrong) / sum(matchings, ({ reading }) => reading.words)).toFixed(2)}`,
    `without a speaker: ${shown.filter(({ utterance }) => utterance.speaker === null).length} of ${shown.length} shown`,
  ].join('\n');
}

function baselines(gold: readonly GoldReading[]): string {
  const programs: (readonly [string, (article: Article) => Speech])[] = [
    ['Portavoz', attributeSpeech],
    ...Object.entries(BASELINES),
  ];
  const rows = programs.map(([name, attribute]) => {
    const matchings = gold.map((reading) => matchPost(reading, attribute(reading.article)));
    const pairs = pairsOf(matchings).filter(({ gold: item }) => item.kind === 'direct');
    const expected = sum(matchings, ({ reading }) => reading.items.filter(({ kind }) => kind === 'direct').length);
    const found = sum(matchings, ({ speech }) => speech.utterances.filter(({ kind }) => kind === 'direct').length);
    const dropped = pairs.filter(({ gold: item }) => item.resolution === 'elided');
    return [
      name,
      rate(pairs.length, found),
      rate(pairs.length, expected),
      f1(pairs.length, expected, found),
      rate(pairs.filter(isRight).length, pairs.length),
      rate(dropped.filter(isRight).length, dropped.length),
      rate(pairs.filter(isRight).length, expected),
    ];
  });
  return table(['direct quotations', 'P', 'R', 'F1', 'speaker', 'dropped subject', 'end to end'], rows);
}

/** What the engine states against how often it is right: the words and the speaker, for every utterance it shows. */
function calibration(matchings: readonly Matching[]): string {
  const judged = matchings.flatMap(({ pairs, extra }) => [
    ...pairs.map((pair) => ({ stated: pair.own.confidence, right: isRight(pair) })),
    ...extra.map(({ confidence }) => ({ stated: confidence, right: false })),
  ]);
  const rows = BANDS.slice(0, -1).flatMap((from, index) => {
    const to = BANDS[index + 1] ?? 1;
    const own = judged.filter(({ stated }) => stated >= from && (stated < to || to === 1));
    const stated = sum(own, (one) => one.stated);
    return own.length === 0
      ? []
      : [
          [
            `${from}–${to}`,
            own.length,
            (stated / own.length).toFixed(3),
            rate(own.filter(({ right }) => right).length, own.length),
          ],
        ];
  });
  return table(['confidence', 'n', 'stated', 'measured'], rows);
}

function isRight({ gold, speaker }: Pair): boolean {
  return isSameSpeaker(gold.who, speaker);
}

function pairsOf(matchings: readonly Matching[]): Pair[] {
  return matchings.flatMap(({ pairs }) => pairs);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
