import { CLITICS, CONNECTORS, isAdverb, isInfinitive, PREPOSITIONS } from '../lexicon/grammar.ts';
import { TIMES } from '../lexicon/nouns.ts';
import { isContentWord } from '../mentions/runs.ts';
import { isAnd } from '../scan/token.ts';
import { type Item, wordsAt } from './item.ts';
import { isQue } from './question.ts';

/** After the connector that begins at `at` («por su parte», «además»), or `at` itself. */
export function skipConnector(items: readonly Item[], at: number): number {
  const phrase = CONNECTORS.find((words) => wordsAt(items, at, words));
  if (phrase !== undefined) return at + phrase.length;
  const item = items[at];
  if (item === undefined) return at;
  if (item.kind === 'word' && isAdverb(item.folded)) return at + 1;
  // «la semana de la transparencia»: an event.
  const isTime = item.mention?.kind === 'thing' && TIMES.has(item.mention.head ?? '');
  if (isTime && !/^(?:semana|día) de la /.test(item.text)) return at + 1;
  return at;
}

/** After a prepositional phrase that begins at `at`, or undefined. `addressee` tells «a los vecinos» from «durante el acto». */
export function skipPrepositional(items: readonly Item[], at: number): { to: number; addressee: boolean } | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const isContracted = item.mention !== undefined && (item.folded === 'al' || item.folded === 'del');
  if (isContracted) return { to: afterNoun(items, at), addressee: item.folded === 'al' };
  if (item.kind !== 'word' || !PREPOSITIONS.has(item.folded) || item.folded === 'segun') return undefined;
  const next = items[at + 1];
  if (next?.mention !== undefined)
    return { to: afterNoun(items, at + 1), addressee: item.folded === 'a' || item.folded === 'ante' };
  const first = /^(?:sus?|est[aeo]s?|es[aeo]s?|dich[oa]s?)$/.test(next?.folded ?? '') ? at + 2 : at + 1;
  let to = first;
  while (to < at + 7 && (isPhraseWord(items[to]) || joinsMany(items, to)) && !standsFree(items[to])) {
    // «mostró en pantalla el caso de un hospital»: another noun phrase begins.
    if (to > first && items[to]?.mention?.definite === true && items[to]?.mention?.governed === false) break;
    to += 1;
  }
  if (to === first) return undefined;
  // «informó a través de un comunicado que», «por medio de un intérprete»: by what it was told.
  return {
    to: items[to]?.folded === 'de' && isPhraseWord(items[to + 1]) ? afterNoun(items, to + 1) : to,
    addressee: false,
  };
}

/** «a los alcaldes y a los gobernadores», «a niños, jóvenes y docentes», «a las y los presentes»: several, with «que» behind. */
export function skipAddressees(items: readonly Item[], at: number): number {
  if (!/^al?$/.test(items[at]?.folded ?? '')) return at;
  let to = at;
  let isMany = false;
  while (to < at + 12 && !isTask(items, to) && (isOfMany(items[to]) || isOfPhrase(items, to))) {
    isMany ||= isAnd(items[to]);
    to += 1;
  }
  const isAim = items[to]?.folded === 'para' && isQue(items[to + 1]);
  return isMany && (isQue(items[to]) || isAim || isTask(items, to)) ? to : at;
}

/** «a revisar»: what they are asked to do. */
function isTask(items: readonly Item[], at: number): boolean {
  return items[at]?.folded === 'a' && isInfinitive(items[at + 1]?.folded ?? '');
}

/** «a las madres y padres de familia». */
function isOfPhrase(items: readonly Item[], at: number): boolean {
  const [before, item, next] = items.slice(at - 1, at + 2);
  if (item?.folded === 'de') return next?.kind === 'word' && !next.capital && isContentWord(next);
  return before?.folded === 'de' && item?.kind === 'word' && !item.capital && isContentWord(item);
}

function isOfMany(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.mention !== undefined)
    return item.mention.kind === 'person'
      ? item.mention.governed
      : /^(?:group|thing)$/.test(item.mention.kind) && item.mention.plural;
  return (
    item.kind === 'comma' ||
    isAnd(item) ||
    /^(?:al?|l[ao]s|sus)$/.test(item.folded) ||
    (item.folded.endsWith('s') && item.kind === 'word' && !item.capital && isContentWord(item))
  );
}

/** «a universidades y organizaciones». */
function joinsMany(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return isAnd(items[at]) && next?.kind === 'word' && !next.capital && next.folded.endsWith('s') && isContentWord(next);
}

/** Who stands free behind a phrase or an aside: «leyeron a dos voces Ana López», «expresó, entre carcajadas, la lideresa». */
export function standsFree(item: Item | undefined): boolean {
  const mention = item?.mention;
  return mention?.kind === 'person' && !mention.governed;
}

function isPhraseWord(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.mention !== undefined ||
      (item.kind === 'word' && item.capital) ||
      /^(?:mas|menos|unos|unas)$/.test(item.folded) ||
      (item.kind !== 'comma' && isContentWord(item)))
  );
}

/** A mention may be followed by more of its phrase: «a los vecinos presentes de la zona 3». */
function afterNoun(items: readonly Item[], at: number): number {
  let to = at + 1;
  while (to < at + 6) {
    const item = items[to];
    const next = items[to + 1];
    if (item?.kind === 'word' && isContentWord(item)) to += 1;
    else if (
      item?.kind === 'word' &&
      (item.folded === 'de' || item.folded === 'del') &&
      next !== undefined &&
      isPhraseWord(next)
    )
      to += 2;
    else if (items[to - 1]?.kind === 'number' && item?.mention !== undefined) to += 1;
    else if (isAnd(item) && next?.mention?.governed === false && next.mention.kind === 'group') to += 2;
    else break;
  }
  return to;
}

export function skipClitics(items: readonly Item[], at: number): number {
  let to = at;
  while (items[to]?.kind === 'word' && CLITICS.has(items[to]?.folded ?? '') && to < at + 2) to += 1;
  return to;
}
