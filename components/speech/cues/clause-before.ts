import { DONE } from '../lexicon/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { maySpeak } from './complement.ts';
import type { Item } from './item.ts';
import type { NamedSubject } from './subject.ts';

/** «La actividad fue inaugurada por la subsecretaria Ana López; en su mensaje hizo ver que»: who did it. */
export function agentBefore(items: readonly Item[], end: number): Mention | undefined {
  return items.slice(0, end).find(({ mention }, at) => {
    const isPerson = mention?.kind === 'person' && mention.name !== undefined;
    const isCharged = items[at - 1]?.folded === 'de' && items[at - 2]?.folded === 'cargo';
    return isPerson && (isCharged || (items[at - 1]?.folded === 'por' && DONE.test(items[at - 2]?.folded ?? '')));
  })?.mention;
}

/** «…, mientras que la gobernadora agradeció el apoyo y pidió»: who the clause before the «y» is about. */
export function contrasted(items: readonly Item[], link: number): NamedSubject | undefined {
  for (let at = link - 1; at > 1; at -= 1) {
    const mention = items[at]?.mention;
    if (mention !== undefined && !mention.governed && maySpeak(mention) && followsContrast(items, at))
      return { kind: 'mention', mention, at };
  }
  return undefined;
}

/** «mientras», «mientras que», «en tanto que» just before. */
export function followsContrast(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.folded;
  return before === 'mientras' || (before === 'que' && /^(?:mientras|tanto)$/.test(items[at - 2]?.folded ?? ''));
}
