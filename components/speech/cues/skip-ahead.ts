import { isFiniteVerb, isReporting } from '../lexicon/finite.ts';
import { isInfinitive } from '../lexicon/grammar.ts';
import type { Item } from './item.ts';
import { isQue } from './question.ts';
import { skipConnector, skipPrepositional, standsFree } from './skip.ts';

/** «reconoció al abrir el foro Adalberto Rosal», «antes de irse dijo»: when it was said. */
export function skipOccasion(items: readonly Item[], at: number): number {
  // «antes de abordar el helicóptero»
  const isFar = /^(?:antes|despues|luego)$/.test(items[at]?.folded ?? '') && items[at + 1]?.folded === 'de';
  if (isFar && isInfinitive(items[at + 2]?.folded ?? '')) return items[at + 3]?.mention === undefined ? at + 3 : at + 4;
  const [al, verb, object] = items.slice(at, at + 3);
  if (al?.kind !== 'word' || al.folded !== 'al' || !isInfinitive(verb?.folded ?? '')) return at;
  return object?.mention?.kind === 'thing' || object?.mention?.kind === 'document' ? at + 3 : at + 2;
}

/** Over a comma with its connector («, además,»), an adverb, a parenthesis. */
export function skipAhead(items: readonly Item[], at: number): number {
  const item = items[at];
  if (item?.kind === 'open') {
    for (let to = at + 1; to < at + 8; to += 1) if (items[to]?.kind === 'close') return to + 1;
    return at;
  }
  if (item?.kind !== 'comma') return skipConnector(items, at);
  const inside = skipConnector(items, at + 1);
  if (inside > at + 1 && items[inside]?.kind === 'comma') return inside + 1;
  const phrase = skipPrepositional(items, at + 1);
  if (
    phrase !== undefined &&
    items[phrase.to]?.kind === 'comma' &&
    (isQue(items[phrase.to + 1]) || standsFree(items[phrase.to + 1]))
  )
    return phrase.to + 1;
  if (items[at + 1]?.kind === 'quote') return at + 1;
  return skipAside(items, at);
}

/** «en las observaciones que remitió» */
const OCCASION = /^(?:en|durante|mediante|ante|tras)$/;

/** «sugirió, eso sí, mejorar»: a few words between commas without a verb of their own. */
function skipAside(items: readonly Item[], at: number): number {
  for (let to = at + 2; to < at + 10; to += 1) {
    const item = items[to];
    if (item === undefined || item.kind === 'quote' || (item.kind === 'word' && isReporting(item.text))) return at;
    if (item.kind === 'comma') {
      const next = items[to + 1];
      if (isQue(next) && OCCASION.test(items[at + 1]?.folded ?? '') && items.slice(at, to).some(isQue)) return to + 1;
      if (to >= at + 6) return standsFree(next) && !items.slice(at, to).some(isFiniteVerb) ? to + 1 : at;
      return isQue(next) ||
        standsFree(next) ||
        next?.kind === 'quote' ||
        (next?.kind === 'word' && (isInfinitive(next.folded) || next.folded === 'a'))
        ? to + 1
        : at;
    }
  }
  return at;
}
