import { headOf, type Item } from '../cues/item.ts';
import { hasVerb } from '../cues/sentence-subject.ts';
import { SAYINGS } from '../lexicon/nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Act } from './act.ts';
import { rangeOf, type Sentence } from './sentence.ts';
import { sentenceEnd } from './sourced-words.ts';

/** «La respuesta de Negreros no tardó: “…”», «Las palabras del alcalde arrancaron aplausos: “…”»: whose words they are. */
export function saidBy(items: readonly Item[]): { mention: Mention; at: number } | undefined {
  const of = items.slice(0, 4).findIndex(({ folded }) => folded === 'de' || folded === 'del');
  const at = items[of]?.mention === undefined ? of + 1 : of;
  const mention = items[at]?.mention;
  const noun = headOf(items[of - 1]);
  return of > 0 && (SAYINGS.has(noun) || ASKED.test(noun)) && mention?.kind === 'person' ? { mention, at } : undefined;
}

const ASKED =
  /^(?:propuesta|peticion|solicitud|recomendacion|planteamiento|exigencia|demanda|postura|posicion|llamado|promesa)$/;

/** «La propuesta del alcalde Luis Pop es que se amplíe la carretera»: a noun reports, and «es que» opens what it says. */
export function nominalActs({ items }: Sentence): Act[] {
  const by = saidBy(items);
  const [is, que] = by === undefined ? [] : items.slice(by.at + 1, by.at + 3);
  if (by === undefined || !/^(?:es|era|fue)$/.test(is?.folded ?? '') || que?.text !== 'que') return [];
  const from = by.at + 2;
  const range = rangeOf(items, from, sentenceEnd(items, from));
  if (range === undefined || !hasVerb(items, from + 1, items.length)) return [];
  const cue = { start: items[0]?.start ?? 0, end: is?.end ?? 0 };
  const subject = { kind: 'mention' as const, ...by };
  return [{ kind: 'indirect', parts: [range], cue, subject, rule: 'I1', plural: false, strength: 0.8 }];
}
