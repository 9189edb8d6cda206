import type { SentenceReading } from '../acts/read-paragraph.ts';
import { looksFinite, RELATIVES } from '../lexicon/grammar.ts';
import type { Mention } from '../mentions/mention.ts';

/** Verbs that bring somebody on stage, subject after them: «Intervino la alcaldesa…», «También participó el director…». */
const ENTRANCES =
  /^(?:intervino|hablo|expuso|diserto|tomo|llego|siguio|cerro|abrio|inauguro|presento|dirigio|encabezo|presidio|visito|recorrio|explico|relato)$/;
/** Verbs that only say who was there. */
const ATTENDANCE = /^(?:participo|asistio|acompano|estuvo|encuentra|esta)$/;

/** Persons whom a sentence that says nothing of theirs puts before the reader: after a verb, or with «quien» and a verb. */
export function introducedBy({ sentence }: SentenceReading): { mention: Mention; strength: number }[] {
  const { items } = sentence;
  const persons = items.filter(
    ({ mention }) => mention?.kind === 'person' && (mention.name !== undefined || mention.role !== undefined),
  );
  if (persons.length === 0 || persons.length > 3) return [];
  const found: { mention: Mention; strength: number }[] = [];
  items.forEach((item, at) => {
    const { mention } = item;
    if (mention === undefined || mention.kind !== 'person' || mention.name === undefined) return;
    let next = at + 1;
    while (items[next]?.kind === 'comma') next += 1;
    const pronoun = items[next];
    const isActive =
      pronoun?.kind === 'word' &&
      (pronoun.folded === 'quien' || (RELATIVES.has(pronoun.folded) && items[next - 1]?.kind === 'comma'));
    if (isActive && items.slice(next + 1, next + 4).some(({ kind, text }) => kind === 'word' && looksFinite(text))) {
      found.push({ mention, strength: 0.9 });
    } else if (!mention.governed && persons.length === 1) {
      if (follows(items, at, ENTRANCES)) found.push({ mention, strength: 0.85 });
      else if (follows(items, at, ATTENDANCE)) found.push({ mention, strength: 0.6 });
    }
  });
  return found;
}

function follows(items: SentenceReading['sentence']['items'], at: number, verbs: RegExp): boolean {
  return items.slice(Math.max(0, at - 6), at).some(({ kind, folded }) => kind === 'word' && verbs.test(folded));
}
