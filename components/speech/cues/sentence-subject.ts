import { isFiniteVerb, isReporting } from '../lexicon/finite.ts';
import type { Mention } from '../mentions/mention.ts';
import { maySpeak } from './complement.ts';
import type { Item } from './item.ts';

function isVerb(item: Item): boolean {
  return isFiniteVerb(item) || (item.kind === 'word' && isReporting(item.text));
}

/** A finite verb stands among these items. */
export function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(isVerb);
}

/** «Ese día, la alcaldesa…» opens with a time; «El convenio, firmado ayer, permite…» with a subject and its aside. */
function isApposed(items: readonly Item[], at: number): boolean {
  const next = items[at + 2];
  return next === undefined || next.mention === undefined || next.mention.governed;
}

/** «Con el fin de fortalecer las capacidades, la Secretaría impartió…»: what a preposition opens is no subject. */
function afterOpening(items: readonly Item[]): number {
  const first = items[0];
  if (
    first?.kind !== 'word' ||
    !/^(?:con|para|tras|ante|durante|desde|en|por|mediante|al|luego|despues)$/.test(first.folded)
  )
    return 0;
  const comma = items.slice(0, 30).findIndex(({ kind }) => kind === 'comma');
  return comma > 0 && !hasVerb(items, 0, comma) ? comma + 1 : 0;
}

/** «Su jefe, el subsecretario Pablo Argueta, la describe»: the name that two commas put behind somebody. */
function namedBehind(items: readonly Item[], at: number): Mention | undefined {
  const [own, comma, behind, end] = items.slice(at, at + 4);
  const isBare = own?.mention?.kind === 'person' && own.mention.name === undefined && !own.mention.plural;
  if (!isBare || comma?.kind !== 'comma' || end?.kind !== 'comma') return undefined;
  const name = behind?.mention;
  return name?.kind === 'person' && name.name !== undefined && !name.governed ? name : undefined;
}

/** The noun phrase that opens a sentence and governs its first verb: who the sentence is about. */
export function sentenceSubject(items: readonly Item[]): { mention: Mention; at: number } | undefined {
  const experiencer =
    items[0]?.folded === 'a' && /^l[eao]s?$/.test(items[2]?.folded ?? '') ? items[1]?.mention : undefined;
  if (experiencer !== undefined && maySpeak(experiencer)) return { mention: experiencer, at: 1 };
  for (let at = afterOpening(items); at < Math.min(items.length, 60); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote' || item.kind === 'semicolon' || item.kind === 'colon')
      return undefined;
    if (item.mention !== undefined && !item.mention.governed && item.mention.kind !== 'place') {
      if (item.mention.kind === 'thing' && items[at + 1]?.kind === 'comma' && !isApposed(items, at)) continue;
      const named = namedBehind(items, at);
      if (named !== undefined) return { mention: named, at: at + 2 };
      return maySpeak(item.mention) ? { mention: item.mention, at } : undefined;
    }
    if (isVerb(item)) return undefined;
  }
  return undefined;
}
