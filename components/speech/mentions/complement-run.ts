import { DEMONSTRATIVES } from '../lexicon/grammar.ts';
import { DOCUMENT_NOUNS, GIVEN_NAMES, ORGANISATION_HEADS, PLACES, ROLES, SURNAMES } from '../lexicon/lexicon.ts';
import { OCCASIONS, PLACE_NOUNS, TURNS } from '../lexicon/nouns.ts';
import type { Token } from '../scan/token.ts';
import { isTitleWord } from './honorifics.ts';
import { capitalRun, lowerRun } from './runs.ts';

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
    if (wide && /^(?:es[ea]|est[ea]|dich[oa]|su)$/.test(tokens[from]?.folded ?? '')) from += 1;
    const head = tokens[from];
    if (head === undefined || DEMONSTRATIVES.has(head.folded) || isAge(tokens, from)) break;
    if (/^un[oa]?s?$/.test(head.folded)) {
      const inner = wide && link.folded === 'de' ? lowerRun(tokens, from + 1) : from;
      if (inner <= from + 1) break;
      to = inner;
      continue;
    }
    if (link.folded === 'ante' && !head.capital) break;
    // «declaró el diplomático en la graduación».
    if (link.folded === 'en' && OCCASIONS.has(head.folded)) break;
    if (WEAK_LINKS.has(link.folded) && !head.capital && from === to + 1 && !(wide && link.folded === 'en')) break;
    const isSeat = link.folded === 'por' && isSeatFor(tokens, at);
    // «felicitó al ministro por los logros»
    if (link.folded === 'por' && REASONS.test(head.folded)) break;
    if (
      !isSeat &&
      MEETING.has(link.folded) &&
      (ROLES.has(head.folded.replace(/^(?:ex|vice|sub)-?/, '')) || isPersonAt(tokens, from))
    )
      break;
    if (
      /(?:ar|er|ir|arse|erse|irse)$/.test(head.folded) &&
      !head.capital &&
      link.folded !== 'de' &&
      link.folded !== 'del'
    )
      break;
    if (isTitledPaper(tokens, from) || introduces(tokens, from)) break;
    if (isOfPerson(tokens, from, link) || isOfSomebody(tokens, from)) break;
    const isCount = head.kind === 'number' && tokens[from + 1]?.capital === false;
    const end =
      !isCount && (head.capital || head.kind === 'number') ? capitalRun(tokens, from) : lowerRun(tokens, from);
    if (end === from) break;
    to = afterAcronym(tokens, isNamedBehind(tokens[end - 1]) ? capitalRun(tokens, end) : end);
  }
  return to;
}

/** «representante titular por los pueblos», «consejera por las mujeres»: whose seat is somebody's. */
function isSeatFor(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => SEATS.test(folded));
}

const REASONS =
  /^(?:logro|avance|apoyo|trabajo|esfuerzo|obra|resultado|gestion|proyecto|noche|manana|tarde|dia|visita|invitacion|ayuda|labor|recibimiento|informacion|donacion|aporte|compromiso|interes)(?:e?s)?$/;

const SEATS =
  /^(?:representante|consejer[oa]|delegad[oa]|diputad[oa]|concejal[a]?|candidat[oa]|vocal|congresista|suplente|titular)s?$/;

/** «de 71 años». */
export function isAge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.folded !== 'anos') return false;
  return (
    tokens[at]?.kind === 'number' ||
    /^(?:cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}+|veint\p{L}+)$/u.test(
      tokens[at]?.folded ?? '',
    )
  );
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
  // «de manos de Angélica del Milagro Sierra»
  const isGiven = first?.capital === true && GIVEN_NAMES.has(first.folded) && tokens[at - 1]?.folded === 'de';
  const isTold = second?.kind === 'comma' || /^(?:del?|von|van)$/.test(second?.folded ?? '');
  if (isGiven && isTold && TURNS.has(tokens[at - 2]?.folded ?? '')) return true;
  return (
    folded === 'de' &&
    tokens[at - 1]?.folded === 'de' &&
    first?.capital === true &&
    second?.capital === true &&
    (TURNS.has(tokens[at - 2]?.folded ?? '') ||
      (SURNAMES.has(second.folded) && !SURNAMES.has(first.folded)) ||
      (GIVEN_NAMES.has(first.folded) && GIVEN_NAMES.has(second.folded) && tokens[at + 2]?.capital === true)) &&
    !ORGANISATION_HEADS.has(first.folded) &&
    !PLACES.has(`${first.folded} ${second.folded}`) &&
    !/^(?:san|santa|santo|nuev[oa])$/.test(first.folded)
  );
}

/** «un conversatorio con Noemí Batres». */
function isPersonAt(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2);
  if (first?.capital !== true || second?.capital !== true || second.kind !== 'word') return false;
  return GIVEN_NAMES.has(first.folded) && !PLACES.has(`${first.folded} ${second.folded}`);
}

/** «los resultados del informe “Planificar desde abajo”»: a paper with its title stands for itself. */
function isTitledPaper(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isTitle = next?.kind === 'quote' || (next?.capital === true && !GIVEN_NAMES.has(next.folded));
  return isTitle && tokens[at]?.capital === false && DOCUMENT_NOUNS.has(tokens[at]?.folded ?? '');
}

/** «la presencia del ministro de Agricultura, Ángel López,»: an office with its holder's name is no complement. */
function introduces(tokens: readonly Token[], at: number): boolean {
  const role = ROLES.get(tokens[at]?.folded ?? '');
  // «la secretaría» is a house.
  if (tokens[at]?.text.endsWith('ía') === true) return false;
  if (role === undefined || role.plural || tokens[at]?.capital === true || SERVED.test(tokens[at]?.folded ?? ''))
    return false;
  const end = tokens.slice(at, at + 14).findIndex(({ kind }) => kind === 'comma' || kind === 'stop');
  const [first, second] = tokens.slice(at + end + 1, at + end + 3);
  if (end > 0 && tokens[at + end]?.kind === 'comma' && isTitleWord(first)) return true;
  return (
    end > 0 &&
    tokens[at + end]?.kind === 'comma' &&
    first?.capital === true &&
    GIVEN_NAMES.has(first.folded) &&
    second?.capital === true
  );
}

/** «defensora de la mujer indígena», «procurador del consumidor»: whom an office is for. */
const SERVED = /^(?:mujer|nin[oa]|madre|padre|adolescente|joven|victima|migrante|usuari[oa]|consumidor|trabajador)$/;

/** «las hijas de doña Candelaria»: somebody else's name. */
function isOfSomebody(tokens: readonly Token[], at: number): boolean {
  return isTitleWord(tokens[at]) && tokens[at + 1]?.capital === true;
}

const LINKS = new Set(['de', 'del', 'en', 'para', 'por', 'ante', 'contra', 'con']);

/** «una reunión con la embajadora de Suecia»: she is a person of her own. */
const MEETING = new Set(['con', 'ante', 'por']);

const WEAK_LINKS = new Set(['en', 'para', 'por', 'ante', 'con', 'contra']);

/** «la aldea Santa Elena», «el pueblo Xinka». */
function isNamedBehind(noun: Token | undefined): boolean {
  return PLACE_NOUNS.has(noun?.folded ?? '') || /^(?:pueblo|nacion|parcialidad|etnia)$/.test(noun?.folded ?? '');
}
