import { looksFinite } from '../lexicon/grammar.ts';

/** Whether words in marks can be a sentence of their own: more than two, one of them a finite verb. */
export function isClause(words: string): boolean {
  const list = words.split(/\s+/);
  return list.length > 2 && list.some((word) => looksFinite(word.replace(/[^\p{L}\p{M}]/gu, '')));
}
