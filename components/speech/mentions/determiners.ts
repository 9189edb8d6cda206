import { PREPOSITIONS } from '../lexicon/grammar.ts';
import type { Token } from '../scan/token.ts';

/** What a noun phrase begins with. */
export const DETERMINERS = new Set(
  'el la los las un una unos unas su sus nuestro nuestra este esta estos estas ese esa dicho dicha al del ambos ambas algunos algunas varios varias otro otra'.split(
    ' ',
  ),
);

/** «con la alcaldesa», «de Mendoza»: a preposition stands before; «según» only names a source. */
export function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && PREPOSITIONS.has(before.folded) && before.folded !== 'segun';
}
