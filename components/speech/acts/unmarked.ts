import { complementOf } from '../cues/complement.ts';
import type { Item } from '../cues/item.ts';
import { hasVerb, sentenceSubject } from '../cues/sentence-subject.ts';
import { skipConnector, skipPrepositional } from '../cues/skip.ts';
import { skipOccasion } from '../cues/skip-ahead.ts';
import type { Subject } from '../cues/subject.ts';
import { carriesQuotation } from '../lexicon/finite.ts';
import type { Act, Range } from './act.ts';
import { takesUp } from './handover.ts';
import { namesThing } from './not-speech.ts';
import { cueRange, type CueReading, rangeOf, type Sentence } from './sentence.ts';
import { isAfterthought, openerBefore, relativeBefore } from './sourced-words.ts';

/**
 * A clause without marks whose cue follows or interrupts it: «La obra costará diez millones, explicó el ministro.»,
 * «La obra, comentó, tendrá un costo…». Only verbs that can carry a quotation, straight after a comma.
 */
export function unmarkedActs(sentence: Sentence): Act[] {
  const { cues } = sentence;
  const items = withCommas(sentence.items);
  const acts: Act[] = behindColon(sentence);
  for (const reading of cues) {
    const { cue, complement } = reading;
    if (cue.form !== 'finite' || !cue.frames.includes('Q') || cue.strength < 0.6 || cue.agentless) continue;
    if (complement.kind === 'que' || complement.kind === 'question' || complement.kind === 'infinitive') continue;
    const comma = commaBefore(items, cue.from);
    if (
      comma === undefined ||
      items.slice(0, comma).some((item, at) => item.kind === 'quote' && !namesThing(items, at, item.text))
    )
      continue;
    const who = subjectAfter(items, reading);
    if (who === undefined || leadsIn(items, comma, who.end) || isOwnSubject(items, comma, who)) continue;
    const teller = who.subject.kind === 'elided' ? tellerBefore(items, cues, comma) : undefined;
    const isRelated = teller !== undefined || items[comma - 1]?.text === 'que';
    const content = around(items, comma, who.end, isRelated ? relativeBefore(items, comma) : 0);
    if (content === undefined) continue;
    acts.push({
      kind: 'indirect',
      parts: content,
      cue: cueRange(items, cue),
      subject: teller ?? who.subject,
      rule: content.length > 1 ? 'I7' : 'I5',
      plural: cue.plural,
      strength: cue.strength,
    });
  }
  return acts;
}

/** «El lago —añadió— da empleo»: a few words between dashes are an aside like any other. */
function withCommas(items: readonly Item[]): readonly Item[] {
  const dashes = items.flatMap(({ kind }, at) => (kind === 'dash' ? [at] : []));
  const [open = 0, close = 0] = dashes;
  if (dashes.length !== 2 || open === 0 || close - open > 6) return items;
  return items.map((item, at) => (at === open || at === close ? { ...item, kind: 'comma' as const } : item));
}

/** «La ministra puntualizó: las escuelas estarán listas en mayo.»: words behind a colon that begin like no list. */
function behindColon({ items, cues }: Sentence): Act[] {
  return cues.flatMap((reading) => {
    const { cue, complement, subject } = reading;
    const from = complement.at + 1;
    const range = complement.kind === 'colon' ? rangeOf(items, from, items.length) : undefined;
    const isTold =
      cue.form === 'finite' &&
      cue.frames.includes('Q') &&
      cue.strength >= 0.8 &&
      !complement.object &&
      subject.kind === 'mention';
    const behind = items.slice(from);
    const isOne =
      !behind.some(({ kind }) => kind === 'semicolon' || kind === 'quote') && hasVerb(items, from, items.length);
    if (range === undefined || !isTold || !isOne) return [];
    return [
      {
        kind: 'indirect' as const,
        parts: [range],
        cue: cueRange(items, cue),
        subject,
        rule: 'I5',
        plural: cue.plural,
        strength: cue.strength,
      },
    ];
  });
}

/** The comma that the cue follows, over a clitic, an adverb or a connector. */
function commaBefore(items: readonly Item[], at: number): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    if (items[before]?.kind !== 'comma') continue;
    let next = before + 1;
    for (let rounds = 0; rounds < 3; rounds += 1) next = skipConnector(items, next);
    while (next < at && ['le', 'les', 'lo', 'nos'].includes(items[next]?.folded ?? '')) next += 1;
    return next === at ? before : undefined;
  }
  return undefined;
}

/** «La jueza Ana López, ganadora de la medalla, pidió, en nombre de todos, “menos trámites”»: she stands before her verb, and none follows. */
function isOwnSubject(items: readonly Item[], comma: number, who: { subject: Subject; end: number }): boolean {
  const subject = who.subject.kind === 'elided' ? sentenceSubject(items)?.mention : undefined;
  const isSheOnly = subject?.kind === 'person' && subject.name !== undefined && !hasVerb(items, 0, comma);
  return isSheOnly && !hasVerb(items, who.end, items.length);
}

/** «instó a entregarlos porque, insistió, “el dinero se pierde”»: the cue is that of the marks behind it. */
function leadsIn(items: readonly Item[], comma: number, end: number): boolean {
  return /^(?:porque|pues|pero|aunque|que)$/.test(items[comma - 1]?.folded ?? '') && items[end + 1]?.kind === 'quote';
}

/** Nothing but a subject, adverbs and an addressee may stand between the cue and the comma or stop that ends it. */
function subjectAfter(items: readonly Item[], { cue }: CueReading): { subject: Subject; end: number } | undefined {
  const { subject } = complementOf(items, { ...cue, frames: '' });
  let end = subject === undefined ? cue.to : subject.at + 1;
  for (let rounds = 0; rounds < 3; rounds += 1) end = skipConnector(items, end);
  if (subject !== undefined) end = skipOccasion(items, end);
  const phrase = items[end]?.folded === 'en' ? skipPrepositional(items, end) : undefined;
  if (phrase !== undefined && subject !== undefined) end = phrase.to;
  if (items[end]?.kind === 'open') end = items.findIndex(({ kind }, at) => at > end && kind === 'close') + 1 || end;
  const closes =
    items[end] === undefined ||
    items[end]?.kind === 'comma' ||
    items[end]?.kind === 'stop' ||
    items[end]?.kind === 'semicolon';
  if (!closes) return undefined;
  return { subject: subject ?? { kind: 'elided' }, end };
}

/** «La decana destacó el esfuerzo de los alumnos, quienes, aseguró, “…”»: who spoke first in the sentence goes on. */
function tellerBefore(items: readonly Item[], cues: readonly CueReading[], comma: number): Subject | undefined {
  if (relativeBefore(items, comma) === 0) return clauseStart(items, comma) > 0 ? openerOf(items, comma) : undefined;
  return (
    cues.find(({ cue, subject }) => cue.to < comma && cue.form === 'finite' && subject.kind === 'mention')?.subject ??
    openerOf(items, comma)
  );
}

/** «Batz pidió paciencia a los vecinos: las calles, dijo, estarán abiertas»: who the sentence before the colon is about. */
function openerOf(items: readonly Item[], comma: number): Subject | undefined {
  return openerBefore(items, relativeBefore(items, comma) || clauseStart(items, comma));
}

function around(items: readonly Item[], comma: number, end: number, from: number): Range[] | undefined {
  const start = Math.max(from, clauseStart(items, comma));
  const before = rangeOf(items, start, comma);
  if (before === undefined) return undefined;
  const goesOn =
    items[end]?.kind === 'comma' &&
    (hasVerb(items, end + 1, items.length) ||
      items.slice(end).some(({ kind }) => kind === 'quote') ||
      // No verb stands before either: one that the lists lack must stand after.
      ((comma - start < 2 || !hasVerb(items, start, comma)) && items.length - end > 3)) &&
    (!isAfterthought(items[end + 1]) ||
      (items[end + 1]?.text === 'que' && comma - start < 4) ||
      // «Los otros dos, añadió, lo harán en agosto»: what stands before waits for its verb.
      (/^(?:lo|en|al|por|con|tras|durante)$/.test(items[end + 1]?.folded ?? '') && !hasVerb(items, start, comma))) &&
    !takesUp(items, end + 1);
  if (goesOn) {
    const after = rangeOf(items, end + 1, items.length);
    return after === undefined ? undefined : [before, after];
  }
  if (!hasVerb(items, 0, comma) && comma - start < 7) return undefined;
  return items.slice(0, comma).some(isReportingVerb) ? undefined : [before];
}

function clauseStart(items: readonly Item[], comma: number): number {
  for (let at = comma - 1; at >= 0; at -= 1)
    if (items[at]?.kind === 'semicolon' || items[at]?.kind === 'colon') return at + 1;
  return 0;
}

/** The words before the comma report already: the second verb goes on telling, it does not quote them. */
function isReportingVerb({ kind, text }: Item): boolean {
  return kind === 'word' && carriesQuotation(text);
}
