import type { Item } from '../cues/item.ts';
import { hasVerb, sentenceSubject } from '../cues/sentence-subject.ts';
import type { Subject } from '../cues/subject.ts';
import type { Mention } from '../mentions/mention.ts';
import { fold } from '../lexicon/fold.ts';
import { isInfinitive } from '../lexicon/grammar.ts';
import { SPEECH_NOUNS } from '../lexicon/nouns.ts';
import type { Act, Range } from './act.ts';
import { countWords, isClause } from './clause.ts';
import { saidBy } from './nominal.ts';
import type { QuoteBase, QuoteContext } from './quote-context.ts';
import { cueRange, type CueReading } from './sentence.ts';

/** A cue earlier in the sentence: «Dijo el ministro: “…”», «calificó de “histórico” el acuerdo». */
export function cueBefore(
  { sentence, sourced }: QuoteContext,
  base: QuoteBase,
  at: number,
  words: string,
): Act | undefined {
  const { items, cues } = sentence;
  const before = items[at - 1];
  const reading = cues.findLast(
    ({ cue }) =>
      cue.to <= at && (cue.strength >= 0.5 || cue.to === at || before?.kind === 'colon' || asksTo(items, cue, at)),
  );
  const afterColon = before?.kind === 'colon';
  if (reading !== undefined && reaches(items, reading, at)) {
    const { complement } = reading;
    const isNext = complement.kind === 'quotation' && complement.at === at && !complement.object;
    const isDirect = afterColon || isNext || reading.cue.to === at;
    return {
      ...base,
      kind:
        isDirect && (isClause(words) || ((complement.kind === 'colon' || afterColon) && isSentence(words)))
          ? 'direct'
          : 'fragment',
      rule: reading.complement.subject === undefined ? 'D6' : 'D7',
      cue: cueRange(items, reading.cue),
      subject:
        cried(items, at) ??
        cited(items, reading) ??
        paperBefore(items, reading) ??
        ownView(items, reading) ??
        reading.subject,
      plural: reading.cue.plural,
      strength: Math.max(reading.cue.strength, 0.8),
    };
  }
  if (!afterColon) return undefined;
  const source = sourced.find((act) => act.parts.at(-1)?.end === items[at - 1]?.start);
  if (source !== undefined) return { ...source, ...base, kind: 'direct', rule: 'D9' };
  const subject = saidBy(items) ?? beneficiary(items) ?? sentenceSubject(items) ?? onlyPerson(items, at);
  const cue = nounCue(items, at);
  const isTold = 'cue' in cue || subject?.mention.kind === 'person' || items.length <= 3 || at <= 3;
  if (!isTold && !((isClause(words) || countWords(words) > 5) && goesOn(items, at))) return undefined;
  return {
    ...base,
    kind: 'direct',
    rule: 'D8',
    ...cue,
    subject: subject === undefined ? { kind: 'elided' } : { kind: 'mention', mention: subject.mention, at: subject.at },
    plural: subject?.mention.plural ?? false,
    strength: 0.8,
  };
}

/** «Para Marcelina Chex, la espera valió la pena: “…”»: whose view it is. */
function beneficiary(items: readonly Item[]): { mention: Mention; at: number } | undefined {
  const mention = items[0]?.folded === 'para' ? items[1]?.mention : undefined;
  return mention?.kind === 'person' && mention.name !== undefined ? { mention, at: 1 } : undefined;
}

/** Whose view it is, where the clause has a verb that may report. */
function ownView(items: readonly Item[], { subject }: CueReading): Subject | undefined {
  const person = subject.kind === 'elided' ? (saidBy(items) ?? beneficiary(items)) : undefined;
  return person && { kind: 'mention', ...person };
}

/** «llamó a los países a “no dejar a nadie atrás”». */
function asksTo(items: readonly Item[], { frames }: CueReading['cue'], at: number): boolean {
  const [first = '', second = ''] = fold(items[at]?.text ?? '').match(/\p{L}+/gu) ?? [];
  return items[at - 1]?.folded === 'a' && frames.includes('I') && isInfinitive(first === 'no' ? second : first);
}

/** «La respuesta llegó de la gerente Ana López: “…”»: nobody else is there. */
function onlyPerson(items: readonly Item[], end: number): { mention: Mention; at: number } | undefined {
  const persons = items
    .slice(0, end)
    .flatMap(({ mention }, at) => (mention?.kind === 'person' && mention.name !== undefined ? [{ mention, at }] : []));
  return persons.length === 1 && !hasVerb(items, (persons[0]?.at ?? 0) + 1, end) ? persons[0] : undefined;
}

/** «La jornada cerró con un grito que salió de entre los puestos: “…”»: nobody knows whose. */
function cried(items: readonly Item[], at: number): Subject | undefined {
  const isCry = items
    .slice(0, at)
    .some(
      ({ mention }, index) =>
        mention?.definite === false &&
        /^(?:grito|voz|coro)$/.test(mention.head ?? '') &&
        items[index + 1]?.folded === 'que',
    );
  return isCry ? { kind: 'agentless' } : undefined;
}

/** «La ministra citó al poeta Luis Caal: “…”»: whose words they are. */
function cited(items: readonly Item[], { cue }: CueReading): Subject | undefined {
  if (cue.verb?.lemma !== 'citar') return undefined;
  const at = items.findIndex(({ folded }, index) => index >= cue.to && /^al?$/.test(folded));
  const who = at < 0 ? -1 : items[at]?.mention === undefined ? at + 1 : at;
  const mention = items[who]?.mention;
  return mention?.kind === 'person' && who < cue.to + 5 ? { kind: 'mention', mention, at: who } : undefined;
}

/** «En el documento se lee: “…”»: the paper says it. */
function paperBefore(items: readonly Item[], { cue, subject }: CueReading): Subject | undefined {
  const at =
    subject.kind === 'agentless'
      ? items.slice(0, cue.from).findIndex(({ mention }) => mention?.kind === 'document')
      : -1;
  const mention = items[at]?.mention;
  return mention !== undefined && items[at - 1]?.folded === 'en' ? { kind: 'mention', mention, at } : undefined;
}

/** «pidió: “Más agua para todos”»: words after a colon that begin like a sentence. */
function isSentence(words: string): boolean {
  return /^[¿¡]?\p{Lu}/u.test(words) && countWords(words) > 2;
}

/** No sentence boundary, other verb of saying or second quotation's cue between cue and marks. */
function reaches(items: readonly Item[], { cue, complement }: CueReading, at: number): boolean {
  if (complement.at === at || (complement.kind === 'colon' && complement.at === at - 1)) return true;
  if (complement.kind === 'que' && complement.at === at - 1) return true;
  return at - cue.to <= 14 && !items.slice(cue.to, at).some(({ kind }) => kind === 'quote' || kind === 'semicolon');
}

/** «Y va más allá: “…”», «El cronista se despidió así: “…”»: nothing but somebody doing something can announce it. */
function goesOn(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at);
  return (
    items[at - 2]?.folded === 'asi' || (hasVerb(items, 0, at) && !before.some(({ mention }) => mention !== undefined))
  );
}

function nounCue(items: readonly Item[], at: number): { cue: Range } | object {
  for (let before = at - 1; before >= Math.max(0, at - 12); before -= 1) {
    const item = items[before];
    if (item?.kind === 'word' && SPEECH_NOUNS.has(item.folded)) return { cue: { start: item.start, end: item.end } };
    if (item?.mention !== undefined && SPEECH_NOUNS.has(item.mention.head ?? '')) {
      return { cue: { start: item.mention.start, end: item.mention.start + (item.mention.head?.length ?? 0) } };
    }
  }
  return {};
}
