import type { Item } from '../cues/item.ts';
import { hasVerb, sentenceSubject } from '../cues/sentence-subject.ts';
import { skipConnector } from '../cues/skip.ts';
import type { Subject } from '../cues/subject.ts';
import { PREPOSITIONS, RELATIVES } from '../lexicon/grammar.ts';
import { isContentWord } from '../mentions/runs.ts';
import { isClause } from './clause.ts';
import { followsOn, takesUp } from './handover.ts';

/** The words that the source said: after it where it opens the sentence, else before it, and after it again. */
export function contentAround(
  items: readonly Item[],
  at: number,
  end: number,
): (readonly [number, number])[] | undefined {
  const last = sentenceEnd(items, end);
  const opens =
    at === 0 ||
    (items[at - 1]?.kind === 'comma' && /^(?:pues|porque|pero|aunque|y|e)$/.test(items[at - 2]?.folded ?? '')) ||
    items[at - 1]?.kind === 'semicolon' ||
    items.slice(0, at).every(({ kind }) => kind === 'comma' || kind === 'dash') ||
    (!hasVerb(items, 0, at) &&
      items[at - 1]?.kind === 'comma' &&
      at < 4 &&
      items[0]?.mention === undefined &&
      items[0]?.kind !== 'quote');
  if (opens) {
    if (items[end]?.kind !== 'comma' || end + 1 >= last) return undefined;
    return isFronted(items, at)
      ? [
          [0, at - 1],
          [end + 1, last],
        ]
      : [[end + 1, last]];
  }
  if (items[at - 1]?.kind !== 'comma') return undefined;
  const before: readonly [number, number] = [relativeBefore(items, at - 1), at - 1];
  const goesOn =
    items[end]?.kind === 'comma' &&
    end + 1 < last &&
    (hasVerb(items, end + 1, last) || items[end + 1]?.kind === 'quote') &&
    !isAfterthought(items[end + 1]);
  return goesOn ? [before, [end + 1, last]] : [before];
}

/** «En 2026, según el gerente, votaron…»: a phrase of his own, no connector. */
function isFronted(items: readonly Item[], at: number): boolean {
  return at > 1 && items[0]?.kind === 'word' && PREPOSITIONS.has(items[0].folded) && skipConnector(items, 0) < at - 1;
}

/** Where the relative clause begins that ends at `comma` with its pronoun («, el cual, según dijo,»), or 0. */
export function relativeBefore(items: readonly Item[], comma: number): number {
  const pronoun = items[comma - 1];
  // «cuyo costo, dijo, es de dos millones»
  if (/^cuy[oa]s?$/.test(items[comma - 2]?.folded ?? '') && items[comma - 3]?.kind === 'comma') return comma - 2;
  if (pronoun === undefined || !RELATIVES.has(pronoun.folded)) return 0;
  const from = /^(?:el|la|los|las|lo|mism[oa]s?)$/.test(items[comma - 2]?.folded ?? '') ? comma - 2 : comma - 1;
  // «12 talleres que, según dijo, serán gratuitos», «países donde, dijo, …»
  const noun = items[from - 1];
  // «el 15 de noviembre, día en que, según Rosal, se entregarán»
  if (from === comma - 1 && noun?.folded === 'en' && noun.kind === 'word') return from - 1;
  // «…, trámite que, indicó, tarda 45 días»
  const isApposed = noun !== undefined && items[from - 2]?.kind === 'comma' && isContentWord(noun);
  const isNoun =
    noun?.mention !== undefined || (noun?.kind === 'word' && noun.folded.endsWith('s') && isContentWord(noun));
  const isOfNoun = from === comma - 1 && (isNoun || isApposed);
  return items[from - 1]?.kind === 'comma' || isOfNoun || pronoun.folded === 'donde' ? from : 0;
}

/** «…, durante la presentación»: the narrator's own addition. */
export function isAfterthought(item: Item | undefined): boolean {
  return /^\p{Ll}+(?:[ai]d[oa]s?)$|^(?:que|quien|quienes|lo|aunque|mientras|durante|al|en|tras|luego|por|con|y|e)$/u.test(
    item?.folded ?? '',
  );
}

/** The sentence's end, or where the narrator comments on what was said. */
export function sentenceEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at += 1)
    if (
      items[at]?.kind === 'semicolon' ||
      (items[at]?.kind === 'colon' && items[at + 1]?.kind === 'quote') ||
      (items[at]?.kind === 'comma' && (takesUp(items, at + 1) || followsOn(items, at + 1)))
    )
      return at;
  return items.length;
}

/** A verb, of the narrator's or in marks: «Los capturados “se conducían sin placas”, según el portavoz». */
export function holdsClause(items: readonly Item[], from: number, to: number): boolean {
  return hasVerb(items, from, to) || items.slice(from, to).some(({ kind, text }) => kind === 'quote' && isClause(text));
}

export function onlyQuote(items: readonly Item[], content: readonly (readonly [number, number])[]): number | undefined {
  const own = content
    .flatMap(([from, to]) => items.slice(from, to))
    .filter(({ kind }) => kind !== 'stop' && kind !== 'comma');
  return own.length === 1 && own[0]?.kind === 'quote' ? own[0].quotation : undefined;
}

/** «La ministra inauguró la escuela y, según dijo, habrá otra»: the person whom the sentence is about. */
export function openerBefore(items: readonly Item[], end: number): Subject | undefined {
  const opener = sentenceSubject(items);
  return opener !== undefined && opener.at < end && opener.mention.kind === 'person'
    ? { kind: 'mention', ...opener }
    : undefined;
}
