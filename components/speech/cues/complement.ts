import { firstVerb } from '../lexicon/finite.ts';
import { CLITICS, isInfinitive, looksPreterite } from '../lexicon/grammar.ts';
import type { Mention } from '../mentions/mention.ts';
import { isAnd } from '../scan/token.ts';
import type { Cue } from './find-cues.ts';
import type { Item } from './item.ts';
import { isAccented, isQue, isQuestion } from './question.ts';
import { skipAddressees, skipPrepositional, standsFree } from './skip.ts';
import { skipAhead, skipOccasion } from './skip-ahead.ts';
import type { NamedSubject } from './subject.ts';
import { isManner, isSetting, isSingularThing, isSomebody, isSomePaper, namesObject } from './tells-of.ts';

/** What follows a cue. `at` is the first item of the reported words (`que`, the quotation, the infinitive or its «a»). */
export interface Complement {
  readonly kind: 'que' | 'question' | 'infinitive' | 'quotation' | 'colon' | 'none';
  readonly at: number;
  /** A subject written after the verb: «dijo el ministro que». */
  readonly subject: NamedSubject | undefined;
  /** A noun phrase that is no subject stands between: «calificó el acuerdo de “histórico”». */
  readonly object: boolean;
}

const MOST = 24;

/** Looks ahead of a cue over adverbs, addressees, prepositional phrases and a subject, a bounded number of items. */
export function complementOf(items: readonly Item[], cue: Cue): Complement {
  let at = cue.to;
  let subject: NamedSubject | undefined;
  let object = false;
  const found = (kind: Complement['kind'], where = at): Complement => ({ kind, at: where, subject, object });
  // «se refirió a los retos que la migración plantea»: only «a que» begins what was said.
  const isMentioned = cue.verb?.lemma === 'referir' && items[cue.from - 1]?.folded === 'se';
  const clause = (where: number): Complement =>
    found(object || !allowsQue(cue) || (isMentioned && where > cue.to + 1) ? 'none' : 'que', where);
  while (at < items.length && at < cue.to + MOST) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'quote') return found('quotation');
    if (item.kind === 'colon') return found('colon');
    if (isQue(item)) {
      const isRelative =
        subject !== undefined &&
        (followsMarks(items, cue.from) ||
          (subject.at === at - 1 && (isSomebody(subject.mention) || isSomePaper(subject.mention))));
      return isRelative ? found('none') : clause(at);
    }
    if (isQuestion(items, at) && cue.frames.includes('W')) return found('question');
    if (!object && beginsInfinitive(items, at, cue)) return found('infinitive');
    // «enfatizó, que los técnicos», «explicó, cómo se limpia»: a comma that nothing asks for.
    if (
      at === cue.to &&
      item.kind === 'comma' &&
      (isQue(items[at + 1]) || isAccented(items, at + 1) || beginsInfinitive(items, at + 1, cue))
    ) {
      at += 1;
      continue;
    }
    // «dijo al embajador de Japón, Haru Tanabe, que», «pidió al Ministerio, que envíe maquinaria»
    const addressee = items[at - 1]?.mention;
    if (
      item.kind === 'comma' &&
      isQue(items[at + 1]) &&
      addressee?.governed === true &&
      (addressee.text.includes(',') || (cue.frames.includes('I') && !isPast(items, at + 2)))
    ) {
      at += 1;
      continue;
    }
    // «consideró preocupante que».
    if (at === cue.to && cue.verb?.lemma === 'considerar' && isQue(items[at + 1]) && item.kind === 'word') {
      at += 1;
      continue;
    }
    const skipped = Math.max(skipAhead(items, at), skipOccasion(items, at));
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (item.mention !== undefined && !item.mention.governed) {
      const isJudged = item.mention.kind === 'document' && JUDGING.test(cue.verb?.lemma ?? '');
      if (subject === undefined && maySpeak(item.mention) && !object && !isJudged)
        subject = { kind: 'mention', mention: item.mention, at };
      else object = true;
      at += 1;
      continue;
    }
    // «hizo un llamado a los alcaldes para que trabajen»
    const isAim =
      item.folded === 'para' && cue.frames.includes('K') && (cue.verb === undefined || cue.frames.includes('I'));
    const isLinked =
      item.kind === 'word' && isQue(items[at + 1]) && (isAim || /^(?:de|en|a|con|por)$/.test(item.folded));
    if (isLinked && item.folded === 'a' && TRACING.test(cue.verb?.lemma ?? ''))
      return { ...found(cue.agentless ? 'none' : 'que', at + 1), object: false };
    // «usuaria desde el día en que abrió», «recuerda la noche en que el río subió»: the clause tells when, where or how.
    if (isLinked && item.folded === 'en' && isSetting(items[at - 1]?.mention)) return found('none');
    if (isLinked) return item.folded === 'a' && cue.verb?.lemma === 'esperar' ? found('none') : clause(at + 1);
    if (item.folded === 'en' && isQuestion(items, at + 1) && cue.frames.includes('W')) return found('question');
    // «dijo agradecida Blanca Ramírez».
    const moods = at === cue.to ? afterMoods(items, at) : at;
    if (moods > at) {
      at = moods;
      continue;
    }
    const addressed = skipAddressees(items, at);
    if (addressed > at) {
      at = addressed;
      continue;
    }
    const phrase = skipPrepositional(items, at);
    if (phrase === undefined) break;
    const isOfPhrase = cue.verb === undefined && at === cue.to;
    if (
      isQue(items[phrase.to]) &&
      !isOfPhrase &&
      (followsMarks(items, cue.from) ||
        (phrase.addressee && item.folded !== 'ante'
          ? isSingularThing(items[at + 1]) || (THANKING.test(cue.verb?.lemma ?? '') && isPast(items, phrase.to + 1))
          : namesObject(item) && !isManner(items, at)))
    )
      return found('none');
    at = phrase.to;
  }
  return found('none');
}

/** «calificó el acuerdo de “histórico”»: the agreement says nothing. */
export const JUDGING = /^(?:calificar|describir|considerar|definir|catalogar|tildar)$/;

/** «atribuyó el atraso a que el camino se cerró»: what it is traced to is said. */
const TRACING = /^(?:atribuir|achacar|condicionar)$/;

/** Before whoever spoke «agradecida», «sonriente y emocionada». */
function afterMoods(items: readonly Item[], at: number): number {
  const isMood = (item: Item | undefined): boolean =>
    item?.kind === 'word' && !item.capital && /(?:[dst][oa]|[ae]nte)s?$/.test(item.folded);
  if (!isMood(items[at])) return at;
  const to = isAnd(items[at + 1]) && isMood(items[at + 2]) ? at + 3 : at + 1;
  return standsFree(items[to]) || isQue(items[to]) ? to : at;
}

/** Verbs whose own «que» takes a subjunctive: «agradeció a las familias que cedieron» tells of the families. */
const THANKING = /^(?:agradecer|felicitar|saludar|aplaudir|elogiar|reconocer)$/;

function isPast(items: readonly Item[], at: number): boolean {
  const verb = firstVerb(items.slice(at, at + 3));
  return verb !== undefined && looksPreterite(verb.text);
}

/** «“No hay agua”, dijo a los vecinos que esperaban»: the words stand before, and the clause tells of the neighbours. */
function followsMarks(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  return items[before]?.kind === 'quote';
}

export function maySpeak({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'institution' || kind === 'group' || kind === 'document';
}

function allowsQue(cue: Cue): boolean {
  return cue.frames.includes('K') || cue.form === 'unknown' || (cue.frames.includes('Q') && cue.strength >= 0.7);
}

/** «a dejar», «a no copiar», «gestionar»: an infinitive's phrase, for verbs that take one. */
function beginsInfinitive(items: readonly Item[], at: number, cue: Cue): boolean {
  if (cue.verb?.lemma === 'negar' && items[cue.from - 1]?.folded === 'se') return false;
  const { frames } = cue.verb ?? cue;
  // «calcula haber colocado tres mil láminas»
  const isDone = frames.includes('K') && items[at]?.folded === 'haber' && /[ds]o$/.test(items[at + 1]?.folded ?? '');
  if (!frames.includes('I') && !isDone) return false;
  let next = at;
  if (/^(?:a|por)$/.test(items[next]?.folded ?? '') || (cue.verb === undefined && items[next]?.folded === 'para'))
    next += 1;
  if (items[next]?.folded === 'no') next += 1;
  // «que pidió no ser citado»: a source without a name.
  if (items[next]?.folded === 'ser' && /^(?:cit|identific|nombr|mencion)ad[oa]s?$/.test(items[next + 1]?.folded ?? ''))
    return false;
  while (CLITICS.has(items[next]?.folded ?? '') && items[next]?.kind === 'word') next += 1;
  const item = items[next];
  const isShort = next > at && /^(?:dar|ver|ir)(?:se|l[aeo]s?)?$/.test(item?.folded ?? '');
  return item?.kind === 'word' && !item.capital && (isInfinitive(item.folded) || isShort || isBeing(items, next));
}

/** «ser incluido», not «ser humano»: as short a noun as a verb. */
function isBeing(items: readonly Item[], at: number): boolean {
  return items[at]?.folded === 'ser' && items[at + 1]?.folded.startsWith('human') !== true;
}
