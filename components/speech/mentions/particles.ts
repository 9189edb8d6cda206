import { PLACES, SURNAMES } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';

export const PARTICLES = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'von',
  'van',
  'der',
  'den',
  'da',
  'di',
  'mc',
  'mac',
  'viuda',
  'vda',
]);

/** «De la Fuente dijo», «respondió Von Essen»: particles before a surname that the post knows. */
export function pastParticles(tokens: readonly Token[], at: number, known: ReadonlySet<string>): number {
  if (tokens[at]?.capital !== true || !/^(?:del?|v[ao]n)$/.test(tokens[at].folded)) return at;
  let next = at + 1;
  while (next < at + 3 && PARTICLES.has(tokens[next]?.folded ?? '')) next += 1;
  const surname = tokens[next];
  return surname?.capital === true && known.has(surname.folded) && isSurname(surname.folded) ? next : at;
}

export function afterParticles(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  while (next < at + 3 && PARTICLES.has(tokens[next]?.folded ?? '') && tokens[next]?.capital === false) next += 1;
  return next > at && tokens[next]?.capital === true ? next : undefined;
}

/** «De León» too, which is a city. */
function isSurname(folded: string): boolean {
  return !PLACES.has(folded) || SURNAMES.has(folded);
}
