/** Lower case, without accents, with one kind of apostrophe: «Tz’utujil» and «tz'utujil» are the same word. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/g, "'");
}

const ASCII = /^\p{ASCII}*$/u;
