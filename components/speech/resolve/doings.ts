import type { Act } from '../acts/act.ts';
import type { SentenceReading } from '../acts/sentence.ts';
import { headOf } from '../cues/item.ts';
import { sentenceSubject } from '../cues/sentence-subject.ts';
import { skipConnector } from '../cues/skip.ts';
import { looksFinite } from '../lexicon/grammar.ts';
import { GIVES_FLOOR } from '../lexicon/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { isAnd } from '../scan/token.ts';
import type { Paragraph } from '../scan/paragraph.ts';

/** «Requena le obsequió un mapa»: whom the clitic stands for stays before the reader as well. */
export function actsOn({ sentence: { items } }: SentenceReading, subject: Mention): string | undefined {
  const next = items[items.findIndex(({ mention }) => mention === subject) + 1];
  return !subject.governed && next?.kind === 'word' && /^(?:l[ea]s?|los)$/.test(next.folded) ? next.folded : undefined;
}

/** «Los acompañó el gerente», «Rímola la escuchaba»: the sentence is still about whom the clitic stands for. */
export function standsBy({ sentence: { items } }: SentenceReading): boolean {
  return items.some(
    ({ kind, folded }, at) =>
      kind === 'word' && STANDS_BY.test(folded) && /^l[ao]s?$/.test(items[at - 1]?.folded ?? ''),
  );
}

const STANDS_BY = /^(?:acompan|escuch|secund|observ|flanque)(?:o|aba|aban|aron)$/;

/** «La ministra López y el presidente Galich inauguraron»: who does it with the first. */
export function besides({ sentence: { items } }: SentenceReading, subject: Mention): Mention[] {
  const at = items.findIndex(({ mention }) => mention === subject);
  const link = items[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const other = isAnd(items[link]) ? items[link + 1]?.mention : undefined;
  const isNamed = !subject.governed && other?.kind === 'person' && other.name !== undefined && !other.governed;
  return isNamed ? [other] : [];
}

/** «El encargado de la bienvenida fue el director, Luis Sic»; «Tot diseñó la base; Lemus presentó el tablero»: whom it ends with. */
export function endsWith({ sentence: { items } }: SentenceReading, subject: Mention): Mention | undefined {
  const at = items.findIndex(({ mention }) => mention === subject);
  const is = items.findIndex(
    ({ kind, folded }, index) => index > at && kind === 'word' && /^(?:es|fue|era|sera)$/.test(folded),
  );
  const who = subject.name === undefined && is > 0 ? items[is + 1]?.mention : undefined;
  if (who?.kind === 'person' && who.name !== undefined) return who;
  const given = items.findIndex(
    ({ folded }, index) => index > at && /^al?$/.test(folded) && GIVES_FLOOR.test(headOf(items[index - 1])),
  );
  // «dio paso a Luis Sic», «cedió la palabra al director»
  const next = given > 0 ? (items[given]?.mention ?? items[given + 1]?.mention) : undefined;
  if (next?.kind === 'person') return next;
  const semicolon = items.findLastIndex(({ kind }) => kind === 'semicolon');
  const later = semicolon > 0 ? sentenceSubject(items.slice(semicolon + 1))?.mention : undefined;
  return later?.kind === 'person' && later.name !== undefined ? later : undefined;
}

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
    const isSilent = complement.kind === 'none' && cue.form === 'finite' && cue.strength >= 0.5 && !cue.plural;
    const mention = subject.kind === 'mention' || subject.kind === 'relative' ? subject.mention : undefined;
    const isTold = acts.some((act) => act.subject === subject);
    return isSilent && !isTold && mention?.kind === 'person' && mention.name !== undefined ? [mention] : [];
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

/** «El comunicador le preguntó si volvería». */
export function inquires(act: Act, paragraph: Paragraph): boolean {
  return /^(?:pregunt|consult|inquiri|interrog)/.test(cueWords(act, paragraph));
}

function cueWords({ cue }: Act, { text }: Paragraph): string {
  return cue === undefined ? '' : text.slice(cue.start, cue.end);
}
