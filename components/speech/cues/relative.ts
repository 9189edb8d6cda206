import { looksFinite, RELATIVES } from '../lexicon/grammar.ts';
import { KIN } from '../lexicon/nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { somebody } from '../mentions/persons.ts';
import { isAnd } from '../scan/token.ts';
import { maySpeak } from './complement.ts';
import type { Item } from './item.ts';

/** «un acta en la que solicitan», «el foro, durante el cual dijo»: a preposition governs the pronoun, so it is no subject. */
export function isOfOccasion(items: readonly Item[], at: number): boolean {
  const isLong = /^(?:el|la|los|las|lo)$/.test(items[at - 1]?.folded ?? '');
  const governor = items[isLong ? at - 2 : at - 1];
  return (
    governor?.kind === 'word' &&
    /^(?:en|durante|con|mediante|por|donde|ante|tras|al?|del?|sobre|contra)$/.test(governor.folded)
  );
}

/** «al tiempo», «a la vez» before «que»: the same person does something else meanwhile. */
export function isMeantime(item: Item | undefined): boolean {
  return item?.mention === undefined
    ? /^(?:tiempo|vez)$/.test(item?.folded ?? '')
    : (item.folded === 'al' && item.mention.head === 'tiempo') || item.mention.head === 'vez';
}

/** «lo que», «lo cual»: takes up the clause before. */
export function isWhich(items: readonly Item[], at: number): boolean {
  return items[at]?.folded === 'lo' && /^(?:que|cual)$/.test(items[at + 1]?.folded ?? '');
}

export function isRelative(item: Item): boolean {
  return item.kind === 'word' && RELATIVES.has(item.folded) && item.text === item.folded && item.folded !== 'donde';
}

/** «Donaldo Xec, quien aseguró», «Ana López, a quien todos conocen y quien aseguró»: the person before the first pronoun. */
export function relativeHead(items: readonly Item[], at: number): { mention: Mention; at: number } | undefined {
  const own = items[at]?.folded;
  const first =
    isAnd(items[at - 1]) && own?.startsWith('quien') === true
      ? items.slice(0, at).findLastIndex(({ folded }) => folded === own)
      : -1;
  if (first > 0) return relativeHead(items, items[first - 1]?.folded === 'a' ? first - 1 : first);
  // «por falta de candidatos, una situación que calificó como…»: what it tells of is the situation.
  if (own === 'que' && items[at - 1]?.mention?.kind === 'thing' && items[at - 2]?.kind === 'comma') return undefined;
  let before = at - 1;
  const link = items[before];
  if (link?.kind === 'word' && /^(?:de|la|el)$/.test(link.folded)) before -= 1;
  const isWho = own?.startsWith('quien') === true;
  if (items[before]?.kind === 'comma' || (isWho && items[before]?.kind === 'semicolon')) before -= 1;
  let body: { mention: Mention; at: number } | undefined;
  for (let back = 0; back < 14 && before >= 0; back += 1, before -= 1) {
    const item = items[before];
    // «cita a su padre, que le decía»
    const kin =
      item?.mention?.kind === 'thing' && KIN.test(item.mention.head ?? '') ? somebody(item.mention) : undefined;
    if (kin !== undefined) return { mention: kin, at: before };
    if (item?.mention !== undefined && maySpeak(item.mention)) {
      const found = { mention: item.mention, at: before };
      if (item.mention.kind === 'person' || !item.mention.governed || items[at]?.folded.startsWith('quien') !== true)
        return found;
      body ??= found;
    }
    if (item?.kind === 'stop' || item?.kind === 'quote' || item?.kind === 'semicolon') break;
    if (item?.kind === 'word' && looksFinite(item.text)) break;
  }
  return body;
}
