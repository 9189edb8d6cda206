import { fold } from '../lexicon/fold.ts';
import type { Paragraph } from '../scan/paragraph.ts';

/** Words in a row that tell one sentence from another. */
const SHINGLE = 5;

/** The body's runs of words, to know words that a block quotation only repeats in large type. */
export class BodyWords {
  readonly #shingles = new Set<string>();

  constructor(paragraphs: readonly Paragraph[]) {
    if (!paragraphs.some(({ zone }) => zone === 'quote')) return;
    for (const { zone, text } of paragraphs) {
      if (zone === 'body') for (const shingle of shinglesOf(text)) this.#shingles.add(shingle);
    }
  }

  /** Whether the body holds nearly all of these words, in their order. */
  holds(words: string): boolean {
    const shingles = shinglesOf(words);
    const known = shingles.filter((shingle) => this.#shingles.has(shingle)).length;
    return shingles.length > 0 && known / shingles.length > 0.8;
  }
}

function shinglesOf(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < SHINGLE) return words.length > 2 ? [words.join(' ')] : [];
  return words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' '));
}
