import { looksFinite, PREPOSITIONS } from '../lexicon/grammar.ts';
import type { Cue } from './find-cues.ts';
import type { Item } from './item.ts';

/**
 * A verb the lexicon lacks, straight after a quotation: «“…”, comparó.», «“…”, la delata la muchacha». Position says what it is;
 * only third-person preterites that are not of being or having count, and what may be a present before somebody.
 */
export function unknownVerbAt(items: readonly Item[], at: number): Cue | undefined {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital) return undefined;
  const isPast = /(?:ó|aron|ieron|duj(?:o|eron)|pus(?:o|ieron))$/.test(item.text) && looksFinite(item.text);
  if (!isPast && !isPresent(items, at)) return undefined;
  return {
    from: at,
    to: at + 1,
    form: 'unknown',
    frames: 'Q',
    strength: 0.6,
    plural: item.text.endsWith('n'),
    agentless: false,
  };
}

/** No noun stands straight before «la muchacha»; a preposition or a conjunction may. */
function isPresent(items: readonly Item[], at: number): boolean {
  const { text = '', folded = '' } = items[at] ?? {};
  const who = items[at + 1]?.mention;
  const isSomebody = who?.kind === 'person' && !who.governed && who.definite;
  return isSomebody && /^\p{Ll}{3,}[ae]n?$/u.test(text) && !PREPOSITIONS.has(folded) && !NO_VERB.test(folded);
}

const NO_VERB =
  /^(?:aunque|donde|porque|siempre|adelante|aparte|excepto|incluye|entonces|nunca|fue|era|ahora|fuera|cerca|hasta)$/;
