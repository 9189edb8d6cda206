import { looksFinite } from '../lexicon/grammar.ts';
import { PLACES, ROLES } from '../lexicon/lexicon.ts';
import { BODIES, COLLECTIVES, PLACE_NOUNS, PROFESSIONS } from '../lexicon/nouns.ts';
import { DEMONYM } from '../lexicon/words.ts';
import { isAnd, type Token } from '../scan/token.ts';
import { closing } from './apposition.ts';
import { nameAt, type NameWords } from './names.ts';
import { rankTail } from './ranks.ts';
import { isContentWord } from './runs.ts';

type Known = ReadonlySet<string>;

/** The name that a role introduces: at once, or after a comma where the name's phrase ends cleanly. */
export function nameAfterRole(tokens: readonly Token[], at: number, known: Known): NameWords | undefined {
  const next = tokens[at]?.kind === 'open' ? closing(tokens, at) : at;
  const direct = nameAt(tokens, next, known, true);
  if (direct !== undefined) return dedicatedTo(tokens, at, direct, known) ?? direct;
  return tokens[next]?.kind === 'comma' ? nameAfterComma(tokens, next, known) : undefined;
}

function nameAfterComma(tokens: readonly Token[], comma: number, known: Known): NameWords | undefined {
  const apposed = nameAt(tokens, pastTitle(tokens, comma + 1), known, true);
  if (apposed !== undefined) return apposed.parts.length > 1 || apposed.honorific ? apposed : undefined;
  return learned(tokens, comma, known) ?? behindPlace(tokens, comma, known);
}

/** «ministro de la Defensa, general de brigada Henry Sáenz». */
function pastTitle(tokens: readonly Token[], at: number): number {
  const title = tokens[at];
  if (title === undefined || title.capital || !ROLES.has(title.folded)) return at;
  const end = rankTail(tokens, at + 1);
  // «ingeniero agrónomo Luis», «doctora pediatra Ana».
  const [kind, name] = tokens.slice(end, end + 2);
  return kind?.kind === 'word' && isContentWord(kind) && name?.capital === true ? end + 1 : end;
}

/** «el jefe de la misión, el arquitecto Ronaldo Siquín»: his title, not somebody else's office. */
function learned(tokens: readonly Token[], comma: number, known: Known): NameWords | undefined {
  const [article, title] = tokens.slice(comma + 1, comma + 3);
  const noun = title?.folded ?? '';
  const isTitle = PROFESSIONS.has(ROLES.get(noun)?.head ?? '') || DEMONYM.test(noun) || LEARNED.test(noun);
  if (!/^(?:el|la)$/.test(article?.folded ?? '') || !isTitle) return undefined;
  return whole(tokens, nameAt(tokens, comma + 3, known, true));
}

/** «el director del hospital, el cirujano Juan Paz». */
const LEARNED =
  /^(?:cirujan|enfermer|odontolog|contador|auditor|economist|antropolog|sociolog|psicolog|biolog|geolog|pedagog|politolog)/;

const BRANCH = /^(?:filial|sede|delegacion|region|regional|zona|seccion|capitulo|distrito)$/;

/** «el alcalde de El Progreso, Jutiapa, Hugo Lima», «de la Cámara de Industria, filial Escuintla, Jorge Briz». */
function behindPlace(tokens: readonly Token[], comma: number, known: Known): NameWords | undefined {
  if (tokens[comma - 1]?.capital !== true) return undefined;
  if (BRANCH.test(tokens[comma + 1]?.folded ?? '')) {
    const words = tokens.slice(comma + 3, comma + 6).findIndex(({ kind }) => kind === 'comma');
    const end = comma + 3 + words;
    if (words >= 0)
      return tokens.slice(comma + 1, end).every(isPlainWord)
        ? whole(tokens, nameAt(tokens, end + 1, known, true))
        : undefined;
  }
  const [first, second, third] = tokens.slice(comma + 1, comma + 4);
  const size = PLACES.has(`${first?.folded} ${second?.folded}`) && third?.kind === 'comma' ? 2 : 1;
  const isPlace = size === 2 || (PLACES.has(first?.folded ?? '') && second?.kind === 'comma');
  return isPlace ? whole(tokens, nameAt(tokens, comma + size + 2, known, true)) : undefined;
}

/**
 * «la representante de los pueblos ante el consejo de Sololá, Candelaria Yaxón»: behind words that no complement takes. Gives the
 * comma too.
 */
export function farHolder(
  tokens: readonly Token[],
  at: number,
  known: Known,
): { readonly name: NameWords; readonly to: number } | undefined {
  let comma = at;
  while (comma < at + MOST && (isPlainWord(tokens[comma]) || joinsPlurals(tokens, comma))) comma += 1;
  if (comma === at || tokens[comma]?.kind !== 'comma') return undefined;
  const name = whole(tokens, nameAt(tokens, comma + 1, known, true));
  return name === undefined || name.known === 0 ? undefined : { name, to: comma };
}

/** «las pequeñas, medianas y grandes empresas». */
function joinsPlurals(tokens: readonly Token[], at: number): boolean {
  const [before, link, next] = tokens.slice(at - 1, at + 2);
  const isLink = link?.kind === 'comma' || isAnd(link);
  return isLink && isPlural(before) && isPlural(next);
}

function isPlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && /(?:s|micro)$/.test(token.folded) && isContentWord(token);
}

const MOST = 14;

/** No verb, no other office, nothing that parts. */
function isPlainWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !looksFinite(token.text) &&
    !ROLES.has(token.folded) &&
    !/^(?:que|quien|y|e)$/.test(token.folded)
  );
}

/** A name of two words and more, at whose end its phrase ends. */
function whole(tokens: readonly Token[], name: NameWords | undefined): NameWords | undefined {
  if (name === undefined || name.parts.length < 2 || name.known === 0) return undefined;
  const next = tokens[name.to];
  const isEnd =
    next === undefined ||
    next.kind !== 'word' ||
    looksFinite(next.text) ||
    /^(?:al|en|durante|tras)$/.test(next.folded);
  return isEnd ? name : undefined;
}

/** «advirtió el de Barillas, Daniel Pedro Mateo»: the name behind an office that is left out. */
export function elliptical(tokens: readonly Token[], at: number, known: Known): NameWords | undefined {
  const [article, of, place] = tokens.slice(at, at + 3);
  const isOffice =
    /^(?:el|la)$/.test(article?.folded ?? '') && /^del?$/.test(of?.folded ?? '') && place?.capital === true;
  const comma = isOffice
    ? tokens.findIndex(({ kind }, index) => index > at + 2 && index < at + 9 && kind === 'comma')
    : -1;
  const isPlain = comma > 0 && tokens.slice(at + 3, comma).every(isPlainWord);
  return isPlain ? whole(tokens, nameAt(tokens, comma + 1, known, true)) : undefined;
}

/** «la directora de la Escuela Antonio Castro y Escobar, Norma Pineda»: the first name is the school's. */
function dedicatedTo(
  tokens: readonly Token[],
  at: number,
  { to }: NameWords,
  known: ReadonlySet<string>,
): NameWords | undefined {
  const house = tokens[at - 1];
  if (house === undefined || (!house.capital && !isHouse(house.folded))) return undefined;
  const end = tokens[to]?.folded === 'y' && tokens[to + 1]?.capital === true ? to + 2 : to;
  const name = tokens[end]?.kind === 'comma' ? nameAt(tokens, end + 1, known, true) : undefined;
  return name !== undefined && name.parts.length > 1 && name.known > 0 ? name : undefined;
}

/** «el movimiento Nim Alaxik», «la aldea Santa Elena». */
function isHouse(noun: string): boolean {
  return (
    BODIES.has(noun) ||
    COLLECTIVES.has(noun) ||
    PLACE_NOUNS.has(noun) ||
    /^(?:movimiento|red|grupo|club|organizacion)$/.test(noun)
  );
}
