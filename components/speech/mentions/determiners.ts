import { PREPOSITIONS } from '../lexicon/grammar.ts';
import type { Token } from '../scan/token.ts';

/** «con la alcaldesa», «de Mendoza»: a preposition stands before; «según» only names a source. */
export function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && PREPOSITIONS.has(before.folded) && before.folded !== 'segun';
}
