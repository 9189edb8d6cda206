import { fold } from '../../components/speech/lexicon/fold.ts';

/** Lines `head,members`, so that what many entries share stands once. */
export function grouped(entries: readonly (readonly [head: string, member: string])[]): string {
  return [...Map.groupBy(entries, ([head]) => head)]
    .map(([head, members]) => [head, ...new Set(members.map(([, member]) => member))].join(','))
    .join('\n');
}

/**
 * Sorted words, each without the letters it shares with the one before: « abelDardo» is abel, abelardo. A capital
 * tells how many letters are shared (A one, B two …), a space none. `mark` follows a word.
 */
export function frontCoded(list: readonly string[], mark: (word: string) => string = () => ''): string {
  let before = '';
  return [...new Set(list.map(fold))]
    .toSorted()
    .map((word) => {
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return (shared === 0 ? ' ' : String.fromCharCode(64 + shared)) + word.slice(shared) + mark(word);
    })
    .join('');
}
