import { ORGANISATION_HEADS, ORGANISATIONS, PLACES } from '../lexicon/lexicon.ts';
import { BODIES, STATE } from '../lexicon/nouns.ts';
import type { Token } from '../scan/token.ts';
import { capitalRun } from './runs.ts';

/** Whose «del» names a field: «viceministro del Deporte y la Recreación». */
const MINISTERS = /^(?:vice)?ministr[oa]$|^(?:sub)?secretari[oa]$|^registrador/;

const PARTS_OF_HOUSE = /^(?:unidad|departamento|seccion|subsecretaria|area)$/;

/** Whose «de» names a firm: «fundador de Lácteos La Perulera». */
const OWNERS = /^(?:(?:co)?fundador|propietari|duen|soci[oa]|emprendedor)/;

/** The organisation that the words of a role name, as a half-open range of tokens: «director de Inversión de SEGEPLAN». */
export function organisationIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [number, number] | undefined {
  // «SECRETARIA DE AGUAS»: among capitals nothing but a known acronym is one.
  const isShouted = /^\p{Lu}{5,}$/u.test(tokens[from]?.text ?? '');
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1]?.folded ?? '';
    if (token?.kind === 'word' && BODIES.has(token.folded) && /^(?:del|la|el|una?)$/.test(before)) return [at, to];
    if (token?.capital !== true || token.kind !== 'word') continue;
    if (ORGANISATIONS.has(token.folded) || (isAcronym(token) && !isShouted))
      return [at, Math.min(to, afterAcronym(tokens, at))];
    // «jefa de la Unidad de Becas de SEGEPLAN»: hers is SEGEPLAN.
    if (PARTS_OF_HOUSE.test(token.folded)) continue;
    // «ministro de Gobernación»: his field.
    if (token.folded === 'gobernacion' && before === 'de' && MINISTERS.test(tokens[from]?.folded ?? '')) continue;
    if (ORGANISATION_HEADS.has(token.folded) && !STATE.has(token.folded))
      return [at, withoutPlace(tokens, at, Math.min(to, dedicatedRun(tokens, at)))];
    const end = Math.min(to, capitalRun(tokens, at));
    const isNamed =
      !MINISTERS.test(tokens[from]?.folded ?? '') &&
      (before === 'del' || (before === 'la' && tokens[at - 2]?.folded === 'de')) &&
      end - at > 1 &&
      !tokens.slice(at + 1, end).some(({ folded }) => ORGANISATIONS.has(folded)) &&
      !STATE.has(token.folded) &&
      !PLACES.has(token.folded);
    if (isNamed || (before === 'de' && OWNERS.test(tokens[from]?.folded ?? '') && !PLACES.has(token.folded)))
      return [at, end];
  }
  return undefined;
}

/** «Universidad Rafael Landívar»: the name it was given is part of it. */
function dedicatedRun(tokens: readonly Token[], at: number): number {
  let to = capitalRun(tokens, at);
  while (isNamePart(tokens[to]) || (/^[ye]$/.test(tokens[to]?.folded ?? '') && isNamePart(tokens[to + 1]))) to += 1;
  return to;
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

/** «Ministerio de Economía en Jutiapa»: where its office is. */
function withoutPlace(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 2; at < to - 1; at += 1) {
    const place = tokens.slice(at + 1, to).map(({ folded }) => folded);
    if (tokens[at]?.folded === 'en' && PLACES.has(place.join(' ')) && place[0] !== 'guatemala') return at;
  }
  return to;
}

/** «ONU Mujeres», «COCODE de Ical»: what specifies an acronym. */
function afterAcronym(tokens: readonly Token[], at: number): number {
  const isLocal = /^(?:cocodes?|comudes?|codedes?|dmp|coe|coed)$/.test(tokens[at]?.folded ?? '');
  return isLocal || tokens[at + 1]?.capital === true ? capitalRun(tokens, at) : at + 1;
}

function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}[\p{Lu}\d-]{1,11}$/u.test(text) && !/^[IVXLC]+$/.test(text);
}
