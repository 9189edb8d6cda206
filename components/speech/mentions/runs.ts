import {
  CLITICS,
  COORDINATORS,
  DEMONSTRATIVES,
  isInfinitive,
  looksFinite,
  PREPOSITIONS,
  RELATIVES,
} from '../lexicon/grammar.ts';
import { GIVEN_NAMES, ORGANISATION_HEADS, PLACES, ROLES, SURNAMES, VERB_FORMS } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';

const ADJECTIVE =
  /(?:al|ales|ar|ares|ivo|iva|ivos|ivas|ico|ica|icos|icas|ario|aria|arios|arias|ente|entes|ante|antes|eño|eña|eños|eñas|eco|eca|ecos|ecas|ense|enses|ano|ana|anos|anas|ino|ina|inos|inas|jero|jera|ero|era|able|ible|és|esa|oso|osa|ígena|ígenas|unto|unta|ctor|ctora|electo|electa|auxiliar|mayor)$/;

/** Nouns that end like adjectives and begin something else. */
const NO_ADJECTIVE = new Set('final ante durante mediante manana semana general-mente era fuera parte'.split(' '));

export function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || NO_ADJECTIVE.has(token.folded)) return false;
  if (isInfinitive(token.folded)) return false;
  if (token.capital && (GIVEN_NAMES.has(token.folded) || SURNAMES.has(token.folded))) return false;
  if (VERB_FORMS.get(token.text.toLowerCase())?.form === 'finite') return false;
  return ADJECTIVE.test(token.text.toLowerCase()) || (ROLES.has(token.folded) && !token.capital);
}

/**
 * «de …», «en …», «por …» behind a noun, as long as it can be one phrase: capital words with their small links, a list
 * that ends in «y», or a few lower-case nouns. Stops before a person's name, a verb, a comma. `wide` takes a field
 * («en agua y saneamiento») and an article («de una asociación») too: between commas nothing else can follow.
 */
export function complementAt(tokens: readonly Token[], at: number, wide = false): number {
  let to = at;
  for (let rounds = 0; rounds < 5; rounds += 1) {
    const link = tokens[to];
    if (link === undefined || link.kind !== 'word') break;
    const isCharge =
      link.folded === 'a' && tokens[to + 1]?.folded === 'cargo' && LINKS.has(tokens[to + 2]?.folded ?? '');
    if (!LINKS.has(link.folded) && !isCharge) break;
    let from = isCharge ? to + 3 : to + 1;
    while (['el', 'la', 'los', 'las', 'lo'].includes(tokens[from]?.folded ?? '')) from += 1;
    const head = tokens[from];
    if (head === undefined || DEMONSTRATIVES.has(head.folded) || isAge(tokens, from)) break;
    if (/^un[oa]?s?$/.test(head.folded)) {
      const inner = wide && link.folded === 'de' ? lowerRun(tokens, from + 1) : from;
      if (inner <= from + 1) break;
      to = inner;
      continue;
    }
    if (WEAK_LINKS.has(link.folded) && !head.capital && from === to + 1 && !(wide && link.folded === 'en')) break;
    if (
      /(?:ar|er|ir|arse|erse|irse)$/.test(head.folded) &&
      !head.capital &&
      link.folded !== 'de' &&
      link.folded !== 'del'
    )
      break;
    if (isOfPerson(tokens, from, link)) break;
    const end = head.capital || head.kind === 'number' ? capitalRun(tokens, from) : lowerRun(tokens, from);
    if (end === from) break;
    to = afterAcronym(tokens, PLACE_NOUNS.has(tokens[end - 1]?.folded ?? '') ? capitalRun(tokens, end) : end);
  }
  return to;
}

/** Nouns whose proper name follows: «la aldea Santa Rosa», «la escuela Rafael Landívar». */
export const PLACE_NOUNS = new Set(
  'comunidad aldea finca municipio colonia barrio departamento escuela hospital instituto centro edificio calle avenida ruta volcan lago rio caserio canton parque plaza cerro laguna region zona sector puente palacio salon teatro estadio hotel colegio universidad programa proyecto plan premio fundacion asociacion empresa cooperativa iglesia parroquia hogar albergue mercado museo biblioteca sala auditorio monumento'.split(
    ' ',
  ),
);

/** «de 71 años». */
export function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.folded === 'anos';
}

/** «del Instituto Nacional de Estadística (INE)». */
function afterAcronym(tokens: readonly Token[], at: number): number {
  const inner = tokens[at + 1];
  const isShort = tokens[at]?.kind === 'open' && inner?.capital === true && tokens[at + 2]?.kind === 'close';
  return isShort && tokens[at - 1]?.capital === true ? at + 3 : at;
}

/** «el caso de Otilia Fuentes»: two capital words, the last a surname and neither of them an organisation's. */
function isOfPerson(tokens: readonly Token[], at: number, { folded }: Token): boolean {
  const first = tokens[at];
  const second = tokens[at + 1];
  return (
    folded === 'de' &&
    tokens[at - 1]?.folded === 'de' &&
    first?.capital === true &&
    second?.capital === true &&
    (TURNS.test(tokens[at - 2]?.folded ?? '') || (SURNAMES.has(second.folded) && !SURNAMES.has(first.folded))) &&
    !ORGANISATION_HEADS.has(first.folded) &&
    !PLACES.has(`${first.folded} ${second.folded}`) &&
    !/^(?:san|santa|santo|nuev[oa])$/.test(first.folded)
  );
}

/** Nouns that are somebody's: «la conferencia de Marco Robles». */
const TURNS =
  /^(?:exposicion|intervencion|ponencia|presentacion|participacion|charla|conferencia|disertacion|testimonio|caso|historia|mensaje|discurso|palabras|voz|relato|manos|cargo|parte)$/;

const LINKS = new Set(['de', 'del', 'en', 'para', 'por', 'ante', 'contra', 'con']);

const WEAK_LINKS = new Set(['en', 'para', 'por', 'ante', 'con', 'contra']);

const INNER = new Set([
  'de',
  'del',
  'sobre',
  'la',
  'las',
  'los',
  'el',
  'y',
  'e',
  'en',
  'para',
  'contra',
  'por',
  'a',
  'al',
  'su',
  'sus',
]);

/** «Agricultura, Ganadería y Alimentación»: capital words joined by small ones and, before a last «y», by commas. */
export function capitalRun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 24) {
    const token = tokens[to];
    if (token === undefined) break;
    if (isRunWord(token) && !(to > from && beginsName(tokens, to))) {
      to += 1;
      continue;
    }
    if (token.kind === 'quote' && to > from && token.text.length < 60) {
      to += 1;
      continue;
    }
    const next = linkedTo(tokens, to) ?? enumerated(tokens, to);
    if (next === undefined || beginsName(tokens, next)) break;
    to = next;
  }
  return to;
}

function isRunWord(token: Token): boolean {
  return (token.kind === 'word' && token.capital) || (token.kind === 'number' && token.text.length < 5);
}

/** A given name followed by another capital word begins a person, unless a saint's or an organisation's name goes on. */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.folded ?? '';
  if (
    token === undefined ||
    !GIVEN_NAMES.has(token.folded) ||
    ['san', 'santa', 'santo', 'doctor', 'doctora', 'general'].includes(before)
  )
    return false;
  return next?.kind === 'word' && next.capital && !PLACES.has(`${token.folded} ${next.folded}`);
}

function linkedTo(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  while (next < at + 3 && INNER.has(tokens[next]?.folded ?? '') && tokens[next]?.capital === false) next += 1;
  const token = tokens[next];
  return next > at && token !== undefined && isRunWord(token) && token.kind === 'word' ? next : undefined;
}

/** A comma inside a name: «Comunicaciones, Infraestructura y Vivienda». Ends at a «y» within a few words. */
function enumerated(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'comma') return undefined;
  for (let next = at + 1; next < at + 9; next += 1) {
    const token = tokens[next];
    if (token === undefined) return undefined;
    if ((token.folded === 'y' || token.folded === 'e') && next > at + 1) {
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
function lowerRun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 4) {
    const token = tokens[to];
    if (token === undefined || !isContentWord(token)) {
      const isJoined = token !== undefined && (token.folded === 'y' || token.folded === 'e') && to > from;
      const next = tokens[to + 1];
      if (
        isJoined &&
        next !== undefined &&
        !next.capital &&
        isContentWord(next) &&
        !looksFinite(next.text) &&
        !ORIGIN.test(next.folded)
      ) {
        to += 2;
        continue;
      }
      break;
    }
    to += 1;
    if (tokens[to]?.kind === 'quote' && (tokens[to]?.text.length ?? 99) < 60) return to + 1;
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
  if (VERB_FORMS.get(text.toLowerCase())?.form === 'finite') return false;
  return !looksFinite(text) && !STOPPERS.has(folded) && !isInfinitive(folded);
}

/** Words that tell where somebody is from. */
export const ORIGIN =
  /^(?:originari[oa]|oriund[oa]|nativ[oa]|vecin[oa]|procedentes?|provenientes?|natural|nacid[oa])s?$/;

const STOPPERS = new Set(
  'no si tambien ademas asimismo ya solo mientras cuando como aunque porque pues hoy ayer luego despues al el un una unos unas durante tras'.split(
    ' ',
  ),
);
