import { maySpeak } from '../cues/complement.ts';
import type { Item } from '../cues/item.ts';
import { sentenceSubject } from '../cues/sentence-subject.ts';
import { sameSubject, type Subject } from '../cues/subject.ts';
import { isAnd } from '../scan/token.ts';
import type { Act, Range } from './act.ts';
import { saidAs, saidWith, signedBy } from './backward.ts';
import { countWords, isClause } from './clause.ts';
import { asideOf, cueAfter, laterPart } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { CALLING_STEMS } from './handover.ts';
import { namesThing } from './not-speech.ts';
import type { QuoteBase, QuoteContext } from './quote-context.ts';
import type { Content } from './reported.ts';
import { cueRange } from './sentence.ts';
import { areNames, joinedActs, joinedFrom } from './row-of-marks.ts';
import { isOnSign, isSign } from './sign.ts';

/** Every quotation of a sentence that is somebody's words, with its attribution where the sentence has one. */
export function quotedActs(context: QuoteContext): Act[] {
  const { items } = context.sentence;
  const acts: Act[] = [];
  const taken = new Set<number>();
  items.forEach((item, at) => {
    if (item.kind !== 'quote' || item.quotation === undefined || taken.has(item.quotation)) return;
    const act = actOf(context, at, taken);
    if (act !== undefined) acts.push(act);
    taken.add(item.quotation);
  });
  return [...acts, ...joinedActs(context, acts, taken)];
}

function actOf(context: QuoteContext, at: number, taken: Set<number>): Act | undefined {
  const { sentence, quotations, text } = context;
  const { items } = sentence;
  const index = items[at]?.quotation ?? -1;
  const quotation = quotations[index];
  if (quotation === undefined) return undefined;
  const words = quotation.parts.map(({ start, end }) => text.slice(start, end)).join(' ');
  const base = { quotation: index, parts: quotation.parts as readonly Range[] };
  const aside = asideOf(items, at, index);
  if (aside !== undefined) return { ...base, kind: 'direct', rule: 'D10', ...aside };
  const first = joinedFrom(items, at);
  const isThing =
    namesThing(items, at, words) ||
    isOnSign(items, at) ||
    (first < at && namesThing(items, first, items[first]?.text ?? '')) ||
    areNames(context, at);
  const after = isThing ? undefined : cueAfter(items, at);
  if (after !== undefined && isWritten(after.by.subject, after.by.cue, context.text)) return undefined;
  if (after !== undefined) {
    const announced = after.by.subject.kind === 'elided' ? beforeColon(items, at) : undefined;
    const later = laterPart(items, after.end, quotations, taken);
    return {
      ...base,
      parts: [...base.parts, ...later],
      kind: 'direct',
      rule: later.length > 0 ? 'D10' : after.rule,
      ...after.by,
      ...(announced === undefined ? {} : { subject: announced }),
    };
  }
  if (isThing) return undefined;
  const term = ownTerm(items, at);
  if (term !== undefined) return { ...base, kind: 'fragment', rule: 'M1', ...term };
  const opener = /^(?:colon|comma|dash|semicolon|open)$/.test(items[at + 1]?.kind ?? '')
    ? (saidWith(items, at + 2) ?? saidAs(items, at + 2) ?? signedBy(items, at + 1))
    : saidAs(items, at + 1);
  if (opener !== undefined)
    return { ...base, kind: 'direct', rule: 'D15', subject: opener, plural: false, strength: 0.9 };
  const content = context.contents.find(({ from, to }) => at >= from && at < to);
  if (content !== undefined) return insideContent(context, base, at, content, words);
  const source = context.sourced.find((act) =>
    act.parts.some(({ start, end }) => quotation.start >= start && quotation.end <= end),
  );
  if (source !== undefined) return { ...source, ...base, kind: 'fragment', rule: 'M1' };
  return cueBefore(context, base, at, words) ?? alone(context, base, at, words);
}

/** «criticó lo que denominó “urbanismo de volantazo”»: her word. */
function ownTerm(items: readonly Item[], at: number): Pick<Act, 'cue' | 'subject' | 'plural' | 'strength'> | undefined {
  const as = items[at - 1]?.folded === 'como' || items[at - 1]?.folded === 'de' ? at - 1 : at;
  const [lo, que, verb] = items.slice(as - 3, as);
  if (lo?.folded !== 'lo' || que?.folded !== 'que' || verb?.kind !== 'word' || !CALLS.test(verb.folded))
    return undefined;
  return {
    cue: { start: verb.start, end: verb.end },
    subject: sameSubject(items, as - 3),
    plural: verb.folded.endsWith('n'),
    strength: 0.8,
  };
}

const CALLS = new RegExp(`^(?:${CALLING_STEMS})(?:o|io|a|e|aron|ieron|an|en)$`);

/** «“…”, reza la placa», «“…”, se lee en la entrada». */
function isWritten(subject: Subject, cue: Range | undefined, text: string): boolean {
  return subject.kind === 'mention'
    ? isSign(subject.mention)
    : subject.kind === 'agentless' && text.slice(cue?.start, cue?.end).startsWith('le');
}

/** «A su turno el alcalde: “…”, señaló.»: who stands before the colon. */
function beforeColon(items: readonly Item[], at: number): Subject | undefined {
  const mention = items[at - 2]?.mention;
  const announces = items[at - 1]?.kind === 'colon' && mention?.governed === false && maySpeak(mention);
  return announces ? { kind: 'mention', mention, at: at - 2 } : undefined;
}

/** In reported words: a fragment of them; where the marks hold all of them after «que», a quotation. */
function insideContent(
  { sentence }: QuoteContext,
  base: QuoteBase,
  at: number,
  { reading, from, to }: Content,
  words: string,
): Act {
  const { items } = sentence;
  const isWhole =
    at === from + 1 &&
    reading.complement.kind !== 'infinitive' &&
    (at + 1 >= to || items[at + 1]?.kind === 'stop') &&
    (isClause(words) || countWords(words) > 4);
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
  const isLink = (item: Item | undefined): boolean => item?.kind === 'comma' || isAnd(item);
  const isBeside = (step: 1 | -1): boolean =>
    isLink(items[at + step]) && (items[at + 2 * step]?.kind === 'quote' || items[at + 3 * step]?.kind === 'quote');
  return isBeside(1) || isBeside(-1);
}

/** «“No me esperes”, de Julieta Ordóñez», «“Rutas del cacao”, a cargo del Instituto…» in a programme, «¡“Tu comunidad te necesita”!»: a title, a slogan. */
function isCredited(items: readonly Item[], at: number): boolean {
  const [sign, link] = items.slice(at + 1, at + 3);
  const isCalled = items[at - 1]?.text === '¡' && sign?.text.startsWith('!') === true;
  const isOfAuthor = sign?.kind === 'comma' && link?.folded === 'de' && items[at + 3]?.mention?.kind === 'person';
  return (
    isCalled || isOfAuthor || (at === 0 && sign?.kind === 'comma' && /^(?:del?|a|por|con)$/.test(link?.folded ?? ''))
  );
}

/** «una carrera contra el café»: what somebody calls a thing; a term comes without its article («“ruta del grano”»). */
const VIEW = /^(?:una?|el|la|los|las|lo|muy|tan) \S+ \S/u;

/** «La ruta no espera al calendario electoral.»: with its own full stop, whatever its verb. */
function isSentence(words: string): boolean {
  return countWords(words) > 5 && /^[¿¡]?\p{Lu}.*[.!?…]$/su.test(words);
}

/** No cue: a sentence of nothing but marks floats; words in marks inside narration are a fragment of whoever is in focus. */
function alone({ sentence }: QuoteContext, base: QuoteBase, at: number, words: string): Act | undefined {
  const { items } = sentence;
  const isAll = items.every(({ kind }, index) => index === at || kind === 'stop' || kind === 'dash');
  if (isAll)
    return isClause(words) || isSentence(words)
      ? { ...base, kind: 'direct', rule: 'D13', subject: { kind: 'floating' }, plural: false, strength: 1 }
      : undefined;
  if (isListed(items, at) || isCredited(items, at)) return undefined;
  if (!isClause(words) && !VIEW.test(words)) return undefined;
  const subject = sentenceSubject(items);
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
