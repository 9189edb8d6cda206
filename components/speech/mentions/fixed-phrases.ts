import { CONNECTORS } from '../lexicon/grammar.ts';
import { PHRASES } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';

const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const words of [...CONNECTORS, ...[...PHRASES.values()].flat().map((phrase) => phrase.words)]) {
  const first = words[0] ?? '';
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), words].toSorted((a, b) => b.length - a.length),
  );
}

/** Token after a connector or a cue of several words that begins at `at`, else `at`: «por su parte» and «hizo un llamado» name nobody. */
export function fixedPhraseAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.kind !== 'word') return at;
  const phrase = BY_FIRST.get(first.folded)?.find(
    (words) => words.length > 1 && words.every((word, index) => tokens[at + index]?.folded === word),
  );
  return phrase === undefined ? at : at + phrase.length;
}
