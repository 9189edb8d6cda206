import { DETERMINERS } from '../lexicon/words.ts';
import type { Token } from '../scan/token.ts';

/** What «la», «estos», «otra» tell of their noun; «su» tells nothing. */
export function articleGender(token: Token | undefined): 'f' | 'm' | undefined {
  if (token === undefined || !DETERMINERS.has(token.folded) || token.folded.startsWith('su')) return undefined;
  return /as?$/.test(token.folded) ? 'f' : 'm';
}
