import { GIVEN_NAMES, HONORIFICS, ROLES, SURNAMES } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';

/** Whether a word can be a title before a name: «Dr.», «licenciada», «don». */
export function isTitleWord(token: Token | undefined): boolean {
  return HONORIFICS.has(withoutPoint(token));
}

/** The gender that a title tells. */
export function titleGender(token: Token | undefined): 'f' | 'm' | undefined {
  return HONORIFICS.get(withoutPoint(token));
}

/** Whether a title stands at `at` before a name. */
export function isHonorific(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || next === undefined || !isTitleWord(token)) return false;
  if (token.text.length === 1) return false;
  return (
    next.capital &&
    next.kind === 'word' &&
    // «el Sr. Alcalde»
    (!ROLES.has(next.folded) || GIVEN_NAMES.has(next.folded) || SURNAMES.has(next.folded) || isTitleWord(next)) &&
    (token.text.endsWith('.') || !token.capital || !GIVEN_NAMES.has(token.folded))
  );
}

function withoutPoint(token: Token | undefined): string {
  return token?.folded.replace(/\.$/, '') ?? '';
}
