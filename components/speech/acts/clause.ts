import { looksFinite } from '../lexicon/grammar.ts';

/** «no nos dejen», «se les quita»: only a verb follows these. */
const CLITIC_AND_VERB = /(?:^|[\s¿¡])(?:se|me|te|nos|les?) \p{Ll}{3}/iu;

/** «ya no alcanza», not «no renovable»: a verb most often follows «no». */
const NO_AND_VERB =
  /(?:^|[\s¿¡])no (?!\p{Ll}*(?:ble|nte|[ai]d[ao]|iv[ao]|ic[ao]|al|mente)s?(?!\p{L}))\p{Ll}{2,}(?:[ae][ns]?|mos)(?!\p{L})/iu;

/** Whether words in marks can be a sentence of their own: more than two, one of them a finite verb. */
export function isClause(words: string): boolean {
  return countWords(words) > 2 && (CLITIC_AND_VERB.test(words) || NO_AND_VERB.test(words) || hasFiniteVerb(words));
}

/** One of the words is a finite verb by its form. */
export function hasFiniteVerb(words: string): boolean {
  return words.split(/\s+/).some((word) => looksFinite(word.replace(/[^\p{L}\p{M}]/gu, '')));
}

/** Words between white space. */
export function countWords(words: string): number {
  return words.split(/\s+/).length;
}
