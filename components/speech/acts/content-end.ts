import { maySpeak } from '../cues/complement.ts';
import type { Item } from '../cues/item.ts';
import { isMeantime } from '../cues/relative.ts';
import { hasVerb } from '../cues/sentence-subject.ts';
import { CLITICS, COORDINATORS, isAdverb, looksPreterite } from '../lexicon/grammar.ts';
import { isAnd } from '../scan/token.ts';
import { gappedAt } from './gapped.ts';
import { handsOver } from './handover.ts';
import type { CueReading, Sentence } from './sentence.ts';

/** Where words of the cue at `index` that begin at `from` end: the sentence's end, or the clause in which the narrator takes over again. */
export function contentEnd({ items, cues }: Sentence, index: number, from: number): number {
  const own = cues[index];
  if (own === undefined) return items.length;
  let end = items.length;
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (
      (item?.kind === 'semicolon' && !(items[at + 1]?.text === 'que' && own.complement.kind === 'que')) ||
      (item?.kind === 'colon' && (items[at + 1]?.kind === 'quote' || own.complement.kind === 'question')) ||
      (item?.kind === 'stop' && at < items.length - 1 && items[at + 1]?.kind !== 'quote')
    ) {
      end = at;
      break;
    }
    if (handsOver(items, at, own) || goesOn(items, at, own) || gappedAt(items, at) !== undefined) {
      end = at;
      break;
    }
  }
  for (const next of cues.slice(index + 1)) {
    if (next.cue.from <= from || next.cue.from >= end) continue;
    const cut = cutBefore(items, from, own, next);
    if (cut !== undefined) return cut;
  }
  return end;
}

/**
 * Behind a comma the sentence goes on to its own clause: to its verb («El edil, quien negó ser pariente de ella, visitó…»), or to
 * its subject where it began with an infinitive («Al recordar que…, la ministra se conmovió»).
 */
function goesOn(items: readonly Item[], at: number, { cue, subject }: CueReading): boolean {
  const next = items[at + 1];
  if (items[at]?.kind !== 'comma' || next === undefined) return false;
  if (cue.form === 'infinitive')
    return (
      cue.from < 3 &&
      (next.mention === undefined
        ? next.kind === 'word' && looksPreterite(next.text)
        : !next.mention.governed && maySpeak(next.mention))
    );
  const isVerb = next.kind === 'word' && looksPreterite(next.text);
  const after = items[at + 2];
  const isClause =
    next.mention?.kind === 'person' && !next.mention.governed && after?.kind === 'word' && looksPreterite(after.text);
  return subject.kind === 'relative' && (isVerb || isClause) && !hasVerb(items, 0, cue.from);
}

/** The item where the narrator's clause with the cue `next` begins, if that cue stands beside the first and not inside its words. */
function cutBefore(items: readonly Item[], from: number, own: CueReading, next: CueReading): number | undefined {
  const { cue, complement } = next;
  const hasContent = complement.kind !== 'none' && complement.kind !== 'colon';
  if (cue.form === 'gerund') {
    const isSecond = own.cue.form === 'gerund' && isAnd(items[cue.from - 1]);
    return isSecond || items[cue.from - 1]?.kind === 'comma' ? trimComma(items, cue.from - 1) : undefined;
  }
  if (cue.form === 'infinitive') {
    const carrier = items[cue.from - 1]?.folded === 'de' ? cue.from - 2 : cue.from - 1;
    return items[carrier - 1]?.kind === 'comma' ? carrier - 1 : carrier;
  }
  let at = cue.from - 1;
  while (at > from && isLight(items[at])) at -= 1;
  const link = items[at];
  if (link === undefined) return undefined;
  // «…, y la magistrada Ana López, del TSE, reconoció que…»
  if (next.subject.kind === 'mention' && next.subject.at > from && next.subject.at < at && hasContent) {
    const contrast = contrastBefore(items, from, next.subject.at);
    if (contrast !== undefined) return contrast;
  }
  if (
    link.kind === 'word' &&
    COORDINATORS.has(link.folded) &&
    link.folded !== 'o' &&
    hasContent &&
    cue.plural === own.cue.plural
  )
    return trimComma(items, at);
  // «…, al tiempo que descartó que…», «…, a la vez que pidió que…», «…, si bien aclaró que…».
  if (link.folded === 'que' && isMeantime(items[at - 1]) && hasContent) {
    const noun = items[at - 1]?.mention === undefined ? at - 2 : at - 1;
    return trimComma(items, items[noun - 1]?.folded === 'a' ? noun - 1 : noun);
  }
  if (link.folded === 'bien' && items[at - 1]?.folded === 'si' && hasContent) return trimComma(items, at - 1);
  if (link.kind === 'word' && (link.folded === 'aunque' || link.folded === 'mientras') && hasContent)
    return trimComma(items, at);
  if (
    link.kind === 'word' &&
    (link.folded === 'quien' || link.folded === 'quienes') &&
    items[at - 1]?.kind === 'comma' &&
    next.subject.kind === 'relative'
  ) {
    return next.subject.at < from ? at - 1 : undefined;
  }
  if (
    link.kind === 'comma' &&
    complement.kind === 'que' &&
    cue.plural === own.cue.plural &&
    next.subject.kind !== 'agentless' &&
    !opensClause(items, from)
  )
    return at;
  if (link.kind === 'mention' && next.subject.kind === 'mention' && hasContent) {
    return contrastBefore(items, from, next.subject.at);
  }
  return undefined;
}

/** «recuerda que la primera vez que abrió un mapa, pensó que…»: the comma ends a clause inside the words. */
function opensClause(items: readonly Item[], from: number): boolean {
  const next = items[from + 1];
  return /^(?:cuando|si|al|mientras|aunque|como)$/.test(next?.folded ?? '') || items[from + 2]?.folded === 'vez';
}

function isLight(item: Item | undefined): boolean {
  return item?.kind === 'word' && (CLITICS.has(item.folded) || isAdverb(item.folded) || item.folded === 'le');
}

function trimComma(items: readonly Item[], at: number): number {
  return items[at - 1]?.kind === 'comma' ? at - 1 : at;
}

/** «…, mientras que la ministra anunció que …», «…, y el alcalde dijo que …». */
function contrastBefore(items: readonly Item[], from: number, subjectAt: number): number | undefined {
  const one = items[subjectAt - 1];
  const two = items[subjectAt - 2];
  if (one?.folded === 'que' && (two?.folded === 'mientras' || two?.folded === 'tanto')) {
    const start = two.folded === 'tanto' ? subjectAt - 3 : subjectAt - 2;
    return start > from ? trimComma(items, start) : undefined;
  }
  if (one?.folded === 'y' || one?.folded === 'mientras' || one?.folded === 'pero')
    return subjectAt - 1 > from ? trimComma(items, subjectAt - 1) : undefined;
  // «Mientras Arriaza aseguró que…, Marroquín afirmó que…», «Cuando el alcalde dijo que…, la ministra respondió que…».
  if (one?.kind === 'comma' && /^(?:mientras|cuando|aunque|pese|luego|despues|tras)$/.test(items[0]?.folded ?? ''))
    return subjectAt - 1;
  return undefined;
}
