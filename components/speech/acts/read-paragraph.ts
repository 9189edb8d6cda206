import { itemsOf } from '../cues/item.ts';
import { hasVerb, sentenceSubject } from '../cues/sentence-subject.ts';
import { skipConnector } from '../cues/skip.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Act, Range } from './act.ts';
import { backwardAct, backwardCue } from './backward.ts';
import { quotedActs } from './quoted.ts';
import { nominalActs } from './nominal.ts';
import { reportedActs } from './reported.ts';
import { cueRange, type CueReading, rangeOf, readItems, type Sentence, type SentenceReading } from './sentence.ts';
import { sourcedActs } from './sourced.ts';
import { unmarkedActs } from './unmarked.ts';
import { givenBack } from './given-back.ts';
import { covers, firstOffset, overlapsCue, rest } from './overlap.ts';
import { type Announcement, isPoint, pointOf } from './points.ts';

/** Reads a paragraph sentence by sentence, without memory but for the sentence before: who «señaló» is comes later. */
export function readParagraph(
  paragraph: Paragraph,
  mentions: readonly Mention[],
  before?: Range,
  announced?: Announcement,
): SentenceReading[] {
  const readings: SentenceReading[] = [];
  let told = before;
  let next = 0;
  for (const range of paragraph.sentences) {
    const first = next;
    while (next < mentions.length && (mentions[next]?.from ?? 0) < range[1]) next += 1;
    const own = mentions.slice(first, next).filter(({ to }) => to <= range[1]);
    const items = itemsOf(paragraph.tokens, own, range);
    const sentence = readItems(items);
    const subject = sentenceSubject(items)?.mention;
    const mayBePoint = announced !== undefined && readings.every(isPoint);
    const point = mayBePoint ? pointOf(sentence, false) : undefined;
    const ownActs = point ?? actsOf(sentence, paragraph, told);
    const acts = ownActs.length === 0 && mayBePoint && announced === 'que' ? (pointOf(sentence, true) ?? []) : ownActs;
    const given = givenBack(readings.at(-1), items);
    if (given !== undefined) readings[readings.length - 1] = given;
    readings.push({ sentence, acts, mentions: own, subject });
    told = acts.length === 0 ? rangeOf(items, 0, items.length) : undefined;
  }
  return withoutMotto(readings);
}

/** «La institución llama al 1517. “Vacunar es proteger”.»: a few words behind a paragraph without any person are nobody's. */
function withoutMotto(readings: SentenceReading[]): SentenceReading[] {
  const last = readings.at(-1);
  const [act] = last?.acts ?? [];
  const before = readings.slice(0, -1);
  const isMotto =
    last !== undefined &&
    act?.rule === 'D13' &&
    before.length > 0 &&
    act.parts.every(({ start, end }) => end - start < MOTTO) &&
    before.every(
      ({ acts, mentions }) =>
        acts.every(({ subject }) => subject.kind === 'mention') && !mentions.some(({ kind }) => kind === 'person'),
    );
  return isMotto ? [...before, { ...last, acts: [] }] : readings;
}

/** Characters of the longest motto. */
const MOTTO = 45;

/** A quotation that ends its paragraph, and «Así lo expresó el ministro…» at the head of the `next` one. */
export function takenUp(
  readings: readonly SentenceReading[],
  next: Paragraph | undefined,
  mentions: readonly Mention[],
): readonly SentenceReading[] {
  const range = next?.sentences[0];
  if (
    next?.zone !== 'body' ||
    range === undefined ||
    !/^(?:(?:así|con|el que|la que|quien) |[—–-]\s*\p{Lu})/iu.test(next.text)
  )
    return readings;
  const own = mentions.filter(({ to }) => to <= range[1]);
  const given = givenBack(readings.at(-1), itemsOf(next.tokens, own, range), next.block);
  return given === undefined ? readings : [...readings.slice(0, -1), given];
}

/** The last sentence of a paragraph, where nothing in it is somebody's words yet: «Así lo informó…» may follow. */
export function lastTold(paragraph: Paragraph, readings: readonly SentenceReading[]): Range | undefined {
  const last = readings.at(-1);
  if (last === undefined || last.acts.length > 0) return undefined;
  const range = rangeOf(last.sentence.items, 0, last.sentence.items.length);
  return range === undefined ? undefined : { ...range, block: paragraph.block };
}

/** Patterns in the order of their precision; words that one has taken are not given again. */
function actsOf(sentence: Sentence, { quotations, text }: Paragraph, told: Range | undefined): Act[] {
  const backward = backwardCue(sentence);
  if (backward !== undefined && !sentence.items.some(({ kind }) => kind === 'quote')) {
    // «Así la describe Ana López: un papel con firmas»: the words are behind the colon, not in the sentence before.
    const introduces = sentence.items.some(({ kind }) => kind === 'colon');
    const goesOn = reportedActs(sentence).acts.filter(
      ({ cue }) => cue !== undefined && cue.start > cueRange(sentence.items, backward.cue).start,
    );
    if (introduces) return [...introducedBehind(sentence, backward), ...goesOn];
    return told === undefined ? goesOn : [backwardAct(sentence.items, backward, told), ...goesOn];
  }
  const late = lateBackward(sentence) ?? carriedOn(sentence);
  if (late !== undefined) return late;
  const asides = unmarkedActs(sentence);
  const reported = outsideAsides(reportedActs(sentence), asides);
  // «Para el director, el resultado confirma que…»: his view of a thing, which says nothing itself.
  const isFree = (act: Act): boolean =>
    !reported.acts.some((other) => covers(act, other) > 0 && !(act.strength < 0.5 && isOfThing(other)));
  const sourced = sourcedActs(sentence, quotations, text).filter((act) => act.quotation !== undefined || isFree(act));
  const nominal = reported.acts.length === 0 ? nominalActs(sentence) : [];
  const holders = [...sourced, ...nominal, ...asides.filter(({ rule }) => rule === 'I7')];
  const quoted = quotedActs({ sentence, contents: reported.contents, sourced: holders, quotations, text });
  const taken = new Set(sourced.map(({ quotation }) => quotation));
  const direct = [
    ...sourced.filter(({ quotation }) => quotation !== undefined),
    ...quoted.filter(({ quotation }) => !taken.has(quotation)),
  ];
  const wholes = direct.filter(({ kind }) => kind === 'direct');
  const indirect = [
    ...sourced.filter(({ quotation }) => quotation === undefined),
    ...nominal,
    ...reported.acts.filter(
      (act) =>
        !wholes.some((whole) => rest(act, whole) < 9) &&
        !(isOfThing(act) && sourced.some((other) => other.quotation === undefined && covers(other, act) > 0)),
    ),
  ];
  const unmarked = asides.filter((act) => !indirect.some((other) => covers(act, other) > 0 || overlapsCue(act, other)));
  return [...direct, ...indirect, ...unmarked].toSorted((a, b) => firstOffset(a) - firstOffset(b));
}

function isOfThing({ subject }: Act): boolean {
  return subject.kind === 'mention' && subject.mention.kind === 'thing';
}

/** «Así lo informó el director: las extorsiones disminuyeron»: the clause behind the colon. */
function introducedBehind({ items }: Sentence, reading: CueReading): Act[] {
  const colon = items.findIndex(({ kind }) => kind === 'colon');
  const range = rangeOf(items, colon + 1, items.length);
  const isTold = range !== undefined && hasVerb(items, colon + 1, items.length);
  return isTold ? [backwardAct(items, reading, range)] : [];
}

/** «Asimismo, que se prevé finalizar en noviembre»: the verb is that of the sentence before. */
function carriedOn({ items }: Sentence): Act[] | undefined {
  const connector = skipConnector(items, 0);
  const at = items[connector]?.kind === 'comma' ? connector + 1 : connector;
  const range = rangeOf(items, at, items.length);
  const isClause = connector > 0 && items[at]?.text === 'que' && hasVerb(items, at + 1, items.length);
  if (!isClause || range === undefined || items.some(({ kind }) => kind === 'quote')) return undefined;
  return [{ kind: 'indirect', parts: [range], subject: { kind: 'carried' }, rule: 'I2', plural: false, strength: 0.6 }];
}

/** «El mercado tendrá 310 locales; así lo informó el alcalde.» */
function lateBackward({ items }: Sentence): Act[] | undefined {
  const at = items.findIndex(({ kind }) => kind === 'semicolon');
  if (at < 0 || items[at + 1]?.folded !== 'asi' || items.some(({ kind }) => kind === 'quote')) return undefined;
  const tail = readItems(items.slice(at + 1));
  const reading = backwardCue(tail);
  const range = rangeOf(items, 0, at);
  return reading === undefined || range === undefined ? undefined : [backwardAct(tail.items, reading, range)];
}

/** «Las concesiones, agrega, demuestran que…»: a cue among the words of an aside's speaker is not the narrator's. */
function outsideAsides(
  { acts, contents }: ReturnType<typeof reportedActs>,
  asides: readonly Act[],
): ReturnType<typeof reportedActs> {
  const told = asides.filter(({ rule }) => rule === 'I7').flatMap(({ parts }) => parts);
  const isInside = ({ cue }: Act): boolean =>
    cue !== undefined && told.some(({ start, end }) => cue.start >= start && cue.end <= end);
  const free = acts.map((act) => !isInside(act));
  return { acts: acts.filter((_, at) => free[at]), contents: contents.filter((_, at) => free[at]) };
}
