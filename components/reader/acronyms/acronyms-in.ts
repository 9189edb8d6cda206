import type { Article, Block } from '../../article/article.ts';
import { GLOSSARY } from './glossary.ts';

/** An acronym of the post with what it stands for. */
export interface Acronym {
  readonly letters: string;
  readonly name: string;
  /** The post writes it out itself; else the name is from our glossary. */
  readonly isOfPost: boolean;
  /** Where it first stands. Offsets are UTF-16 units in Block.text. */
  readonly first: { readonly block: string; readonly start: number; readonly end: number };
}

/** Two capitals or more: SEGEPLAN, PDM-OT, MAGA. A plural s or a digit may follow: COCODEs. */
const LETTERS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:-\p{Lu}{2,})?(?=s?(?![\p{L}\p{N}]))/gu;

/** «Consejo Departamental de Desarrollo (CODEDE)»: capitals before the bracket, joined by small words. */
const WRITTEN_OUT =
  /((?:\p{Lu}[\p{L}’'-]+)(?:[ \u00a0]+(?:(?:de|del|la|las|el|los|y|e|en|a|al|para|por|con|contra|sobre)[ \u00a0]+){0,3}\p{Lu}[\p{L}’'-]+)*)[ \u00a0]*[([–—-][ \u00a0]*(\p{Lu}{2,}(?:-\p{Lu}{2,})?)[ \u00a0]*[)\]–—-]/gu;

/** The acronyms of an article that the post or our glossary writes out, in order of first appearance. */
export function acronymsIn({ blocks, institution }: Pick<Article, 'blocks' | 'institution'>): Acronym[] {
  const own = new Map<string, string>(blocks.flatMap(writtenOutIn).toReversed());
  if (institution?.acronym !== undefined) own.set(institution.acronym, institution.name);
  const found = new Map<string, Acronym>();
  const nameOfLetters = (letters: string): string | undefined =>
    own.get(letters) ?? (Object.hasOwn(GLOSSARY, letters) ? GLOSSARY[letters] : undefined);
  const isWord = (neighbour: string): boolean => nameOfLetters(neighbour) === undefined;
  for (const { id, text } of blocks) {
    for (const { 0: letters, index } of text.matchAll(LETTERS)) {
      const name = nameOfLetters(letters);
      if (name === undefined || found.has(letters) || isShouted(text, index, letters, isWord)) continue;
      const first = { block: id, start: index, end: index + letters.length };
      found.set(letters, { letters, name, isOfPost: own.has(letters), first });
    }
  }
  return [...found.values()];
}

function writtenOutIn({ text }: Block): [string, string][] {
  return [...text.matchAll(WRITTEN_OUT)].flatMap(([, words = '', letters = '']): [string, string][] => {
    const name = nameOf(words.replaceAll('\u00a0', ' '), letters);
    return name === undefined ? [] : [[letters, name]];
  });
}

/** The name begins with the acronym's first letter and has more words than one: «Según la | Unidad Técnica de Caudales». */
function nameOf(words: string, letters: string): string | undefined {
  const parts = words.split(/ y (?=(?:el|la|los|las) )/u);
  for (const part of parts.toReversed()) {
    const name = new RegExp(`(?<![\\p{L}’'-])${letters.charAt(0)}[\\p{L}’'-]* .*`, 'u').exec(part)?.[0];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** True inside words that are all capitals: a title in capitals is no row of acronyms, and «MAGA, MIDES y SEGEPLAN» no title. */
function isShouted(text: string, at: number, letters: string, isWord: (neighbour: string) => boolean): boolean {
  const before = /(\p{L}{2,})[^\p{L}]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  const after = /^[^\p{L}]*(\p{L}{2,})/u.exec(text.slice(at + letters.length, at + letters.length + 30))?.[1];
  const neighbours = [before, after].filter((word): word is string => word !== undefined && isWord(word));
  return neighbours.length > 0 && neighbours.every((word) => word === word.toUpperCase());
}
