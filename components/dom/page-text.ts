import { withoutLigatures } from './ligatures.ts';
import { createRange, textWalker } from './unclobbered.ts';

/** Elements whose text nobody reads on the page. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'svg', 'math']);

interface Piece {
  readonly node: Text;
  /** Where its letters begin among all letters. */
  readonly start: number;
}

/** The letters and digits of a live page, with where they stand: white space, marks and hyphens never hinder a search. */
export class PageText {
  readonly #pieces: Piece[] = [];
  readonly #letters: string;
  readonly #document: Document;

  constructor(document: Document, root: Element) {
    this.#document = document;
    let letters = '';
    const walker = textWalker(document, root, (node) =>
      node.nodeType === 1 && UNREAD.has((node as Element).localName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeType !== 3) continue;
      const own = lettersOf((node as Text).data);
      if (own === '') continue;
      this.#pieces.push({ node: node as Text, start: letters.length });
      letters += own;
    }
    this.#letters = letters;
  }

  /** Where `words` stand, from the letter `from` on: their range, and the letter after them. */
  find(words: string, from = 0): { readonly range: Range; readonly after: number } | undefined {
    const sought = lettersOf(words);
    const start = sought === '' ? -1 : this.#letters.indexOf(sought, from);
    if (start < 0) return undefined;
    const range = createRange(this.#document);
    range.setStart(...this.#position(start));
    const [node, offset] = this.#position(start + sought.length - 1);
    range.setEnd(node, offset + 1);
    return { range, after: start + sought.length };
  }

  /** By halves: a page may have a hundred thousand pieces, and be searched two thousand times. */
  #pieceOf(letter: number): Piece | undefined {
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.start ?? Infinity) <= letter) low = middle + 1;
      else high = middle;
    }
    return this.#pieces[low - 1];
  }

  #position(letter: number): [Text, number] {
    const piece = this.#pieceOf(letter);
    if (piece === undefined) throw new RangeError('no such letter');
    const { node, start } = piece;
    let left = letter - start;
    let offset = 0;
    for (const sign of node.data) {
      const { length } = lettersOf(sign);
      if (left < length) return [node, offset + Math.min(left, sign.length - 1)];
      left -= length;
      offset += sign.length;
    }
    return [node, node.data.length - 1];
  }
}

function lettersOf(text: string): string {
  return withoutLigatures(text.replace(/[^\p{L}\p{N}]+/gu, ''));
}
