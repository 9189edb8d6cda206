import { withoutLigatures } from '../../dom/ligatures.ts';

/** A stretch of text and what it belongs to: a text node of a page, a block of an article. */
export interface Piece<Key> {
  readonly key: Key;
  readonly text: string;
}

/** A place in one piece. Offsets are UTF-16 units. */
export interface Place<Key> {
  readonly key: Key;
  readonly offset: number;
}

/** Words to be found, with what stands around them, to tell the same words elsewhere apart. */
export interface Passage {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Letters alone, decomposed: spaces, line breaks, soft hyphens, joiners and ligatures differ between a page and its article. */
export interface Letters<Key> {
  readonly text: string;
  place(letter: number): Place<Key>;
}

const UNSEEN = /[\s\p{Cf}\p{Cc}]/u;
/** Words that stand more often than this are looked for no further. */
const MOST_PLACES = 500;

export function lettersOf<Key>(pieces: readonly Piece<Key>[]): Letters<Key> {
  const letters: string[] = [];
  const owners: number[] = [];
  const offsets: number[] = [];
  for (const [owner, { text }] of pieces.entries()) {
    for (let offset = 0; offset < text.length; offset += 1) {
      const character = text.charAt(offset);
      if (UNSEEN.test(character)) continue;
      for (const letter of withoutLigatures(character).normalize('NFD')) {
        letters.push(letter);
        owners.push(owner);
        offsets.push(offset);
      }
    }
  }
  return {
    text: letters.join(''),
    place: (letter) => {
      const piece = pieces[owners[letter] ?? -1];
      if (piece === undefined) throw new RangeError(`no letter ${letter}`);
      return { key: piece.key, offset: offsets[letter] ?? 0 };
    },
  };
}

export function onlyLetters(text: string): string {
  return lettersOf([{ key: 0, text }]).text;
}

/** Where a passage stands, from the letter `from` on: of several places the one whose surroundings agree longest. End excluded. */
export function findPassage<Key>(
  letters: Letters<Key>,
  { words, before, after }: Passage,
  from = 0,
): { readonly start: Place<Key>; readonly end: Place<Key>; readonly next: number } | undefined {
  const { text } = letters;
  const sought = onlyLetters(words);
  if (sought === '') return undefined;
  const [head, tail] = [onlyLetters(before), onlyLetters(after)];
  let best = -1;
  let bestAgreement = -1;
  for (let at = text.indexOf(sought, from), count = 0; at >= 0 && count < MOST_PLACES; count += 1) {
    const agreement = agreementBefore(text, at, head) + agreementAfter(text, at + sought.length, tail);
    if (agreement > bestAgreement) [best, bestAgreement] = [at, agreement];
    at = text.indexOf(sought, at + 1);
  }
  if (best < 0) return undefined;
  const last = letters.place(best + sought.length - 1);
  return { start: letters.place(best), end: { ...last, offset: last.offset + 1 }, next: best + sought.length };
}

function agreementBefore(text: string, at: number, head: string): number {
  let count = 0;
  while (count < head.length && text[at - 1 - count] === head[head.length - 1 - count]) count += 1;
  return count;
}

function agreementAfter(text: string, at: number, tail: string): number {
  let count = 0;
  while (count < tail.length && text[at + count] === tail[count]) count += 1;
  return count;
}
