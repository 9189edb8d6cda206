import type { Act } from '../acts/act.ts';
import type { SentenceReading } from '../acts/sentence.ts';
import { headOf } from '../cues/item.ts';
import { sentenceSubject } from '../cues/sentence-subject.ts';
import { skipClitics, skipConnector } from '../cues/skip.ts';
import { firstVerb } from '../lexicon/finite.ts';
import { looksFinite, looksPreterite } from '../lexicon/grammar.ts';
import { GIVES_FLOOR } from '../lexicon/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { isAnd } from '../scan/token.ts';
import type { Paragraph } from '../scan/paragraph.ts';

/** «Requena le obsequió un mapa»: whom the clitic stands for stays before the reader as well. */
export function actsOn({ sentence: { items } }: SentenceReading, subject: Mention): string | undefined {
  const next = items[items.findIndex(({ mention }) => mention === subject) + 1];
  return !subject.governed && next?.kind === 'word' && /^(?:l[ea]s?|los)$/.test(next.folded) ? next.folded : undefined;
}

/** «Su compañera Lesbia Ortiz la describe como exigente», «La secretaria la felicitó», «Güitz le dio la razón»: she says so herself, and goes on. */
export function tellsOf({ sentence: { items } }: SentenceReading, subject: Mention): boolean {
  const at = items.findIndex(({ mention }) => mention === subject);
  const [clitic, verb, object] = items.slice(at + 1, at + 4);
  const agrees = verb?.folded === 'dio' && headOf(object) === 'razon';
  return /^l[aeo]s?$/.test(clitic?.folded ?? '') && (agrees || TELLS_OF.test(verb?.folded ?? ''));
}

const STANDS_IN = /^(?:representad|sustituid|reemplazad|relevad|suplid)[oa]$/;

const TELLS_OF =
  /^(?:describ|recuerd|record|defin|admir|conoc|consider|elogi|calific|respald|felicit|agradec|secund|apoy|corrig|corrij|interrump|abraz|contradi|replic|tom|dise[nñ]|supervis|impart)/;

/** «Los acompañó el gerente», «Rímola la escuchaba»: the sentence is still about whom the clitic stands for. */
export function standsBy({ sentence: { items } }: SentenceReading): boolean {
  return items.some(
    ({ kind, folded }, at) =>
      kind === 'word' &&
      STANDS_BY.test(folded) &&
      /^l[ao]s?$/.test(items[at - 1]?.folded ?? '') &&
      // «Su mamá, que habla mam y lo acompañó, quiso decir unas palabras»: she is told of.
      !items.slice(0, at).some(({ text }) => /^(?:que|quien)$/.test(text)),
  );
}

const STANDS_BY = /^(?:acompan|escuch|observ|flanque)(?:o|aba|aban|aron)$/;

/** «La ministra López y el presidente Galich inauguraron»: who does it with the first. */
export function besides({ sentence: { items } }: SentenceReading, subject: Mention): Mention[] {
  const at = items.findIndex(({ mention }) => mention === subject);
  const link = items[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const other = isAnd(items[link]) ? items[link + 1]?.mention : undefined;
  const isNamed = !subject.governed && other?.kind === subject.kind && other.name !== undefined && !other.governed;
  return isNamed ? [other] : [];
}

/** «El encargado de la bienvenida fue el director, Luis Sic»; «Tot diseñó la base; Lemus presentó el tablero»: whom it ends with. */
export function endsWith(reading: SentenceReading, subject: Mention): Mention | undefined {
  const { items } = reading.sentence;
  const at = items.findIndex(({ mention }) => mention === subject);
  const is = items.findIndex(
    ({ kind, folded }, index) => index > at && kind === 'word' && /^(?:es|fue|era|sera)$/.test(folded),
  );
  const who = subject.name === undefined && is > 0 ? items[is + 1]?.mention : undefined;
  if (who?.kind === 'person' && who.name !== undefined) return who;
  // «El alcalde fue representado por el concejal, Edgar Cho»
  const proxy = items.findIndex(
    ({ folded }, index) => index > at && folded === 'por' && STANDS_IN.test(items[index - 1]?.folded ?? ''),
  );
  if (proxy > 0 && items[proxy + 1]?.mention?.kind === 'person') return items[proxy + 1]?.mention;
  return givenFloor(reading, at) ?? behindSemicolon(reading);
}

/** «dio paso a Luis Sic», «cedió la palabra al director»: who speaks next. */
export function givenFloor({ sentence: { items } }: SentenceReading, at = -1): Mention | undefined {
  const given = items.findIndex(
    ({ folded }, index) => index > at && /^al?$/.test(folded) && GIVES_FLOOR.test(headOf(items[index - 1])),
  );
  const next = given > 0 ? (items[given]?.mention ?? items[given + 1]?.mention) : undefined;
  return next?.kind === 'person' ? next : undefined;
}

/** «Caal dijo que faltan fondos; el coordinador, Luis Sic, culpó a las distancias»: whom the last clause is about, if he says nothing. */
export function behindSemicolon({ sentence: { items } }: SentenceReading): Mention | undefined {
  const semicolon = items.findLastIndex(({ kind }) => kind === 'semicolon');
  const later = semicolon > 0 ? sentenceSubject(items.slice(semicolon + 1))?.mention : undefined;
  return later?.kind === 'person' && later.name !== undefined ? later : undefined;
}

/** «El alcalde entregó la llave a Lucía Tot, quien lloró de alegría.»: whom the sentence ends with, doing something. */
export function broughtIn({ sentence: { items } }: SentenceReading): Mention | undefined {
  const at = items.findLastIndex(({ kind, folded }) => kind === 'word' && folded === 'quien');
  const who = items[at - 1]?.kind === 'comma' ? items[at - 2]?.mention : undefined;
  const verb = items[skipClitics(items, items[at + 1]?.folded === 'no' ? at + 2 : at + 1)];
  const acts = verb?.kind === 'word' && looksPreterite(verb.text) && !LISTENS.test(verb.folded);
  const isLast = !items.slice(at).some(({ mention }) => mention?.kind === 'person' && mention.name !== undefined);
  const isEvent = looksPreterite(firstVerb(items.slice(0, at))?.text ?? '');
  return acts && isLast && isEvent && who?.kind === 'person' && who.name !== undefined ? who : undefined;
}

/** What somebody does who leaves the word to others. */
const LISTENS = /^(?:acompan|escuch|asisti|particip|recib|observ|estuv|pregunt|consult|pidi|solicit|lleg|fue|tuvo)/;

/** «La Municipalidad lamenta lo ocurrido.»: a house that speaks, though no words of its own are told. */
export function isSpeaking({ sentence }: SentenceReading, subject: Mention): boolean {
  const { items } = sentence;
  // «La Comisión emitió un comunicado. En él afirma que…»
  const at = items.findIndex(({ mention }) => mention === subject);
  const issues = ISSUES.test(items[at + 1]?.folded ?? '') && items[at + 2]?.mention?.kind === 'document';
  return (
    issues ||
    sentence.cues.some(
      ({ cue, subject: who }) => cue.form === 'finite' && who.kind === 'mention' && who.mention === subject,
    )
  );
}

const ISSUES = /^(?:emitio|publico|difundio|divulgo|envio|remitio|entrego|presento|dio)$/;

/** A sentence that begins with a singular verb of doing and names nobody: somebody goes on doing things. */
export function tellsOn({ sentence, mentions }: SentenceReading): boolean {
  const { items } = sentence;
  let at = 0;
  for (let rounds = 0; rounds < 2; rounds += 1) {
    at = skipConnector(items, at);
    if (items[at]?.kind === 'comma') at += 1;
  }
  const verb = items[at];
  if (items[at - 1]?.mention !== undefined) return false;
  const names = mentions.some(({ kind, governed }) => !governed && (kind === 'person' || kind === 'institution'));
  return !names && verb?.kind === 'word' && verb.text.endsWith('ó') && looksFinite(verb.text);
}

/** «cuya economista, Ana López, cuestionó la ejecución»: who speaks though nothing is reported. */
export function silentSpeakers({ sentence, acts }: SentenceReading): Mention[] {
  return sentence.cues.flatMap(({ cue, complement, subject }) => {
    // «quien no quiso decir cuántos niños ha recibido»
    const isDenied = complement.kind === 'question';
    const isSilent =
      (complement.kind === 'none' || isDenied) && cue.form === 'finite' && cue.strength >= 0.5 && !cue.plural;
    const mention = subject.kind === 'mention' || subject.kind === 'relative' ? subject.mention : undefined;
    const isTold = acts.some((act) => act.subject === subject);
    const isSomebody = mention?.kind === 'person' && (mention.name !== undefined || isDenied);
    return isSilent && !isTold && isSomebody ? [mention] : [];
  });
}

/** Words behind a dash. */
export function isDashed({ quotation }: Act, { quotations }: Paragraph): boolean {
  return quotation !== undefined && quotations[quotation]?.marks === 'dash';
}

/** «contestó», «respondió»: not the one who asked. */
export function answers(act: Act, paragraph: Paragraph): boolean {
  return /^(?:contest|respond|replic)/.test(cueWords(act, paragraph));
}

/** «El comunicador le preguntó si volvería», «“¿Lo descarta?”, insistió». */
export function inquires(act: Act, paragraph: Paragraph): boolean {
  const last = act.quotation === undefined ? undefined : act.parts.at(-1);
  const asks = last !== undefined && paragraph.text.slice(last.start, last.end).trimEnd().endsWith('?');
  return asks || /^(?:pregunt|consult|inquiri|interrog)/.test(cueWords(act, paragraph));
}

/** «“…”, le recordó la enfermera»: said to somebody, who may answer. */
export function isToldTo({ quotation, cue }: Act, { text }: Paragraph): boolean {
  return (
    quotation !== undefined && cue !== undefined && /\ble $/.test(text.slice(Math.max(0, cue.start - 3), cue.start))
  );
}

function cueWords({ cue }: Act, { text }: Paragraph): string {
  return cue === undefined ? '' : text.slice(cue.start, cue.end);
}
