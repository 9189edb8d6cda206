import { HONORIFICS } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';

/** Whether a word can be a title before a name: «Dr.», «licenciada», «don». */
export function isTitleWord(token: Token | undefined): boolean {
  return HONORIFICS.has(withoutPoint(token));
}

/** The gender that a title tells. */
export function titleGender(token: Token | undefined): 'f' | 'm' | undefined {
  return HONORIFICS.get(withoutPoint(token));
}

function withoutPoint(token: Token | undefined): string {
  return token?.folded.replace(/\.$/, '') ?? '';
}
