import { complementOf, maySpeak } from '../cues/complement.ts';
import { type Cue, findCues } from '../cues/find-cues.ts';
import { unknownVerbAt } from '../cues/unknown-verb.ts';
import type { Item } from '../cues/item.ts';
import { hasVerb } from '../cues/sentence-subject.ts';
import { skipClitics, skipConnector } from '../cues/skip.ts';
import type { Subject } from '../cues/subject.ts';
import { carriesQuotation } from '../lexicon/finite.ts';
import { looksPreterite } from '../lexicon/grammar.ts';
import { COLLECTIVES } from '../lexicon/nouns.ts';
import type { Quotation } from '../scan/quotation.ts';
import type { Act, Range } from './act.ts';
import { HEARD } from './backward.ts';
import { cueRange } from './sentence.ts';
import { subjectBehind } from './subject-behind.ts';

export type By = Pick<Act, 'cue' | 'plural' | 'strength'> & { readonly subject: Subject };

/** «“Es urgente —señaló el ministro— que…”»: the narrator's words between two parts of one quotation. */
export function asideOf(items: readonly Item[], at: number, quotation: number): By | undefined {
  const ahead = items.slice(at + 1, at + 40);
  const second = ahead.findIndex((item) => item.quotation === quotation && item.part === 1);
  if (second < 0) return undefined;
  const inner = ahead.slice(0, second);
  const cue = findCues(inner)[0];
  if (cue === undefined) return undefined;
  return by(inner, cue);
}

/** The act's cue and subject where the subject, if any, stands after the verb. */
function by(items: readonly Item[], cue: Cue): By {
  const strength = Math.max(cue.strength, 0.9);
  return { cue: cueRange(items, cue), subject: subjectBehind(items, cue), plural: cue.plural, strength };
}

/** «“…”, explicó el secretario»: punctuation, then a verb. Gives the item after the attribution. */
export function cueAfter(items: readonly Item[], at: number): { by: By; rule: string; end: number } | undefined {
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
  if (items[next]?.folded === 'bien') next += 1;
  const verbAt = skipClitics(items, next);
  // «aclaró que “…”, como se rumoró en las aldeas»: nobody's verb.
  if (items[next - 1]?.folded === 'como' && items[verbAt - 1]?.folded === 'se') return undefined;
  if (items[verbAt - 1]?.folded === 'se' && HEARD.test(items[verbAt]?.folded ?? '')) return heard(items, verbAt);
  const known = findCues(items.slice(verbAt - (verbAt > next ? 1 : 0), verbAt + 6)).find(
    ({ from }) => from === (verbAt > next ? 1 : 0),
  );
  const offset = verbAt - (verbAt > next ? 1 : 0);
  const shifted = known === undefined ? undefined : { ...known, from: known.from + offset, to: known.to + offset };
  // «se refirió a ellas como “…”, abrazó a la gobernadora»: what she did next.
  const cue = shifted ?? (hasMark && !hasVerb(items, 0, at) ? unknownVerbAt(items, verbAt) : undefined);
  // «“…”, en alusión a los años que duró»
  if (
    cue === undefined ||
    items[cue.from]?.folded === 'en' ||
    (!hasMark && start === at + 1 && !cue.frames.includes('Q'))
  )
    return undefined;
  if (!hasMark && (items[at - 1]?.mention !== undefined || complementOf(items, cue).kind === 'que')) return undefined;
  const told = by(items, cue);
  const isNobody = cue.form === 'unknown' && items[verbAt - 1]?.folded === 'se' && told.subject.kind !== 'mention';
  const found: By = isNobody ? { ...told, subject: { kind: 'agentless' } } : told;
  const end = found.subject.kind === 'mention' ? found.subject.at + 1 : cue.to;
  return { by: found, rule: ruleOf(found.subject), end };
}

/** «“…”, se oyó decir al fondo del salón»: nobody knows who spoke. */
function heard(items: readonly Item[], at: number): { by: By; rule: string; end: number } {
  const cue = { start: items[at]?.start ?? 0, end: items[at]?.end ?? 0 };
  return { by: { cue, subject: { kind: 'agentless' }, plural: false, strength: 0.85 }, rule: 'D5', end: at + 1 };
}

function ruleOf(subject: Subject): string {
  if (subject.kind !== 'mention') return 'D5';
  const { mention } = subject;
  if (mention.name === undefined || mention.kind !== 'person') return 'D4';
  if (mention.parts.length === 1) return 'D3';
  return mention.role === undefined || mention.text.startsWith(mention.name) ? 'D2' : 'D1';
}

/** «“…”, terció el alcalde, y la viceministra le contestó: “…”»: somebody else speaks. */
function isAnswered(between: readonly Item[]): boolean {
  const who = between.findIndex(
    ({ mention }) => mention?.governed === false && (maySpeak(mention) || COLLECTIVES.has(mention.head ?? '')),
  );
  const after = between.slice(who + 1);
  return (
    who >= 0 && (findCues(after).length > 0 || after.some(({ kind, text }) => kind === 'word' && looksPreterite(text)))
  );
}

/** «…; “yo voy a comer”, dijo Luis Pop»: the second pair of marks has a verb of its own. */
function hasOwnVerb(items: readonly Item[], at: number): boolean {
  const verb = items[skipClitics(items, items[at]?.kind === 'comma' ? at + 1 : at)];
  return verb?.kind === 'word' && carriesQuotation(verb.text);
}

/** «“…”, dijo X, “…”»: a second pair of marks after the attribution carries the same words on. */
export function laterPart(
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
      if (isAnswered(items.slice(from, at)) || (before.kind === 'semicolon' && hasOwnVerb(items, at + 1))) return [];
      taken.add(item.quotation);
      return [...(quotations[item.quotation]?.parts ?? [])];
    }
    if (
      item === undefined ||
      item.kind === 'stop' ||
      (item.kind === 'word' && (item.text === 'que' || item.text.startsWith('quien')))
    )
      return [];
    at += 1;
  }
  return [];
}
