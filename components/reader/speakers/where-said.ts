import type { Block } from '../../article/article.ts';
import type { Text } from '../../i18n/text.ts';
import type { Utterance } from '../../speech/speech.ts';
import { KIND_NAMES } from './kind-names.ts';

/** «Cita textual, párrs. 3-4»: what kind of utterance it is, and the paragraphs it stands in. */
export function whereSaid({ kind, spans }: Utterance, blocks: readonly Block[], text: Text): string {
  const numbers = spans
    .map(({ block }) => blocks.find(({ id }) => id === block)?.number)
    .filter((number) => number !== undefined);
  const [first] = numbers;
  const last = numbers.at(-1);
  const name = text(KIND_NAMES[kind]);
  if (first === undefined || last === undefined) return name;
  return first === last ? text('kind_at', name, String(first)) : text('kind_over', name, String(first), String(last));
}
