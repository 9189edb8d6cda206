import { CLITICS, DEMONSTRATIVES, isInfinitive, looksPreterite } from '../lexicon/grammar.ts';
import { PHRASES, type Verb, VERB_FORMS } from '../lexicon/lexicon.ts';
import { VERB_LIKE_NOUNS } from '../lexicon/nouns.ts';
import { BEFORE_NOUN } from '../lexicon/words.ts';
import { headOf, type Item } from './item.ts';

/** A word or group of words that reports speech. Indexes are of the sentence's items. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'unknown';
  readonly frames: string;
  readonly strength: number;
  readonly verb?: Verb;
  readonly plural: boolean;
  /** «se informó que»: nobody is named as speaker. */
  readonly agentless: boolean;
  /** «reiteramos que»: the institution whose text it is. */
  readonly ours?: true;
}

const AUXILIARIES = new Map([
  ['ha', false],
  ['han', true],
  ['habia', false],
  ['habian', true],
  ['haya', false],
  ['habria', false],
]);
/** «solía decir», «volvió a pedir», «quiso aclarar»: an infinitive says what was said. */
const PERIPHRASES =
  /^(?:suelen?|solian?|acostumbra(?:ba)?n?|quiso|quisieron|volvio|volvieron|llego|llegaron|limito|limitaron|limita|alcanzo|atino|atrevio)$/;
/** «tomó la palabra para señalar que», «intervino para aclarar que». */
const FLOOR = /^(?:palabra|microfono|intervino|intervencion|ocasion|aprovecho|oportunidad)$/;
const CARRIERS = new Set(['al', 'tras', 'de', 'y', 'e']);

/** Every reporting verb and phrase of a sentence, from left to right. */
export function findCues(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const cue = phraseAt(items, at) ?? verbAt(items, at);
    if (cue === undefined) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}

function phraseAt(items: readonly Item[], at: number): Cue | undefined {
  const item = items[at];
  if (item?.kind !== 'word') return undefined;
  const phrase = PHRASES.get(item.folded)?.find(({ words }) =>
    words.every((word, index) => foldedWord(items, at, index) === word),
  );
  if (phrase === undefined) return undefined;
  const trailing = /^(?:a|en|para|de|sobre|con|que)$/.test(phrase.words.at(-1) ?? '') ? 1 : 0;
  const extra = carriedVerb(items, at + phrase.words.length, phrase.words.at(-1) ?? '');
  const size = extra > 0 ? phrase.words.length + extra : phrase.words.length - trailing;
  if (size === 0) return undefined;
  const isGerund = /(?:ando|iendo)$/.test(item.folded);
  const agentless = items[at - 1]?.folded === 'se' && !item.folded.startsWith('mostr');
  return {
    from: at,
    to: at + size,
    form: isGerund ? 'gerund' : 'finite',
    frames: phrase.frames,
    strength: phrase.strength,
    plural: /(?:on|an|en)$/.test(item.folded) && !/^(?:en)$/.test(item.folded),
    agentless,
    ...(item.folded.endsWith('mos') ? { ours: true as const } : {}),
  };
}

/** «fue enfático al señalar que»: the infinitive belongs to the phrase. */
function carriedVerb(items: readonly Item[], at: number, last: string): number {
  const item = items[at];
  if (last !== 'al' || item?.kind !== 'word') return 0;
  return VERB_FORMS.get(item.text.toLowerCase())?.form === 'infinitive' ? 1 : 0;
}

/** «intervino desde la puerta para precisar»: among the words before «para», without a comma between. */
function takesFloor(before: readonly Item[]): boolean {
  const from = before.findLastIndex((item) => FLOOR.test(headOf(item)));
  return from >= 0 && before.slice(from).every(({ kind }) => kind === 'word' || kind === 'mention');
}

/** «dio a conocer» may have its noun folded into a mention: «hizo | un llamado». */
function foldedWord(items: readonly Item[], at: number, index: number): string | undefined {
  return items[at + index]?.kind === 'word' ? items[at + index]?.folded : undefined;
}

function verbAt(items: readonly Item[], at: number): Cue | undefined {
  const item = items[at];
  if (item?.kind !== 'word' || (item.capital && at > 0 && items[at - 1]?.kind === 'word')) return undefined;
  const auxiliary = AUXILIARIES.get(item.folded);
  if (auxiliary !== undefined) return compoundAt(items, at, auxiliary);
  if (PERIPHRASES.test(item.folded)) return periphrasisAt(items, at);
  const known = VERB_FORMS.get(item.text.toLowerCase());
  if (known === undefined || known.form === 'participle') return undefined;
  const { verb, form, plural } = known;
  // «Le preguntamos si volverá»: whoever wrote the text, and no house.
  if (form === 'ours')
    return /^(?:preguntar|consultar)$/.test(verb.lemma)
      ? cueOf(verb, at, at + 1, 'finite', false, true)
      : { ...cueOf(verb, at, at + 1, 'finite', false, false), ours: true };
  if (isMeeting(verb.lemma, items[at + 1]) || isUrgent(items, at)) return undefined;
  const before = items[at - 1];
  if (form === 'finite') {
    if (isNoun(before, item)) return undefined;
    const isSe = before?.folded === 'se' || (CLITICS.has(before?.folded ?? '') && items[at - 2]?.folded === 'se');
    if (verb.reflexive && !isSe) return undefined;
    // «se refirió a que faltan fondos», «se mostró convencido»: she did.
    const isOwn = verb.reflexive || /^(?:referir|mostrar|pronunciar|lamentar|ofrecer|comprometer)$/.test(verb.lemma);
    // «Cuando le avisaron que había ganado»: people, nobody here.
    const isPeople = plural && CLITICS.has(before?.folded ?? '') && items[at - 2]?.folded === 'cuando';
    return cueOf(verb, at, at + 1, form, plural, (isSe && !isOwn) || isPeople);
  }
  // «aprovechó para recordar a la población que».
  const behindWhom = items[at + 1]?.folded === 'a' && items[at + 2]?.mention !== undefined ? at + 3 : at + 1;
  const governs = items[behindWhom]?.folded === 'que';
  // «…, y urgiendo a los alcaldes a entregar los papeles».
  const urges = verb.frames.includes('I') && /^al?$/.test(items[at + 1]?.folded ?? '');
  if (form === 'gerund' && (governs || urges)) return cueOf(verb, at, at + 1, form, false, false);
  const isTurn = before?.folded === 'para' && takesFloor(items.slice(Math.max(0, at - 6), at - 1));
  const carried =
    isTurn ||
    (before?.folded === 'antes' && items[at - 2]?.folded === 'sin') ||
    (CARRIERS.has(before?.folded ?? '') &&
      (before?.folded === 'al' ||
        before?.folded === 'tras' ||
        items[at - 2]?.folded === 'luego' ||
        items[at - 2]?.folded === 'despues'));
  return form === 'infinitive' && governs && carried ? cueOf(verb, at, at + 1, form, false, false) : undefined;
}

/** «sostuvo una reunión»: held, not said. */
function isMeeting(lemma: string, object: Item | undefined): boolean {
  return (
    lemma === 'sostener' &&
    /^(?:reunion|encuentro|conversacion|dialogo|audiencia|charla|platica|mesa|visita|sesion|acercamiento|entrevista)/.test(
      headOf(object),
    )
  );
}

/** «urge aprobar la ley»: nobody asks for it. */
function isUrgent(items: readonly Item[], at: number): boolean {
  return items[at]?.folded === 'urge' && isInfinitive(items[at + 1]?.folded ?? '');
}

function cueOf(verb: Verb, from: number, to: number, form: Cue['form'], plural: boolean, agentless: boolean): Cue {
  const { frames, strength } = verb;
  return { from, to, form, frames, strength, verb, plural, agentless };
}

function compoundAt(items: readonly Item[], at: number, plural: boolean): Cue | undefined {
  const participle = items[at + 1];
  const known = participle?.kind === 'word' ? VERB_FORMS.get(participle.text.toLowerCase()) : undefined;
  if (known?.form !== 'participle') return undefined;
  const { verb } = known;
  const isSe = items[at - 1]?.folded === 'se';
  return cueOf(verb, at, at + 2, 'finite', plural, isSe && !verb.reflexive);
}

function periphrasisAt(items: readonly Item[], at: number): Cue | undefined {
  const to = items[at + 1]?.folded === 'a' ? at + 2 : at + 1;
  const infinitive = items[to];
  const known = infinitive?.kind === 'word' ? VERB_FORMS.get(infinitive.text.toLowerCase()) : undefined;
  if (known?.form !== 'infinitive' || known.verb.reflexive) return undefined;
  return cueOf(known.verb, at, to + 1, 'finite', items[at]?.folded.endsWith('n') === true, false);
}

function isNoun(before: Item | undefined, item: Item): boolean {
  if (before?.kind !== 'word') return false;
  // «los invitó a participar»
  if (before.folded === 'los' && looksPreterite(item.text)) return false;
  // «se dieron cita en el parque»
  if (item.folded === 'cita' && /^d(?:io|ieron|an?|aran?)$/.test(before.folded)) return true;
  if (BEFORE_NOUN.has(before.folded) || DEMONSTRATIVES.has(before.folded)) return true;
  if (isInfinitive(before.folded) && /[ae]$/.test(item.text)) return true;
  return before.folded === 'la' && VERB_LIKE_NOUNS.has(item.text);
}
