import type { SentenceReading } from '../acts/read-paragraph.ts';
import type { Item } from '../cues/item.ts';
import { hasVerb } from '../cues/subject.ts';
import { fold } from '../lexicon/fold.ts';
import { looksFinite, RELATIVES } from '../lexicon/grammar.ts';
import type { Mention } from '../mentions/mention.ts';

/** Verbs that only say who was there. */
const ATTENDANCE =
  /^(?:participo|participaron|asistio|asistieron|acompano|acompanaron|estuvo|estuvieron|encuentra|encuentran|encontraba|encontraban|estaba|estaban|esta|figura|figuran)$/;
/** Nouns of speaking and showing: «la exposición de Marco Robles», «el testimonio de doña Tomasa». */
const TURNS =
  /(?:^|\s)(?:exposicion|intervencion|ponencia|presentacion|participacion|charla|conferencia|disertacion|testimonio|caso|historia|mensaje|discurso|palabras|voz|relato|manos|cargo)(?:\sde)?$/;

export interface Introduction {
  readonly mention: Mention;
  /** 0–1 */
  readonly strength: number;
}

/** Persons whom a sentence that reports nothing of theirs puts before the reader. */
export function introducedBy({ sentence }: SentenceReading): Introduction[] {
  const { items } = sentence;
  const persons = items.filter(({ mention }) => isPerson(mention));
  if (persons.length === 0 || persons.length > 3) return [];
  return items.flatMap((item, at) => {
    const strength = isPerson(item.mention) ? strengthOf(items, at, item.mention, persons.length === 1) : undefined;
    return strength === undefined || item.mention === undefined ? [] : [{ mention: item.mention, strength }];
  });
}

function isPerson(mention: Mention | undefined): mention is Mention {
  return mention?.kind === 'person' && (mention.name !== undefined || mention.role !== undefined);
}

function strengthOf(items: readonly Item[], at: number, mention: Mention, isOnly: boolean): number | undefined {
  if (isActive(items, at)) return mention.name === undefined && mention.governed ? 0.7 : 0.9;
  if (mention.governed) {
    if (mention.name === undefined) return undefined;
    const before = fold(
      items
        .slice(Math.max(0, at - 2), at)
        .map(({ text }) => text)
        .join(' '),
    );
    if (TURNS.test(before)) return 0.8;
    return at === 1 && /^(?:para|con|junto|a)$/.test(items[0]?.folded ?? '') ? 0.75 : undefined;
  }
  if (!hasVerb(items, 0, at) || !isOnly) return undefined;
  return follows(items, at, ATTENDANCE) ? 0.75 : 0.85;
}

/** «X, quien mostró…»: a clause of its own makes somebody act. */
function isActive(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (items[next]?.kind === 'comma') next += 1;
  if (items[next - 1]?.kind === 'comma' && items[next]?.folded.startsWith('qu') !== true) {
    const comma = items.slice(next, next + 10).findIndex(({ kind }) => kind === 'comma');
    if (comma > 0 && items[next + comma + 1]?.folded.startsWith('quien') === true) next += comma + 1;
  }
  const pronoun = items[next];
  const relates =
    pronoun?.kind === 'word' &&
    (pronoun.folded === 'quien' || (RELATIVES.has(pronoun.folded) && items[next - 1]?.kind === 'comma'));
  return relates && items.slice(next + 1, next + 4).some(({ kind, text }) => kind === 'word' && looksFinite(text));
}

function follows(items: readonly Item[], at: number, verbs: RegExp): boolean {
  return items.slice(Math.max(0, at - 8), at).some(({ kind, folded }) => kind === 'word' && verbs.test(folded));
}
