import { type Item, wordsAt } from '../cues/item.ts';
import { isReporting } from '../lexicon/finite.ts';
import { looksFinite } from '../lexicon/grammar.ts';
import { hasVerb } from '../cues/sentence-subject.ts';
import { joint } from '../cues/joint.ts';
import type { Subject } from '../cues/subject.ts';
import type { Act, Range } from './act.ts';
import { cueRange, type CueReading, type Sentence } from './sentence.ts';

/** Words that point at what was just told, before «lo» and a verb. */
const POINTERS: readonly (readonly string[])[] = [
  ['asi'],
  ['tal', 'como'],
  ['tal', 'y', 'como'],
  ['esto'],
  ['lo', 'anterior'],
  ['como'],
];

/** Who speaks in «con esas palabras abre Ana López…», from item `from` on: the first person that no preposition governs. */
export function saidWith(items: readonly Item[], from = 0): Subject | undefined {
  const [link, pointer, noun] = items.slice(from, from + 3);
  const points =
    SPEAKS.test(
      items
        .slice(from, from + 5)
        .map(({ mention, folded }) => (mention === undefined ? folded : ''))
        .join(' '),
    ) ||
    (link?.folded === 'asi' && tells((/^(?:lo|se)$/.test(pointer?.folded ?? '') ? noun : pointer)?.text ?? '')) ||
    (link?.folded === 'con' &&
      /^(?:est|es|dich)[aeo]s?$/.test(pointer?.folded ?? '') &&
      /^(?:palabras|frase|mensaje|premisa|idea|reflexion|consigna|afirmacion|invitacion|exhortacion|conviccion|conclusion)$/.test(
        pointer?.mention?.head ?? noun?.folded ?? '',
      ));
  const at = points
    ? items.findIndex(({ mention }, index) => index > from && mention?.kind === 'person' && !mention.governed)
    : -1;
  const mention = items[at]?.mention;
  return mention === undefined
    ? undefined
    : { kind: 'mention', mention, at, others: isSaidByMany(items, at) ? joint(items, at) : [] };
}

/** «El que habla es Virgilio Sucuquí», «Quien así hablaba era la presidenta». */
const SPEAKS = /^(?:el que|la que|quien) (?:asi |lo )?(?:habla|hablaba|dice|decia|cuenta) (?:es|era)\b/;

/** «así lo dijo», «así lo dio a conocer», «así lo hizo saber». */
const tells = (verb: string): boolean => isReporting(verb) || /^(?:dio|hizo|dejó)$/.test(verb);

/** «“…”, fueron las palabras del alcalde Arturo Méndez»: the person just after. */
export function saidAs(items: readonly Item[], from: number): Subject | undefined {
  const [verb, noun] = items.slice(from, from + 2);
  const at = items.findIndex(({ mention }, index) => index > from + 1 && mention?.kind === 'person');
  const who = at < from + 8 ? items[at] : undefined;
  if (!/^(?:fueron|son|fue|es)$/.test(verb?.folded ?? '')) return undefined;
  if (isHeard(items, from + 1)) return { kind: 'agentless' };
  const isSaying =
    /^(?:palabras|mensaje|frase|reflexion|respuesta|conclusion|llamado|consejo|testimonio|reaccion|compromiso|expresion|expresiones|peticion|promesa)$/.test(
      noun?.mention?.head ?? '',
    );
  return isSaying && who?.mention?.kind === 'person' ? { kind: 'mention', mention: who.mention, at } : undefined;
}

/** «fue la última frase que se escuchó»: nobody knows whose. */
function isHeard(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, from + 5)
    .some(
      ({ folded }, at, near) =>
        folded === 'que' && near[at + 1]?.folded === 'se' && HEARD.test(near[at + 2]?.folded ?? ''),
    );
}

/** «se oyó», «se escuchaba». */
export const HEARD = /^(?:oy[eo]|oia|escuch[ao]|escuchaba)$/;

/** «“Este es un esfuerzo de todos”: Segeplan», as headlines have it: whoever ends the sentence behind the colon. */
export function signedBy(items: readonly Item[], colon: number): Subject | undefined {
  const link = items[colon]?.kind ?? '';
  const mention = /^(?:colon|dash|open)$/.test(link) ? items[colon + 1]?.mention : undefined;
  // «…: Elmer Caal, 64 años, paciente operado»: nothing but who that is.
  const isLast =
    items.slice(colon + 2).every(({ kind }) => kind === 'stop' || kind === 'close') ||
    (link === 'colon' && mention?.kind === 'person' && !hasVerb(items, colon + 2, items.length));
  // «“…”: gobernadora de Sololá», a headline
  const isOffice = colon === 1 && mention?.kind === 'person' && mention.role !== undefined;
  const isSomebody =
    isOffice || (mention?.name !== undefined && (mention.kind === 'person' || mention.kind === 'institution'));
  return isLast && isSomebody && mention !== undefined ? { kind: 'mention', mention, at: colon + 1 } : undefined;
}

/** «el secretario y el ministro presentaron». */
function isSaidByMany(items: readonly Item[], at: number): boolean {
  return (
    items
      .slice(at)
      .find(({ kind, text }) => kind === 'word' && looksFinite(text))
      ?.text.endsWith('n') === true
  );
}

/** The cue of «Así lo informó la ministra»: its words are those of the sentence before, or of the quotation after a colon. */
export function backwardCue({ items, cues }: Sentence): CueReading | undefined {
  const pointer = POINTERS.find((words) => wordsAt(items, 0, words));
  // «Lo anunció el administrador.»
  if (pointer === undefined)
    return items[0]?.folded === 'lo'
      ? cues.find(
          ({ cue, complement, subject }) => cue.from === 1 && complement.kind === 'none' && subject.kind === 'mention',
        )
      : undefined;
  let at = pointer.length;
  while (/^(?:se|lo|la|los)$/.test(items[at]?.folded ?? '') && items[at]?.kind === 'word') at += 1;
  if (at === pointer.length) return undefined;
  const reading = cues.find(({ cue, complement }) => cue.from === at && complement.kind !== 'que');
  // «Tal como lo señaló la ministra, habrá escuelas»: what she said follows.
  const isSource = pointer.at(-1) === 'como' && reading?.subject.kind === 'mention';
  return isSource && tellsBehind(items, reading.subject.at + 1) ? undefined : reading;
}

/** A comma and a clause. */
function tellsBehind(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === 'comma' && hasVerb(items, at + 1, items.length);
}

/** What «así lo informó» reports: the whole sentence before it. */
export function backwardAct(items: readonly Item[], reading: CueReading, content: Range): Act {
  return {
    kind: 'indirect',
    parts: [content],
    cue: cueRange(items, reading.cue),
    subject: subjectOf(reading),
    rule: 'D15',
    plural: reading.cue.plural,
    strength: reading.cue.strength,
  };
}

function subjectOf({ subject, cue, complement }: CueReading): Subject {
  if (subject.kind !== 'agentless' || cue.verb?.reflexive === true) return subject;
  // «Así se expresó la secretaria»
  return complement.subject ?? { kind: 'agentless' };
}
