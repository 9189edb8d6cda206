import type { Work } from './work.ts';

/** `segeplan2026comunidad`: acronym or surname or first word of the author, year, first long word of the title. Letters and digits of ASCII. */
export function citationKey({ authors: [author], published, title }: Work): string {
  const name = author?.acronym ?? author?.family ?? author?.name.split(' ')[0] ?? '';
  const word = title.split(/[^\p{L}\p{M}\p{N}]+/u).find((part) => part.length > 3) ?? 'noticia';
  return `${fold(name)}${published?.year ?? 'sf'}${fold(word) || 'noticia'}`;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]/g, '')
    .toLowerCase();
}
