import { COORDINATORS, looksPreterite, PREPOSITIONS } from '../lexicon/grammar.ts';
import type { Mention } from '../mentions/mention.ts';
import { agentBefore, contrasted } from './clause-before.ts';
import { JUDGING } from './complement.ts';
import type { Cue } from './find-cues.ts';
import type { Item } from './item.ts';
import { isMeantime, isOfOccasion, isRelative, isWhich, relativeHead } from './relative.ts';
import { hasVerb, sentenceSubject } from './sentence-subject.ts';
import { skipClitics, skipConnector } from './skip.ts';
import { acrossCommas, asSubject, isBetween } from './as-subject.ts';

/** A subject that its sentence names; `others`: those who speak with it. */
export interface NamedSubject {
  readonly kind: 'mention';
  readonly mention: Mention;
  readonly at: number;
  readonly others?: readonly Mention[];
}

/** Who governs a verb, as far as its sentence says. */
export type Subject =
  | NamedSubject
  /** quien, que: the person before the comma. */
  | { readonly kind: 'relative'; readonly mention: Mention; readonly at: number }
  /** «… y agregó»: the subject of the clause before, in the same sentence. */
  | { readonly kind: 'same'; readonly mention?: Mention }
  /** `ofThing`: the relative clause of a thing («una herramienta que dice qué…»). */
  | { readonly kind: 'elided'; readonly ofThing?: true }
  | { readonly kind: 'agentless' }
  /** «reiteramos»: the institution that the text is of. */
  | { readonly kind: 'ours' };

const ELIDED: Subject = { kind: 'elided' };
const LINKS = new Set(['aunque', 'mientras', 'luego', 'cuando']);

/** The subject before a cue: the nearest noun phrase of its clause that no preposition governs. */
export function subjectBefore(items: readonly Item[], cue: Cue): Subject {
  if (cue.agentless) return { kind: 'agentless' };
  if (cue.ours === true) return { kind: 'ours' };
  let at = cue.from - 1;
  while (at >= 0 && isBetween(items[at])) at -= 1;
  for (let steps = 0; at >= 0 && steps < 60; steps += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'mention' && item.mention !== undefined) {
      const subject = asSubject(items, at, item.mention, cue);
      if (subject !== undefined) return subject;
      at -= 1;
      continue;
    }
    if (item.folded === 'alguien') return { kind: 'agentless' };
    if (isRelative(item)) {
      if (isOfOccasion(items, at) || isMeantime(items[at - 1])) return agreeing(sameSubject(items), cue);
      if (isAnybody(items, at)) return { kind: 'agentless' };
      const head = relativeHead(items, at);
      if (head !== undefined && (item.folded !== 'quienes' || cue.plural))
        return { kind: 'relative', mention: head.mention, at: head.at };
      if (head !== undefined) return sameSubject(items);
      // «agradeció la formación, que calificó de “oportuna”»: not the formation.
      if (followsComma(items, at) && JUDGING.test(cue.verb?.lemma ?? '')) return agreeing(sameSubject(items), cue);
      return items[at - 1]?.mention?.kind === 'thing' ? { kind: 'elided', ofThing: true } : ELIDED;
    }
    const before = item.kind === 'dash' ? beforeAside(items, at) : undefined;
    if (before !== undefined) {
      at = before;
      continue;
    }
    if (item.kind === 'comma') {
      const outer = acrossCommas(items, at, cue);
      if (outer !== undefined) return outer;
      at -= 1;
      continue;
    }
    if (
      item.kind === 'word' &&
      (COORDINATORS.has(item.folded) || LINKS.has(item.folded) || isConcession(items, at)) &&
      isClauseLink(items, at, cue)
    )
      return contrasted(items, at) ?? inRelative(items, at) ?? sameSubject(items, at);
    if (item.kind === 'semicolon' || item.kind === 'colon') return agreeing(sameSubject(items, at), cue);
    if (item.kind === 'quote' || item.kind === 'stop') break;
    at -= 1;
  }
  return ELIDED;
}

/** «…, que calificó», «…, una situación que calificó». */
function followsComma(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.mention?.kind === 'thing' ? at - 2 : at - 1;
  return items[before]?.kind === 'comma';
}

/** «El musicólogo Igor Gandarias —discípulo de Orellana— dijo»: before the dashes, unless a name stands between them. */
function beforeAside(items: readonly Item[], close: number): number | undefined {
  const open = items.slice(0, close).findLastIndex(({ kind }) => kind === 'dash');
  const inner = items.slice(open + 1, close);
  const isAside =
    open > 0 && inner.length < 14 && !inner.some(({ mention }) => mention?.name !== undefined && !mention.governed);
  return isAside ? open - 1 : undefined;
}

/** «figura el que asegura que…»: nobody who was named; «fue el ministro el que pidió» was. */
function isAnybody(items: readonly Item[], at: number): boolean {
  const [verb, article] = items.slice(at - 2, at);
  return (
    /^(?:el|la|l[oa]s)$/.test(article?.folded ?? '') &&
    article?.kind === 'word' &&
    verb?.kind === 'word' &&
    !PREPOSITIONS.has(verb.folded) &&
    !/^(?:es|era|fue|son|seria|y|o)$/.test(verb.folded)
  );
}

/** «…, si bien aclaró que». */
function isConcession(items: readonly Item[], at: number): boolean {
  return items[at]?.folded === 'bien' && items[at - 1]?.folded === 'si';
}

/** The clause before may report nothing: then who opened the sentence is meant. */
export function sameSubject(items: readonly Item[], end = 0): Subject {
  const parted = items.slice(0, end).findLastIndex(({ kind }, at) => kind === 'semicolon' || isUponIt(items, at)) + 1;
  const own = parted > 0 ? sentenceSubject(items.slice(parted, end)) : undefined;
  if (own !== undefined) return { kind: 'mention', mention: own.mention, at: parted + own.at };
  const mention = sentenceSubject(items)?.mention ?? agentBefore(items, end);
  return mention === undefined ? { kind: 'same' } : { kind: 'same', mention };
}

/** «…, ante lo cual la mandataria tomó el micrófono y aclaró»: another clause. */
function isUponIt(items: readonly Item[], at: number): boolean {
  return /^(?:ante|tras|con|a)$/.test(items[at - 2]?.folded ?? '') && isWhich(items, at - 1);
}

/** «El alcalde recibió a la ministra Ana López, quien agradeció el apoyo y aseguró que»: she, where her clause is still open. */
function inRelative(items: readonly Item[], at: number): Subject | undefined {
  const pronoun = items
    .slice(0, at)
    .findLastIndex(
      ({ kind, folded, text }, index) =>
        kind === 'word' && (folded === 'quien' || (text === 'que' && isPersonBefore(items, index))),
    );
  const head = pronoun > 0 ? relativeHead(items, pronoun) : undefined;
  if (head === undefined || head.mention.kind !== 'person') return undefined;
  const isOnly = items[pronoun]?.folded === 'quien' && sentenceSubject(items) === undefined;
  return isOnly || isOneClause(items, pronoun + 1, at)
    ? { kind: 'relative', mention: head.mention, at: head.at }
    : undefined;
}

/** «la ministra Ana López, que». */
function isPersonBefore(items: readonly Item[], at: number): boolean {
  const who = items[at - 2]?.mention;
  return items[at - 1]?.kind === 'comma' && who?.kind === 'person' && who.name !== undefined;
}

/** «agradeció el apoyo, saludó a los vecinos»: nothing but verbs in a row. */
function isOneClause(items: readonly Item[], from: number, to: number): boolean {
  if (!hasVerb(items, from, to)) return false;
  for (let at = from; at < to; at += 1) {
    const { kind } = items[at] ?? {};
    const verb = items[skipClitics(items, at + 1)];
    if (kind === 'quote' || kind === 'semicolon' || kind === 'colon') return false;
    if (kind === 'comma' && !(verb?.kind === 'word' && looksPreterite(verb.text))) return false;
  }
  return true;
}

/** The subject, unless it and the verb differ in number. */
function agreeing(subject: Subject, { plural }: Cue): Subject {
  const isOther = subject.kind === 'same' && subject.mention !== undefined && subject.mention.plural !== plural;
  return isOther ? ELIDED : subject;
}

/** A coordinator joins two verbs where nothing but adverbs stands between it and the cue. */
function isClauseLink(items: readonly Item[], at: number, cue: Cue): boolean {
  let next = at + 1;
  while (next < cue.from) {
    const skipped = skipConnector(items, next);
    if (skipped > next) next = skipped;
    else if (isBetween(items[next]) || items[next]?.kind === 'comma') next += 1;
    else return false;
  }
  return hasVerb(items, 0, at);
}
