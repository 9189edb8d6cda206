import { complementOf, maySpeak } from '../cues/complement.ts';
import { type Cue, findCues, unknownVerbAt } from '../cues/find-cues.ts';
import type { Item } from '../cues/item.ts';
import { skipClitics, skipConnector, skipPrepositional } from '../cues/skip.ts';
import { sentenceSubject, type Subject } from '../cues/subject.ts';
import { looksFinite } from '../lexicon/grammar.ts';
import type { Quotation } from '../scan/quotations.ts';
import type { Act, Range } from './act.ts';
import { namesThing } from './not-speech.ts';
import type { Content } from './reported.ts';
import { cueRange, type CueReading, type Sentence } from './sentence.ts';

interface Context {
  readonly sentence: Sentence;
  readonly contents: readonly Content[];
  /** What «según …» and its like report: marks in it are fragments of the same source. */
  readonly sourced: readonly Act[];
  readonly quotations: readonly Quotation[];
  readonly text: string;
}

/** Every quotation of a sentence that is somebody's words, with its attribution where the sentence has one. */
export function quotedActs(context: Context): Act[] {
  const { items } = context.sentence;
  const acts: Act[] = [];
  const taken = new Set<number>();
  items.forEach((item, at) => {
    if (item.kind !== 'quote' || item.quotation === undefined || taken.has(item.quotation)) return;
    const act = actOf(context, at, taken);
    if (act !== undefined) acts.push(act);
    taken.add(item.quotation);
  });
  return acts;
}

function actOf(context: Context, at: number, taken: Set<number>): Act | undefined {
  const { sentence, quotations, text } = context;
  const { items } = sentence;
  const index = items[at]?.quotation ?? -1;
  const quotation = quotations[index];
  if (quotation === undefined) return undefined;
  const words = quotation.parts.map(({ start, end }) => text.slice(start, end)).join(' ');
  const base = { quotation: index, parts: quotation.parts as readonly Range[] };
  const aside = asideOf(items, index);
  if (aside !== undefined) return { ...base, kind: 'direct', rule: 'D10', ...aside };
  const after = namesThing(items, at, words) ? undefined : cueAfter(items, at);
  if (after !== undefined) {
    const later = laterPart(items, after.end, quotations, taken);
    return {
      ...base,
      parts: [...base.parts, ...later],
      kind: 'direct',
      rule: later.length > 0 ? 'D10' : after.rule,
      ...after.by,
    };
  }
  if (namesThing(items, at, words)) return undefined;
  const content = context.contents.find(({ from, to }) => at >= from && at < to);
  if (content !== undefined) return insideContent(context, base, at, content, words);
  const source = context.sourced.find((act) => act.parts.some(({ start, end }) => quotation.start >= start && quotation.end <= end));
  if (source !== undefined) return { ...source, ...base, kind: 'fragment', rule: 'M1' };
  return cueBefore(context, base, at, words) ?? alone(context, base, at, words);
}

type Base = Pick<Act, 'quotation' | 'parts'>;
type By = Pick<Act, 'cue' | 'plural' | 'strength'> & { readonly subject: Subject };

/** «“Es urgente —señaló el ministro— que…”»: the narrator's words between two parts of one quotation. */
function asideOf(items: readonly Item[], quotation: number): By | undefined {
  const first = items.findIndex((item) => item.quotation === quotation && item.part === 0);
  const second = items.findIndex((item) => item.quotation === quotation && item.part === 1);
  if (first < 0 || second < 0) return undefined;
  const inner = items.slice(first + 1, second);
  const cue = findCues(inner)[0];
  if (cue === undefined) return undefined;
  return by(inner, cue);
}

/** The act's cue and subject where the subject, if any, stands after the verb. */
function by(items: readonly Item[], cue: Cue): By {
  const { subject, subjectAt } = complementOf(items, { ...cue, frames: '' });
  const who: Subject =
    subject === undefined || subjectAt === undefined
      ? items[cue.from - 1]?.folded === 'se' && cue.agentless && isImpersonal(items, cue)
        ? { kind: 'agentless' }
        : { kind: 'elided' }
      : { kind: 'mention', mention: subject, at: subjectAt, ...joint(items, subjectAt) };
  return { cue: cueRange(items, cue), subject: who, plural: cue.plural, strength: Math.max(cue.strength, 0.9) };
}

/** «…”, se lee en el comunicado», «…”, se indicó»: no person; «…”, se lamentó» is somebody. */
function isImpersonal(items: readonly Item[], cue: Cue): boolean {
  return /^(?:lee|indic|inform|explic|dijo|dice|senal|detall|anunci|coment|mencion|afirm|agreg)/.test(
    items[cue.from]?.folded ?? '',
  );
}

/** «afirmaron Ana López y Juan Pérez»: the second speaker of a plural verb. */
function joint(items: readonly Item[], at: number): { others: readonly NonNullable<Item['mention']>[] } | object {
  const after = items[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const link = items[after];
  const other = items[after + 1]?.mention;
  const isJoint =
    (link?.folded === 'y' || link?.folded === 'e') && other !== undefined && other.kind === 'person' && !other.governed;
  return isJoint ? { others: [other] } : {};
}

/** «“…”, explicó el secretario»: punctuation, then a verb. Gives the item after the attribution. */
function cueAfter(items: readonly Item[], at: number): { by: By; rule: string; end: number } | undefined {
  const inner = items[at]?.text ?? '';
  let next = at + 1;
  const hasMark = items[next]?.kind === 'comma' || items[next]?.kind === 'dash' || /[,.?!…]["”’»]?$/.test(inner);
  while (items[next]?.kind === 'comma' || items[next]?.kind === 'dash') next += 1;
  const start = next;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const skipped = skipConnector(items, next);
    if (skipped === next) break;
    next = items[skipped]?.kind === 'comma' ? skipped + 1 : skipped;
  }
  if (items[next]?.folded === 'asi' || items[next]?.folded === 'como') next += 1;
  const verbAt = skipClitics(items, next);
  const known = findCues(items.slice(verbAt - (verbAt > next ? 1 : 0), verbAt + 6)).find(
    ({ from }) => from === (verbAt > next ? 1 : 0),
  );
  const offset = verbAt - (verbAt > next ? 1 : 0);
  const shifted = known === undefined ? undefined : { ...known, from: known.from + offset, to: known.to + offset };
  const cue = shifted ?? (hasMark ? unknownVerbAt(items, verbAt) : undefined);
  if (cue === undefined || (!hasMark && start === at + 1 && !cue.frames.includes('Q'))) return undefined;
  if (!hasMark && (items[at - 1]?.mention !== undefined || complementOf(items, cue).kind === 'que')) return undefined;
  const found: By = cue.form === 'unknown' && items[verbAt - 1]?.folded === 'se' ? { ...by(items, cue), subject: { kind: 'agentless' } } : by(items, cue);
  const end = found.subject.kind === 'mention' ? found.subject.at + 1 : cue.to;
  return { by: found, rule: ruleOf(found.subject), end };
}

function ruleOf(subject: Subject): string {
  if (subject.kind !== 'mention') return 'D5';
  const { mention } = subject;
  if (mention.name === undefined || mention.kind !== 'person') return 'D4';
  if (mention.parts.length === 1) return 'D3';
  return mention.role === undefined || mention.text.startsWith(mention.name) ? 'D2' : 'D1';
}

/** «“…”, dijo X, “…”»: a second pair of marks after the attribution carries the same words on. */
function laterPart(
  items: readonly Item[],
  from: number,
  quotations: readonly Quotation[],
  taken: Set<number>,
): Range[] {
  let at = from;
  while (at < from + 12) {
    const item = items[at];
    if (item?.kind === 'quote' && item.quotation !== undefined) {
      const before = items[at - 1];
      if (before?.kind !== 'comma' && before?.kind !== 'colon' && before?.kind !== 'semicolon') return [];
      taken.add(item.quotation);
      return [...(quotations[item.quotation]?.parts ?? [])];
    }
    if (
      item === undefined ||
      item.kind === 'stop' ||
      (item.kind === 'word' && (item.text === 'que' || /^quien/.test(item.text)))
    )
      return [];
    at += 1;
  }
  return [];
}

/** In reported words: a fragment of them; where the marks hold all of them after «que», a quotation. */
function insideContent(
  { sentence }: Context,
  base: Base,
  at: number,
  { reading, from, to }: Content,
  words: string,
): Act {
  const { items } = sentence;
  const isWhole = at === from + 1 && (at + 1 >= to || items[at + 1]?.kind === 'stop') && (isClause(words) || words.split(/\s+/).length > 4);
  return {
    ...base,
    kind: isWhole ? 'direct' : 'fragment',
    rule: isWhole ? 'D6' : 'M1',
    cue: cueRange(items, reading.cue),
    subject: reading.subject,
    plural: reading.cue.plural,
    strength: Math.max(reading.cue.strength, 0.8),
  };
}

/** «los módulos “A”, “B” y “C”»: marks in a row are names. */
function isListed(items: readonly Item[], at: number): boolean {
  const isLink = (item: Item | undefined): boolean => item?.kind === 'comma' || item?.folded === 'y' || item?.folded === 'e';
  const isBeside = (step: 1 | -1): boolean => isLink(items[at + step]) && (items[at + 2 * step]?.kind === 'quote' || items[at + 3 * step]?.kind === 'quote');
  return isBeside(1) || isBeside(-1);
}

export function isClause(words: string): boolean {
  const list = words.split(/\s+/);
  return list.length > 2 && list.some((word) => looksFinite(word.replace(/[^\p{L}\p{M}]/gu, '')));
}

/** A cue earlier in the sentence: «Dijo el ministro: “…”», «calificó de “histórico” el acuerdo». */
function cueBefore({ sentence, text }: Context, base: Base, at: number, words: string): Act | undefined {
  const { items, cues } = sentence;
  const before = items[at - 1];
  const reading = cues.findLast(({ cue }) => cue.to <= at && (cue.strength >= 0.5 || cue.to === at || before?.kind === 'colon'));
  const afterColon = before?.kind === 'colon';
  if (reading !== undefined && reaches(items, reading, at)) {
    const { complement } = reading;
    const isNext = complement.kind === 'quotation' && complement.at === at && complement.object !== true;
    const isDirect = afterColon || isNext || reading.cue.to === at;
    return {
      ...base,
      kind: isDirect && isClause(words) ? 'direct' : 'fragment',
      rule: reading.complement.subject === undefined ? 'D6' : 'D7',
      cue: cueRange(items, reading.cue),
      subject: reading.subject,
      plural: reading.cue.plural,
      strength: Math.max(reading.cue.strength, 0.8),
    };
  }
  if (!afterColon) return undefined;
  const subject = sentenceSubject(items);
  return {
    ...base,
    kind: isClause(words) || text.length > 0 ? 'direct' : 'fragment',
    rule: 'D8',
    ...nounCue(items, at),
    subject: subject === undefined ? { kind: 'elided' } : { kind: 'mention', mention: subject.mention, at: subject.at },
    plural: subject?.mention.plural ?? false,
    strength: 0.8,
  };
}

/** No sentence boundary, other verb of saying or second quotation's cue between cue and marks. */
function reaches(items: readonly Item[], { cue, complement }: CueReading, at: number): boolean {
  if (complement.at === at || (complement.kind === 'colon' && complement.at === at - 1)) return true;
  if (complement.kind === 'que' && complement.at === at - 1) return true;
  return at - cue.to <= 14 && !items.slice(cue.to, at).some(({ kind }) => kind === 'quote' || kind === 'semicolon');
}

const SPEECH_NOUNS =
  /^(?:mensaje|palabras|frase|reflexion|llamado|pregunta|respuesta|consejo|advertencia|aclaracion|observacion|compromiso|peticion|comentario|declaracion|conclusion|tajante|enfatico|enfatica|clara|claro|contundente|categorico|categorica)$/;

function nounCue(items: readonly Item[], at: number): { cue: Range } | object {
  for (let before = at - 1; before >= Math.max(0, at - 12); before -= 1) {
    const item = items[before];
    if (item?.kind === 'word' && SPEECH_NOUNS.test(item.folded)) return { cue: { start: item.start, end: item.end } };
    if (item?.mention !== undefined && SPEECH_NOUNS.test(item.mention.head ?? '')) {
      return { cue: { start: item.mention.start, end: item.mention.start + (item.mention.head?.length ?? 0) } };
    }
  }
  return {};
}

/** No cue: a sentence of nothing but marks floats; words in marks inside narration are a fragment of whoever is in focus. */
function alone({ sentence }: Context, base: Base, at: number, words: string): Act | undefined {
  const { items } = sentence;
  const isAll = items.every(({ kind }, index) => index === at || kind === 'stop' || kind === 'dash');
  if (isAll)
    return isClause(words)
      ? { ...base, kind: 'direct', rule: 'D13', subject: { kind: 'floating' }, plural: false, strength: 1 }
      : undefined;
  if (isListed(items, at)) return undefined;
  const count = words.split(/\s+/).length;
  if (count < 3 && !looksFinite(words)) return undefined;
  const phrase = skipPrepositional(items, at - 1);
  const subject = sentenceSubject(items);
  const isTerm = phrase !== undefined && !isClause(words) && /^\p{Lu}/u.test(words);
  if (isTerm) return undefined;
  return {
    ...base,
    kind: 'fragment',
    rule: 'M2',
    subject:
      subject !== undefined && maySpeak(subject.mention) && subject.mention.kind === 'person'
        ? { kind: 'mention', ...subject }
        : { kind: 'floating' },
    plural: false,
    strength: isClause(words) ? 0.7 : 0.5,
  };
}
