import type { SentenceReading } from '../acts/sentence.ts';
import { headOf, type Item } from '../cues/item.ts';
import { isFiniteVerb } from '../lexicon/finite.ts';
import { RELATIVES } from '../lexicon/grammar.ts';
import { KIN } from '../lexicon/nouns.ts';
import { ATTENDANCE, BESIDE, DONE, GUESTS, HONOURS, TAKES_FLOOR } from '../lexicon/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { isAnd } from '../scan/token.ts';

export interface Introduction {
  readonly mention: Mention;
  /** 0–1: how much the sentence puts the person before the reader. */
  readonly strength: number;
}

/** How much somebody who only came along is before the reader: he has done nothing yet. */
export const GUEST = 0.5;

/** Persons whom a sentence that reports nothing of theirs puts before the reader; `isNew`: nobody named them before. */
export function introducedBy({ sentence }: SentenceReading, isNew: (mention: Mention) => boolean): Introduction[] {
  const { items } = sentence;
  const persons = items.filter(({ mention }) => isPerson(mention)).length;
  if (persons === 0 || persons > 4) return [];
  const areGuests = persons > 1 && (GUESTS.has(items.find(isFiniteVerb)?.folded ?? '') || comeAlong(items));
  return items.flatMap((item, at) => {
    if (!isPerson(item.mention)) return [];
    const strength =
      areGuests && !isActive(items, at) ? GUEST : strengthOf(items, at, item.mention, isNew(item.mention));
    return strength === undefined ? [] : [{ mention: item.mention, strength }];
  });
}

/** «Llegaron el alcalde, Baudilio Ic, y el juez, Hernán Polanco»: many behind their verb. */
function comeAlong(items: readonly Item[]): boolean {
  const verb = items.findIndex(isFiniteVerb);
  const [first] = items.slice(verb + 1);
  const isMany = /(?:aron|ieron|aban|ian)$/.test(items[verb]?.folded ?? '');
  return (
    isMany &&
    isPerson(first?.mention) &&
    !first.mention.governed &&
    !items.slice(0, verb).some(({ mention }) => isPerson(mention))
  );
}

function isPerson(mention: Mention | undefined): mention is Mention {
  return mention?.kind === 'person' && (mention.name !== undefined || mention.role !== undefined);
}

function strengthOf(items: readonly Item[], at: number, mention: Mention, isNew: boolean): number | undefined {
  const active = isActive(items, at);
  // «esperaba a la comitiva un maestro que atiende seis grados»
  const isShown = !mention.definite && items[at + 1]?.text === 'que';
  if (mention.name === undefined)
    return mention.governed ? (active ? 0.7 : undefined) : active || isShown ? 0.92 : 0.75;
  if (isKin(items, at) || (mention.doubtful === true && !isActive(items, at))) return GUEST;
  if (active) return 0.92;
  if (isNew && isDoer(items, at)) return 0.97;
  if (!mention.governed && follows(items, at, 4, TAKES_FLOOR)) return 0.98;
  if (isAgent(items, at)) return 0.9;
  if (mention.governed && isHonoured(items, at)) return GUEST;
  if (!isNew && (mention.governed || follows(items, at, 8, ATTENDANCE))) return undefined;
  if (isListed(items, at) || (follows(items, at, 2, BESIDE) && !isDoer(items, at))) return GUEST;
  if (mention.governed) return isDescribed(items, at, mention) ? 0.88 : 0.8;
  return isNew ? 0.9 : 0.75;
}

/** «El acto fue inaugurado por el secretario X.»: the one who did it, whatever the sentence is about. */
function isAgent(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.folded === 'por' && follows(items, at - 1, 4, DONE);
}

/** «se entregó un reconocimiento a Luis Sic»: to whom others speak. */
function isHonoured(items: readonly Item[], at: number): boolean {
  const isTo = items[at - 1]?.folded === 'a' || items[at]?.folded === 'al';
  return isTo && items.slice(Math.max(0, at - 4), at).some((item) => HONOURS.test(headOf(item)));
}

/** «su abuelo, Abundio Ajcot»: told of as somebody else's. */
function isKin(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 3), at);
  // «En nombre de los padres de familia habló Rigoberto Cruz»: not theirs.
  return (
    before.some((item) => KIN.test(item.folded) || KIN.test(item.mention?.head ?? '')) && !before.some(isFiniteVerb)
  );
}

/** «También acompañó el recorrido Lesbia Ical»: what she came along with stands between. */
function isDoer(items: readonly Item[], at: number): boolean {
  const [verb, object] = items.slice(Math.max(0, at - 2), at);
  return verb?.kind === 'word' && isFiniteVerb(verb) && object?.mention?.kind === 'thing' && !object.mention.governed;
}

/** «don Sixto y doña Ana»: one of several. */
function isListed(items: readonly Item[], at: number): boolean {
  return (
    (isAnd(items[at - 1]) && isPerson(items[at - 2]?.mention)) ||
    (isAnd(items[at + 1]) && isPerson(items[at + 2]?.mention))
  );
}

/** «Otilia Fuentes, retornada en 2024, …», «Mayra Ucelo, de 23 años»: more than a name. */
function isDescribed(items: readonly Item[], at: number, { role }: Mention): boolean {
  return role !== undefined || items[at + 1]?.kind === 'comma';
}

/** «X, quien mostró…»: a clause of its own makes somebody act. */
function isActive(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (items[next]?.kind === 'comma') next += 1;
  if (items[next - 1]?.kind === 'comma' && items[next]?.folded.startsWith('qu') !== true) {
    const comma = items.slice(next, next + 10).findIndex(({ kind }) => kind === 'comma');
    if (comma > 0 && items[next + comma + 1]?.folded.startsWith('quien') === true) next += comma + 1;
  }
  const pronoun = items[next];
  const relates =
    pronoun?.kind === 'word' &&
    (pronoun.folded === 'quien' ||
      (RELATIVES.has(pronoun.folded) && pronoun.folded !== 'donde' && items[next - 1]?.kind === 'comma'));
  return relates && items.slice(next + 1, next + 4).some(isFiniteVerb);
}

function follows(items: readonly Item[], at: number, within: number, verbs: RegExp): boolean {
  return items.slice(Math.max(0, at - within), at).some(({ kind, folded }) => kind === 'word' && verbs.test(folded));
}
