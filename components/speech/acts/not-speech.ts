import { headOf, type Item } from '../cues/item.ts';
import { isReporting } from '../lexicon/finite.ts';
import { fold } from '../lexicon/fold.ts';
import { PREPOSITIONS } from '../lexicon/grammar.ts';
import { NAMING_NOUNS, NICKNAMES, SIGNS, SLOGANS, TITLES } from '../lexicon/nouns.ts';
import { isContentWord } from '../mentions/runs.ts';
import { hasFiniteVerb } from './clause.ts';

/** Words of naming: what follows in marks, or behind «como», is a name or a term. */
const NAMING = /^(?:(?:in)?titul|denomin|llama|apod|bauti[zc]|nombr|design|signific|conocid|identificad)/;

/** «el lema», «la campaña». */
function isSlogan(noun: string): boolean {
  return TITLES.has(noun) || SLOGANS.test(noun) || SIGNS.test(noun);
}

/** «el foro», «el llamado», «el lema». */
function isNaming(noun: string): boolean {
  return NAMING_NOUNS.has(noun) || NAMING.test(noun) || isSlogan(noun);
}

/** «conocido entre los alumnos como “el GpR”», «que los pobladores bautizaron como “el elefante blanco”». */
function isKnownAs(items: readonly Item[], at: number): boolean {
  const near = items.slice(Math.max(0, at - 7), at);
  // «lo que él conoce como “las penas”»: his word.
  const isOwn = near.some(({ folded }, index) => folded === 'que' && near[index - 1]?.folded === 'lo');
  return (
    items[at - 1]?.folded === 'como' &&
    near.some(({ folded }) => NAMING.test(folded) || (!isOwn && /^conoc(?:en?|ian?)$/.test(folded)))
  );
}

/** Whether the marks at `at` name something instead of quoting somebody. `text` is the words inside the marks. */
export function namesThing(items: readonly Item[], at: number, text: string): boolean {
  const before = items[at - 1];
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const finite = hasFiniteVerb(text);
  // «Rolando “N”»: a surname that is not told.
  if (/^\P{L}*\p{Lu}\P{L}*$/u.test(text)) return true;
  if (before?.kind === 'colon' && /^(?:lea|lee|vea|mira|consulte|descargue)$/.test(items[0]?.folded ?? '')) return true;
  if (isTitleOf(items, at, finite)) return true;
  if (before === undefined || before.kind === 'colon') return false;
  if (before.kind === 'comma' && TITLES.has(items[at - 2]?.mention?.head ?? '')) return true;
  if (isExplained(items, at) || isApposed(items, at, text)) return true;
  // «criticó lo que denominó “urbanismo de volantazo”»: her own word.
  if (items[at - 2]?.text === 'que' && items[at - 3]?.text === 'lo') return false;
  const noun = lastNoun(items, at);
  if (noun !== undefined && isNaming(noun)) return !isPredicate(text, finite) || isSlogan(noun);
  if (noun === 'frase' && isWritten(items, at)) return true;
  if (before.kind === 'word' && (NAMING.test(before.folded) || isKnownAs(items, at))) return true;
  if (!finite && words.length < 5 && (isCalled(items, at) || isTerm(items, at, words))) return true;
  if (before.kind === 'word' && before.capital && items[at + 1]?.capital === true) return words.length <= 3;
  if (words.length === 1 && !finite && isInsideNoun(items, at)) return true;
  // «un vecino gritó “¡Que camine!”»
  if (before.kind === 'word' && isReporting(before.text) && /^\s*[¿¡]/.test(text)) return false;
  const capital = /^[\s¿¡]*\p{Lu}/u.test(text);
  const isNominal =
    before.mention !== undefined ||
    (before.kind === 'word' &&
      !before.capital &&
      !/^(?:que|de|como|a|en|es|son|era|y|con|por|para)$/.test(before.folded));
  if (isNominal && capital && !finite && before.mention?.kind !== 'person') return true;
  return (
    !finite &&
    capital &&
    words.length <= 8 &&
    /^(?:de|del|en|con|para|sobre|a)$/.test(before.folded) &&
    titleLike(words)
  );
}

/** «“Nadie queda fuera” fue el lema de la jornada», «“Suelos Vivos” es el primer proyecto». */
function isTitleOf(items: readonly Item[], at: number, finite: boolean): boolean {
  if (!/^(?:es|fue|era|sera)$/.test(items[at + 1]?.folded ?? '')) return false;
  const told = items.slice(at + 2, at + 6).flatMap(({ text: words }) => fold(words).split(' '));
  const link = told.findIndex((word) => PREPOSITIONS.has(word) || word === 'que');
  return told.slice(0, link < 0 ? 4 : link).some((word) => TITLES.has(word) || (!finite && NAMING_NOUNS.has(word)));
}

/** «el plan “no puede quedarse en el papel”»: words that go on from the noun instead of naming it. */
function isPredicate(text: string, finite: boolean): boolean {
  const goesOn = finite && /^\p{Ll}/u.test(text) && !/^(?:que|el|la|los|las|un|una|yo|tu|mi)\s/u.test(text);
  // «la obra “acorta la distancia”»: a noun has no article behind it.
  const isVerb = /^\p{Ll}{2,}[ae]n? (?:el|la|los|las|una?|lo|al|sus?) /u.test(text);
  return goesOn || isVerb || /^(?:sin|con|en|por|para|hasta|desde)\s\S+\s/u.test(text);
}

/** «un “precio social”», «el uso del “situado constitucional”»: few words without an article of their own, after one. */
function isTerm(items: readonly Item[], at: number, words: readonly string[]): boolean {
  const before = items[at - 1]?.folded ?? '';
  const [first = ''] = words;
  // «la norma “ignora con frecuencia” esas reglas»
  const goesOn = words.length > 1 && items[at - 1]?.mention !== undefined && /[aei]n?$/.test(first);
  if (goesOn || words.length > 3 || !/^\p{Ll}{3}/u.test(first) || NO_TERM.test(first)) return false;
  return /^(?:un|una|el|la|los|las|del|sus?)$/.test(before) || (before === 'de' && !isJudged(items, at));
}

/** What opens a judgement, a measure or a manner rather than a term. */
const NO_TERM =
  /^(?:una?|los?|las?|puro|pura|puros|puras|cero|sin|con|por|para|hasta|desde|muy|tan|más|menos|todo|toda|todos|todas|casi|solo|aunque|ya|que|como|cuando)$/;

/** «los convenios “marco” firmados», «alertan por “becas” falsas»: one word of a noun phrase. */
function isInsideNoun(items: readonly Item[], at: number): boolean {
  const [before, , after] = items.slice(at - 1, at + 2);
  if (after?.kind !== 'word') return false;
  if (before?.mention !== undefined) return before.mention.kind !== 'person';
  return /^(?:por|sobre|contra)$/.test(before?.folded ?? '') && isContentWord(after);
}

/** «ya no le dicen seño, sino “la doctora Nitrógeno”». */
function isCalled(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ folded }, index, near) =>
        /^les?$/.test(near[index - 1]?.folded ?? '') && /^(?:dicen|decian|dice|decia)$/.test(folded),
    );
}

/** «afiches con la frase “…”»: print, not speech. */
function isWritten(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 3), at).some(({ folded }) => folded === 'con');
}

/** Most content words begin with a capital: a name. */
function titleLike(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 1 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length / long.length > 0.6;
}

/** «“tableros vivos”, herramienta que permite…», «“Tío Metro”, apodo que…»: the noun after the comma says what it is. */
function isExplained(items: readonly Item[], at: number): boolean {
  const noun = headOf(items[at + 2]);
  return items[at + 1]?.kind === 'comma' && (isNaming(noun) || NICKNAMES.has(noun)) && items[at + 3]?.folded === 'que';
}

/** «Su reportaje, “La noche larga”, se publicó en marzo»: a name between commas behind its noun, and no verb of speaking behind. */
function isApposed(items: readonly Item[], at: number, text: string): boolean {
  const [noun, comma, , next, verb] = items.slice(at - 2, at + 3);
  const isNamed = comma?.kind === 'comma' && isNaming(noun?.mention?.head ?? '') && /^[¿¡]?\p{Lu}/u.test(text);
  return (
    isNamed &&
    (next?.kind === 'comma' || next?.kind === 'stop') &&
    verb?.mention === undefined &&
    !isReporting(verb?.text ?? '')
  );
}

/** «describió la estrategia como “un ejemplo”»: a judgement, not a name. */
const JUDGING = /^(?:describ|calific|defin|consider|catalog|tild|valor)(?:io|o|ieron|aron|e|en|a|an)$/;

function isJudged(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 12), at).some(({ kind, folded }) => kind === 'word' && JUDGING.test(folded));
}

/** The noun that governs the marks: the last noun of the mention before them, or the word itself. */
function lastNoun(items: readonly Item[], at: number): string | undefined {
  const before = items[at - 1];
  if (/^(?:como|de)$/.test(before?.folded ?? '') && isJudged(items, at)) return undefined;
  const isLink = before?.kind === 'word' && /^(?:de|del|como|la|el|un|una)$/.test(before.folded);
  const isVerb = before?.kind === 'word' && /^(?:es|fue|era|sera)$/.test(before.folded);
  const noun = nounOf(items[isLink || isVerb ? at - 2 : at - 1]);
  if (!isVerb || noun === undefined || TITLES.has(noun)) return noun;
  // «El lema de este año es “…”»
  return items
    .slice(Math.max(0, at - 8), at)
    .map(nounOf)
    .find((own) => own !== undefined && TITLES.has(own));
}

function nounOf(item: Item | undefined): string | undefined {
  if (item?.mention === undefined) return item?.kind === 'word' ? item.folded : undefined;
  const { head } = item.mention;
  if (head !== undefined && isNaming(head)) return head;
  return fold(item.text.split(/\s+/).at(-1) ?? '');
}
