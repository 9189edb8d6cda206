import type { Item } from '../cues/item.ts';
import { isWhich } from '../cues/relative.ts';
import { skipClitics, skipConnector } from '../cues/skip.ts';
import { skipOccasion } from '../cues/skip-ahead.ts';
import { followsContrast } from '../cues/clause-before.ts';
import { firstVerb, isFiniteVerb, isReporting } from '../lexicon/finite.ts';
import { looksPreterite } from '../lexicon/grammar.ts';
import { RESUMING } from '../lexicon/nouns.ts';
import { isAnd } from '../scan/token.ts';
import type { CueReading } from './sentence.ts';

/** Stems of verbs that give something a name. */
export const CALLING_STEMS = 'llam|calific|describ|defin|denomin|consider|bautiz';

const CALLING = new RegExp(String.raw`^(?:${CALLING_STEMS})\p{L}+$`, 'u');

/** Whether the narrator, and no longer the speaker, goes on at `at`: after a comma, or at a «y» without one. */
export function handsOver(items: readonly Item[], at: number, own: CueReading): boolean {
  const item = items[at];
  if (opensMarks(items, at) || tellsOnAfter(items, at, own)) return true;
  if (item?.kind === 'comma') {
    const next = items[at + 1];
    return (
      (items[at - 1]?.text !== 'que' && namesSource(items, at + 1)) ||
      takesUp(items, at + 1) ||
      callsIt(items, at + 1) ||
      followsOn(items, at + 1) ||
      isAnswered(items, at + 1) ||
      turnsTo(items, at + 1, own) ||
      (isAnd(next) && (actsAgain(items, at + 2, own) || tellsAgain(items, at + 2, own)))
    );
  }
  return isAnd(item) && actsAgain(items, at + 1, own);
}

/** «…, pues, dijo, “el río es de todos”»: a second verb leads in the words in marks. */
function opensMarks(items: readonly Item[], at: number): boolean {
  const link = items[at]?.kind === 'comma' ? at + 1 : at;
  if (!/^(?:porque|pues|pero|aunque)$/.test(items[link]?.folded ?? '') || items[link + 1]?.kind !== 'comma')
    return false;
  const ahead = items.slice(link + 2, link + 9);
  const marks = ahead.findIndex(({ kind }) => kind === 'quote');
  return marks > 0 && ahead.slice(0, marks).some(({ kind, text }) => kind === 'word' && isReporting(text));
}

/** «La carta señala que “el agua es de todos” y tiene doce puntos»: the marks were all that it said. */
function tellsOnAfter(items: readonly Item[], at: number, { cue, complement }: CueReading): boolean {
  if (complement.kind !== 'que' || at !== complement.at + 2 || items[at - 1]?.kind !== 'quote' || !isAnd(items[at]))
    return false;
  const verb = items[skipClitics(items, at + 1)];
  return verb?.kind === 'word' && isFiniteVerb(verb) && looksPreterite(verb.text) === isPast(items[cue.from]);
}

/** «…, y señaló como responsables a “los mismos”»: a second verb of speaking, though no clause follows it. */
function tellsAgain(items: readonly Item[], at: number, { cue }: CueReading): boolean {
  const text = items[skipClitics(items, at)]?.text ?? '';
  return isReporting(text) && looksPreterite(text) && isPast(items[cue.from]);
}

/** «…, hallazgo que fue recibido con aplausos». */
export function takesUp(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.kind === 'word' &&
    RESUMING.has(items[at].folded) &&
    (items[at + 1]?.folded === 'que' || (items[at + 1]?.folded === 'a' && items[at + 3]?.folded === 'que')) &&
    items[at + 2]?.kind !== 'quote'
  );
}

const CLAUSES_OF_LAW = /^(?:articulo|numeral|inciso|literal)$/;

/** «, según …», «, de acuerdo con …»: the narrator names a source for what was said. */
function namesSource(items: readonly Item[], at: number): boolean {
  const word = items[at]?.folded;
  const agrees = /^(?:acuerdo|conformidad)$/.test(items[at + 1]?.folded ?? '') && items[at + 2]?.folded === 'con';
  // «…, de conformidad con el artículo 12»: the rule is part of what was said.
  const { kind, head = '' } = items[agrees ? at + 3 : at + 1]?.mention ?? {};
  if (kind === 'document' && CLAUSES_OF_LAW.test(head)) return false;
  return word === 'segun' || (word === 'de' && agrees);
}

/** «…, a la que llamó “la letra chiquita”». */
function callsIt(items: readonly Item[], at: number): boolean {
  const words = items.slice(at, at + 5).map(({ folded }) => folded);
  // «el puntaje, el cual considera la pobreza»: nobody calls it so.
  if (/^(?:el|la|l[oa]s)$/.test(words[0] ?? '') && words[1]?.startsWith('cual') === true) return false;
  const verb = words.findIndex((word) => CALLING.test(word));
  // «el plan, al cual la cartera denominó “Puesto seguro”, contempla»: whoever else calls it so.
  if (/^al?$/.test(words[0] ?? '') && items.slice(at, at + verb).some(({ mention }) => mention?.governed === false))
    return false;
  return verb > 0 && words.slice(0, verb).some((word) => /^(?:que|quien|cual)$/.test(word));
}

/** «…, mientras que la gobernadora Ana López agradeció el apoyo»: the narrator turns to somebody else. */
function turnsTo(items: readonly Item[], at: number, { cue }: CueReading): boolean {
  if (!/^(?:mientras|en)$/.test(items[at]?.folded ?? '') || !isPast(items[cue.from])) return false;
  const who = items
    .slice(at, at + 4)
    .findIndex(({ mention }) => mention?.kind === 'person' && (mention.name !== undefined || mention.definite));
  const next = items[at + who + 1];
  const verbAt = skipClitics(items, at + who + (next?.kind === 'comma' ? 2 : 1));
  const verb = items[verbAt];
  return who > 0 && followsContrast(items, at + who) && verb?.kind === 'word' && looksPreterite(verb.text);
}

/** «…, a lo que el contralor respondió que sí». */
function isAnswered(items: readonly Item[], at: number): boolean {
  return /^(?:a|ante|tras)$/.test(items[at]?.folded ?? '') && isWhich(items, at + 1);
}

/** «…, por lo que solicitó a los alcaldes nombrar un enlace»: what the narrator tells as a consequence. */
export function followsOn(items: readonly Item[], at: number): boolean {
  if (items[at]?.folded !== 'por' || !isWhich(items, at + 1)) return false;
  const verb = items[skipClitics(items, at + 3)];
  return verb?.kind === 'word' && looksPreterite(verb.text);
}

/** «agradecieron que llegaran, y el viceministro Castellanos visitó un vivero». */
function isSomebodyElse(item: Item | undefined, kind: CueReading['complement']['kind']): boolean {
  const mention = item?.mention;
  if (mention === undefined || mention.governed) return false;
  return kind === 'infinitive' || (mention.kind === 'person' && mention.name !== undefined);
}

/** «…, y cerraron la jornada»: a second thing done, after words that tell of now or of what is to come. */
function actsAgain(items: readonly Item[], at: number, { cue, complement }: CueReading): boolean {
  let next = skipClitics(items, skipOccasion(items, skipConnector(items, at)));
  // «exhorta a denunciar, y reitera su compromiso»
  if (!isPast(items[cue.from])) return complement.kind === 'infinitive' && isReporting(items[next]?.text ?? '');
  if (isSomebodyElse(items[next], complement.kind)) next += 1;
  const verb = items[next];
  if (verb?.kind !== 'word' || !looksPreterite(verb.text)) return false;
  if (complement.kind === 'infinitive') return true;
  const first = firstVerb(items.slice(complement.at, at));
  return first === undefined || !looksPreterite(first.text);
}

/** «puntualizó», also at the head of a sentence. */
function isPast(item: Item | undefined): boolean {
  return looksPreterite(item?.text.toLowerCase() ?? '');
}
