import { QUESTION_WORDS } from '../lexicon/grammar.ts';
import type { Item } from './item.ts';

/** «cómo», «por qué», «si»: with the accent of a question, «si» without. */
export function isQuestion(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || !QUESTION_WORDS.has(item.folded)) return false;
  if (item.folded === 'si') return item.text === 'si';
  if (item.folded === 'por') return items[at + 1]?.text === 'qué';
  return item.text !== item.folded;
}

/** «cómo», but neither «si bien» nor «como siempre». */
export function isAccented(items: readonly Item[], at: number): boolean {
  return items[at]?.folded !== 'si' && isQuestion(items, at);
}

export function isQue(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.text === 'que';
}
