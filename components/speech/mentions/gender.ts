import type { Token } from '../scan/token.ts';

export function articleGender(token: Token | undefined): 'f' | 'm' | undefined {
  if (token === undefined) return undefined;
  if (/^(?:la|las|una|unas|esta|estas|dicha|nuestra|otra|algunas|varias|ambas)$/.test(token.folded)) return 'f';
  return /^(?:el|los|un|unos|este|estos|dicho|al|del|nuestro|otro|algunos|varios|ambos)$/.test(token.folded)
    ? 'm'
    : undefined;
}

/** Nouns of kinship, folded. */
export const KIN =
  /^(?:abuel[oa]|padre|madre|papa|mama|hij[oa]|herman[oa]|espos[oa]|ti[oa]|niet[oa]|marido|sobrin[oa]|prim[oa]|suegr[oa]|cunad[oa]|novi[oa])s?$/;
