import { MONTHS } from '../lexicon/grammar.ts';
import { GIVEN_NAMES, ORGANISATION_HEADS, ORGANISATIONS, PLACES, ROLES, SURNAMES } from '../lexicon/lexicon.ts';
import { isAnd, type Token } from '../scan/token.ts';
import { isHonorific, titleGender } from './honorifics.ts';
import { isByFirstName, isBySurname } from './one-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { afterParticles, PARTICLES, pastParticles } from './particles.ts';

export interface NameWords {
  /** Token after the name. */
  readonly to: number;
  /** First token of the name itself, after honorifics. */
  readonly from: number;
  readonly parts: readonly string[];
  readonly gender: 'f' | 'm' | undefined;
  readonly honorific: boolean;
  /** Given names and surnames among its words. */
  readonly known: number;
  /** Whether a list knows one of its words. */
  readonly listed: boolean;
}

/** «Caroline van der Hoeven»: of nothing but a name. */
const FOREIGN = /^(?:von|van)$/;
const LANGUAGE =
  /^(?:k['’ʼ]iche['’ʼ]?|q['’ʼ]eqchi['’ʼ]?|q['’ʼ]anjob['’ʼ]?al|kaqchikel|tz['’ʼ]utujil|poqomchi['’ʼ]?|poqomam|ch['’ʼ]orti['’ʼ]?|ixil|mam|achi|garifuna|xinka)$/;
const SAINTS = new Set(['san', 'santa', 'santo', 'todos']);

/**
 * A person's name at `at`: honorifics, given names, surnames, initials and particles. `known` holds folded parts of
 * names met elsewhere in the post, so that a lone surname is one; `afterRole` trusts the shape alone.
 */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
  afterRole: boolean,
): NameWords | undefined {
  let from = at;
  let gender: 'f' | 'm' | undefined;
  let honorific = false;
  // «la facilitadora K’iche’ Manuela Ixmatul»: her language.
  if (afterRole && LANGUAGE.test(tokens[from]?.folded ?? '') && tokens[from + 1]?.capital === true) from += 1;
  while (isHonorific(tokens, from)) {
    gender ??= titleGender(tokens[from]);
    honorific = true;
    from += 1;
  }
  // «La jefa del centro, Enfermera Gabriela Teo»
  if (afterRole && isTrade(tokens, from)) from += 1;
  const parts: string[] = [];
  let hits = 0;
  let to = from;
  for (let next = pastParticles(tokens, from, known); next < tokens.length && parts.length < 6;) {
    const token = tokens[next];
    if (
      token === undefined ||
      (parts.length > 1 && ROLES.has(token.folded) && !isKnownName(token.folded, known) && !PARTICLES.has(token.folded))
    )
      break;
    if (
      isNameWord(token, parts.length > 1 && isUpperCase(tokens[next - 1])) &&
      !(parts.length === 0 && !honorific && !afterRole && opensSentence(tokens, next, known))
    ) {
      parts.push(token.folded.replace(/\.$/, ''));
      if (isKnownName(token.folded, known)) hits += 1;
      next += 1;
      to = next;
      continue;
    }
    if (isNickname(token, tokens[next + 1])) {
      next += 1;
      continue;
    }
    if (isSecondSurname(tokens, next, parts)) {
      parts.push(tokens[next + 1]?.folded ?? '');
      to = next + 2;
      break;
    }
    const after = afterParticles(tokens, next);
    const surname = after === undefined ? undefined : tokens[after];
    if (
      after === undefined ||
      surname === undefined ||
      parts.length === 0 ||
      !mayFollowParticle(surname, tokens[after + 1], hits > 0 || honorific || afterRole || FOREIGN.test(token.folded))
    )
      break;
    next = after;
  }
  if (parts.length === 0 || isNew(tokens[from - 1]) || SAINTS.has(tokens[from - 1]?.folded ?? '')) return undefined;
  const first = parts[0] ?? '';
  // «propuso Flores»: a town of that name, but here somebody's surname.
  const isPlace =
    (PLACES.has(parts.join(' ')) && !(parts.length === 1 && known.has(first) && SURNAMES.has(first))) ||
    (parts.length > 1 && PLACES.has(written(tokens, from, to)));
  // «la lideresa Santa Isabel Choguaj».
  const isGiven = first === 'santa' && afterRole && parts.length > 2 && hits > 0;
  if (isPlace || (SAINTS.has(first) && !honorific && !isGiven) || (ORGANISATION_HEADS.has(first) && hits === 0))
    return undefined;
  // «Andrés» may be María Andrés.
  if (parts.length > 1 || !SURNAMES.has(first)) gender ??= GIVEN_NAMES.get(first);
  const isLone = parts.length === 1;
  const isNamed =
    honorific || afterRole || known.has(first) || isByFirstName(tokens, from) || isBySurname(tokens, from);
  if (isLone && !isNamed) return undefined;
  const listed = parts.some((part) => GIVEN_NAMES.has(part) || SURNAMES.has(part));
  return { from, to, parts, honorific, known: hits, listed, gender };
}

/** A trade with a capital before a given name. */
function isTrade(tokens: readonly Token[], at: number): boolean {
  const [trade, given] = tokens.slice(at, at + 2);
  const noun = trade?.folded ?? '';
  const isNoun = trade?.capital === true && ROLES.has(noun) && !GIVEN_NAMES.has(noun) && !SURNAMES.has(noun);
  return isNoun && given?.capital === true && GIVEN_NAMES.has(given.folded);
}

/** «Nueva Esperanza Chixoy»: a place. */
function isNew(before: Token | undefined): boolean {
  return before?.capital === true && /^nuev[oa]$/.test(before.folded);
}

function written(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}

/** «del Cid y Lemus», «Paiz y Paiz»: a surname joined to a whole name, where nobody else's begins. */
function isSecondSurname(tokens: readonly Token[], at: number, parts: readonly string[]): boolean {
  const second = tokens[at + 1];
  const next = tokens[at + 2];
  return (
    isAnd(tokens[at]) &&
    parts.length > 1 &&
    second?.capital === true &&
    SURNAMES.has(second.folded) &&
    !GIVEN_NAMES.has(second.folded) &&
    (next === undefined || (next.kind !== 'word' && next.folded !== 'y'))
  );
}

function isNameWord({ kind, text, folded, capital }: Token, isCapitals = false): boolean {
  if (kind !== 'word' || !capital || folded === 'y' || (MONTHS.has(folded) && !GIVEN_NAMES.has(folded))) return false;
  if (/^\p{Lu}\.$/u.test(text)) return true;
  const isUpper = text.length > 1 && text === text.toUpperCase();
  if (isUpper && !isCapitals && !GIVEN_NAMES.has(folded) && !SURNAMES.has(folded)) return false;
  return !/\d/.test(text) && !ORGANISATIONS.has(folded);
}

/** «LUIS CUX SIC». */
function isUpperCase(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();
}

function isKnownName(folded: string, known: ReadonlySet<string>): boolean {
  return GIVEN_NAMES.has(folded) || SURNAMES.has(folded) || known.has(folded);
}

/** «Ricardo “el Pelón” Xitumul»: a short quotation between two name words. */
function isNickname(token: Token, next: Token | undefined): boolean {
  return token.kind === 'quote' && token.text.length < 30 && next !== undefined && isNameWord(next);
}

function mayFollowParticle(token: Token, next: Token | undefined, isPerson: boolean): boolean {
  const { folded } = token;
  if (!isPerson || !isNameWord(token)) return false;
  // «Angélica del Milagro Sierra»
  const isPlace = PLACES.has(folded) && !(next?.capital === true && SURNAMES.has(next.folded));
  return !isPlace && !ORGANISATION_HEADS.has(folded) && !SAINTS.has(folded);
}
