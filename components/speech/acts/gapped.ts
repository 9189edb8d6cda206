import { maySpeak } from '../cues/complement.ts';
import type { Item } from '../cues/item.ts';
import type { NamedSubject } from '../cues/subject.ts';
import { isFiniteVerb } from '../lexicon/finite.ts';
import { isAnd } from '../scan/token.ts';

/**
 * «El director destacó que…, y la alcaldesa, Ana López, que…»: the verb is said once. Who speaks now, and where the words begin.
 * Straight before a verb the «que» is hers («y la alcaldesa, que llegó tarde, …»), unless a semicolon parts the two.
 */
export function gappedAt(items: readonly Item[], at: number): { subject: NamedSubject; from: number } | undefined {
  const isParted = items[at]?.kind === 'comma' || items[at]?.kind === 'semicolon';
  const link = isParted ? at + 1 : at;
  if (!isAnd(items[link]) && items[at]?.kind !== 'semicolon') return undefined;
  const who = isAnd(items[link]) ? link + 1 : link;
  const mention = items[who]?.mention;
  const from = who + 2;
  if (mention === undefined || mention.governed || !maySpeak(mention) || items[who + 1]?.kind !== 'comma')
    return undefined;
  const first = items[from + 1];
  if (items[from]?.folded !== 'que' || first === undefined) return undefined;
  const isHers = first.kind === 'word' && isFiniteVerb(first);
  // «; la alcaldesa, que llegó tarde, habló»: not before «, y el juez, que…».
  const isClosed = items.some(
    ({ kind }, index) => index > from && kind === 'comma' && !isAnd(items[index + 1]) && !isAnd(items[index - 2]),
  );
  if (isHers && (isClosed || isAnd(items[link]))) return undefined;
  return { subject: { kind: 'mention', mention, at: who }, from };
}
