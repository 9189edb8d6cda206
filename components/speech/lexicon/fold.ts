/** Lower case, without accents, with one kind of apostrophe: «Tz’utujil» and «tz'utujil» are the same word. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase();
}
