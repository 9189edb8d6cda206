import { isFiniteVerb } from '../lexicon/finite.ts';
import { PREPOSITIONS } from '../lexicon/grammar.ts';
import type { Token } from '../scan/token.ts';

/** «con la alcaldesa», «de Mendoza»: a preposition stands before; «según» only names a source. */
export function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isParticle(tokens, at - 1)) return false;
  return before?.kind === 'word' && PREPOSITIONS.has(before.folded) && before.folded !== 'segun';
}

/** «Del Cid advirtió», «respondió De Paz»: the first word of a surname. */
export function isParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const name = tokens[at + 1];
  if (token?.capital !== true || !/^del?$/.test(token.folded) || name?.capital !== true) return false;
  const before = tokens[at - 1];
  const opens = before === undefined || /^(?:stop|break|quote|dash)$/.test(before.kind);
  const next = tokens[at + 2];
  return !opens || (next !== undefined && isFiniteVerb(next));
}
