import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../scan/token.ts';

/** A token of the narrator's sentence, or a mention taken as one. Offsets are UTF-16 units in Block.text. */
export type Item = Token & { readonly mention?: Mention };

/** Folds the mentions of a sentence into single items, so that a rule sees «SUBJECT , VERB que». */
export function itemsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  [from, to]: readonly [number, number],
): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (let at = from; at < to;) {
    const mention = mentions[next];
    if (mention?.from === at) {
      const first = tokens[mention.from];
      const last = tokens[mention.to - 1];
      if (first !== undefined && last !== undefined) {
        items.push({
          kind: 'mention',
          start: first.start,
          end: last.end,
          text: mention.text,
          folded: first.folded,
          capital: first.capital,
          mention,
        });
      }
      at = mention.to;
      next += 1;
      continue;
    }
    const token = tokens[at];
    if (token !== undefined) items.push(token);
    at += 1;
  }
  return items;
}

/** What an item is called: a mention by its noun, a word by itself. Folded. */
export function headOf(item: Item | undefined): string {
  return item?.mention?.head ?? item?.folded ?? '';
}

/** Whether the words at `at` are the given ones, folded. */
export function wordsAt(items: readonly Item[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => items[at + index]?.folded === word && items[at + index]?.kind === 'word');
}
