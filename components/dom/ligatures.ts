/** «ﬁ» and its like, which texts pasted from a PDF have as one sign. */
const LIGATURES = /[\uFB00-\uFB06]/g;

/** The same words in letters of their own. */
export function withoutLigatures(text: string): string {
  return text.replace(LIGATURES, (sign) => sign.normalize('NFKC'));
}
