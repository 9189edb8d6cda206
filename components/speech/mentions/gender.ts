import type { Token } from '../scan/token.ts';
import { DETERMINERS } from './determiners.ts';

/** What «la», «estos», «otra» tell of their noun; «su» tells nothing. */
export function articleGender(token: Token | undefined): 'f' | 'm' | undefined {
  if (token === undefined || !DETERMINERS.has(token.folded) || token.folded.startsWith('su')) return undefined;
  return /as?$/.test(token.folded) ? 'f' : 'm';
}

/** Nouns of kinship, folded. */
export const KIN =
  /^(?:abuel[oa]|padre|madre|papa|mama|hij[oa]|herman[oa]|espos[oa]|ti[oa]|niet[oa]|marido|sobrin[oa]|prim[oa]|suegr[oa]|cunad[oa]|novi[oa])s?$/;
