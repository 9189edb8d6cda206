import { isReporting, isTelling } from '../lexicon/finite.ts';
import {
  CLITICS,
  COORDINATORS,
  DEMONSTRATIVES,
  isAdverb,
  isInfinitive,
  looksFinite,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVES,
} from '../lexicon/grammar.ts';
import { GIVEN_NAMES, ORGANISATION_HEADS, PLACES, ROLES, SURNAMES } from '../lexicon/lexicon.ts';
import { ADJECTIVE, DEMONYM, INNER, NO_ADJECTIVE, ORIGIN, SEEN_DOING, STOPPERS } from '../lexicon/words.ts';
import { isAnd, type Token } from '../scan/token.ts';
import { isTitleWord } from './honorifics.ts';

export function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || PREPOSITIONS.has(token.folded) || NO_ADJECTIVE.has(token.folded)) return false;
  if (isInfinitive(token.folded) || COORDINATORS.has(token.folded)) return false;
  if (token.capital && (GIVEN_NAMES.has(token.folded) || SURNAMES.has(token.folded) || isGiven(tokens, at)))
    return false;
  // «El plan clasifica el territorio», not «específica»
  if (isReporting(token.text) || /^[a-z]+ifica$/.test(token.text)) return false;
  return (
    // «la Jueza Segunda de Primera Instancia»
    (/^(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]$/.test(token.folded) &&
      /^(?:de|del)$/.test(tokens[at + 1]?.folded ?? '')) ||
    /^a\. ?i\.$/.test(token.folded) ||
    ADJECTIVE.test(token.text.toLowerCase()) ||
    (ROLES.has(token.folded) && !token.capital)
  );
}

/** «la jueza Abelina Cruz»: a name that no list knows, before a surname. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const [before, name, surname] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    before?.capital === false &&
    name?.capital === true &&
    surname?.capital === true &&
    surname.kind === 'word' &&
    (SURNAMES.has(surname.folded) || looksGiven(name, surname))
  );
}

/** «la técnica Celestina Batzibal», «la directora Katerina Zubieta»: not «la comisión Ciudadana Xela». */
function looksGiven({ folded }: Token, { folded: next }: Token): boolean {
  return (
    /(?:in|[il]an|itiv)[oa]$/.test(folded) && !NO_GIVEN.test(folded) && !DEMONYM.test(folded) && !GIVEN_NAMES.has(next)
  );
}

const NO_GIVEN =
  /^(?:ciudadan|human|urban|metropolitan|campesin|american|latin|divin|femenin|masculin|interin|marin|andin|positiv|vecin|provincian|venezolan)[oa]$/;

/** «Agricultura, Ganadería y Alimentación»: capital words joined by small ones and, before a last «y», by commas. */
export function capitalRun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 24) {
    const token = tokens[to];
    if (token === undefined) break;
    // «a la opinión pública HACE SABER»
    if (/^(?:HACE|INFORMA|COMUNICA|ACLARA|MANIFIESTA)N?$/.test(token.text)) break;
    if (isRunWord(token) && !(to > from && (beginsName(tokens, to) || isShortTitle(token)))) {
      to += 1;
      continue;
    }
    if (to > from && isNameInMarks(token)) {
      to += 1;
      continue;
    }
    const next = linkedTo(tokens, to) ?? enumerated(tokens, to);
    if (next === undefined || beginsName(tokens, next)) break;
    to = next;
  }
  return to;
}

/** «la escuela “Rafael Landívar”», not «un par de botas “por si hay que ir”». */
function isNameInMarks(token: Token | undefined): boolean {
  return token?.kind === 'quote' && token.text.length < 60 && /^\P{L}*\p{Lu}/u.test(token.text);
}

function isRunWord(token: Token): boolean {
  return (
    (token.kind === 'word' && token.capital) ||
    (token.kind === 'number' && /^\d{1,4}(?:[-–]\d{2,4})?$/.test(token.text))
  );
}

/** «viceministro de Atención Primaria en Salud Dr. Herbert Xicay»: a title before a name. */
function isShortTitle(token: Token): boolean {
  return token.text.length > 2 && token.text.endsWith('.') && isTitleWord(token);
}

/** After these a person's name is that of a saint or a house: «Universidad Rafael Landívar», «Hospital Juan José Ortega». */
const DEDICATED =
  /^(?:san|santa|santo|doctora?|general|universidad|hospital|escuela|colegio|instituto|liceo|centro|biblioteca|fundacion|teatro|museo|estadio|aeropuerto|parque|plaza|avenida|sala|auditorio|premio|orden|nuev[oa])$/;

/** A given name followed by another capital word begins a person, unless a saint's or an organisation's name goes on. */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.folded ?? '';
  if (token === undefined || !GIVEN_NAMES.has(token.folded) || DEDICATED.test(before)) return false;
  return next?.kind === 'word' && next.capital && !PLACES.has(`${token.folded} ${next.folded}`);
}

function linkedTo(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  while (next < at + 3 && INNER.has(tokens[next]?.folded ?? '') && tokens[next]?.capital === false) next += 1;
  // «Atención de las Personas con Discapacidad»
  if (tokens[at]?.folded === 'con' && /^(?:personas|mujeres|ninos|ninez|jovenes)$/.test(tokens[at - 1]?.folded ?? ''))
    next = at + 1;
  const token = tokens[next];
  // «la Secretaría de Planificación y la Municipalidad de Cobán»: two houses.
  const isOther = isAnd(tokens[at]) && next > at + 1 && ORGANISATION_HEADS.has(token?.folded ?? '');
  return next > at && token !== undefined && isRunWord(token) && token.kind === 'word' && !isOther ? next : undefined;
}

/** A comma inside a name: «Comunicaciones, Infraestructura y Vivienda». Ends at a «y» within a few words. */
function enumerated(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'comma') return undefined;
  for (let next = at + 1; next < at + 9; next += 1) {
    const token = tokens[next];
    if (token === undefined) return undefined;
    if (isAnd(token) && next > at + 1) {
      const last = tokens[next + 1];
      return last?.capital === true && !beginsName(tokens, next + 1) && tokens[at + 1]?.capital === true
        ? at + 1
        : undefined;
    }
    const isPiece = isRunWord(token)
      ? !beginsName(tokens, next)
      : token.kind === 'comma' || (INNER.has(token.folded) && token.folded !== 'y');
    if (!isPiece) return undefined;
  }
  return undefined;
}

/** Up to four lower-case content words: «gestión de riesgo», «la red de mujeres». */
export function lowerRun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 4) {
    const token = tokens[to];
    if (token === undefined || !isContentWord(token)) {
      const isJoined = isAnd(token) && to > from;
      const next = tokens[to + 1];
      if (
        isJoined &&
        next !== undefined &&
        !next.capital &&
        isContentWord(next) &&
        !isAdverb(next.folded) &&
        !looksFinite(next.text) &&
        !ORIGIN.test(next.folded)
      ) {
        to += 2;
        continue;
      }
      break;
    }
    // «la maestra de la escuela escucha»
    if (to > from && SEEN_DOING.has(token.folded)) break;
    to += 1;
    if (isNameInMarks(tokens[to])) return to + 1;
  }
  return to;
}

export function isContentWord(token: Token): boolean {
  const { kind, folded, text, capital } = token;
  if (kind === 'number') return true;
  if (kind !== 'word' || capital) return false;
  if (
    PREPOSITIONS.has(folded) ||
    COORDINATORS.has(folded) ||
    RELATIVES.has(folded) ||
    CLITICS.has(folded) ||
    DEMONSTRATIVES.has(folded)
  )
    return false;
  if (isReporting(text) || isTelling(text) || (text !== folded && QUESTION_WORDS.has(folded))) return false;
  return !looksFinite(text) && !STOPPERS.has(folded) && !isInfinitive(folded);
}
