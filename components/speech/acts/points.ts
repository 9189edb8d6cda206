import { hasVerb } from '../cues/sentence-subject.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Act } from './act.ts';
import { rangeOf, type Sentence, type SentenceReading } from './sentence.ts';

/** How the paragraph before ends: «informa:», or «informa que:», after which any clause of a list is a point. */
export type Announcement = 'colon' | 'que';

export function announcementOf(announced: SentenceReading | undefined, { text }: Paragraph): Announcement | undefined {
  if (announced === undefined) return undefined;
  return opensPoints(announced.sentence) && isListed(text) ? 'que' : 'colon';
}

/** «El Ministerio informa que:», «comunica lo siguiente:»: each point below completes the clause. */
export function opensPoints({ items }: Sentence): boolean {
  return items.at(-1)?.kind === 'colon' && /^(?:que|siguiente)$/.test(items.at(-2)?.folded ?? '');
}

/** Points by their shape: several lines, or a sign or label first. */
function isListed(text: string): boolean {
  return text.includes('\n') || /^(?:[•·▪●‣*✓✔–—-]|(?:\d{1,2}|[a-zA-Z]|[ivxIVX]+)[.)-])(?: ?\p{Lu}| \d)/u.test(text);
}

/** A point, or its number, which is a sentence of its own: «1.». */
export function isPoint({ sentence: { items }, acts }: SentenceReading): boolean {
  return items.length < 3 || acts[0]?.subject.kind === 'floating';
}

/** «1. Que los hospitales tienen medicinas», under «El Ministerio aclara:»; where `isOpen`, any clause. */
export function pointOf({ items }: Sentence, isOpen: boolean): Act[] | undefined {
  const first = items.findIndex(({ kind }) => /^(?:word|mention|number)$/.test(kind));
  // «a) Que», «I. Que», «PRIMERO: Que», «2) El fuego»
  const isLabel =
    (items[first]?.kind === 'number' || LABEL.test(items[first]?.folded ?? '')) &&
    /^(?:close|stop|colon|dash)$/.test(items[first + 1]?.kind ?? '');
  const at = isLabel ? first + 2 : first;
  const range = rangeOf(items, at, items.length);
  const isClause = items[at]?.text === 'Que' || (isOpen && hasVerb(items, at, items.length));
  const isOne = at >= 0 && at < 4 && isClause && items.length - at > 2;
  if (!isOne || range === undefined) return undefined;
  return [
    { kind: 'indirect', parts: [range], subject: { kind: 'floating' }, rule: 'I2', plural: false, strength: 0.8 },
  ];
}

const LABEL = /^(?:[a-z]|[ivx]+|primero|segundo|tercero|cuarto|quinto|sexto)\.?$/;
