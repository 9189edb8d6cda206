import { ROLES } from '../lexicon/lexicon.ts';
import { BODIES } from '../lexicon/nouns.ts';
import { LEADING, ORDINAL, SEEN_DOING } from '../lexicon/words.ts';
import { isAnd, type Token } from '../scan/token.ts';
import { complementAt, isAge } from './complement-run.ts';
import { organisationAt } from './institutions.ts';
import { roleAt, type RoleSpan } from './roles.ts';
import { capitalRun, isContentWord, isModifier } from './runs.ts';

export function closing(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < at + 8; next += 1) if (tokens[next]?.kind === 'close') return next + 1;
  return at;
}

export interface Apposition {
  readonly from: number;
  readonly to: number;
  readonly role: RoleSpan | undefined;
}

/** «…, director ejecutivo de Red Ciudadana,»: a phrase without article or verb that ends at a comma, stop or parenthesis. */
export function appositionAfter(tokens: readonly Token[], at: number): Apposition | undefined {
  let from = at;
  if (tokens[from]?.kind === 'open') from = closing(tokens, from) - 1;
  if (tokens[from]?.kind !== 'comma' && tokens[from]?.kind !== 'close') return undefined;
  from += 1;
  if (tokens[from]?.folded === 'de' && isAge(tokens, from + 1) && /^[,y]$/.test(tokens[from + 3]?.text ?? ''))
    from += 4;
  while (LEADING.test(tokens[from]?.folded ?? '')) from += 1;
  const role = roleAt(tokens, ORDINAL.test(tokens[from]?.folded ?? '') ? from + 1 : from, true);
  // «Ana López y Rosa Caal, lideresas»: of both.
  if (role?.role.plural === true) return undefined;
  let to = role?.to ?? plainApposition(tokens, from);
  if (to === undefined || to === from) return undefined;
  // «presidente de la asociación de pescadores Luz del Agua»
  if (
    tokens[to]?.capital === true &&
    (role?.complement !== '' || tokens.slice(from, to).some(({ folded }) => BODIES.has(folded)))
  )
    to = capitalRun(tokens, to);
  while (isLast(tokens, to)) to += 1;
  const extended = coordinatedRole(tokens, to);
  const aged = tokens[extended]?.folded === 'de' && isAge(tokens, extended + 1) ? extended + 3 : extended;
  const next = tokens[aged];
  const endsCleanly =
    next === undefined ||
    /^(?:comma|stop|close|semicolon|break|quote|open|colon|dash)$/.test(next.kind) ||
    /^(?:y|e|desde|durante|con|que|quien)$/.test(next.folded);
  // «Según Góngora, el pueblo “aprendió a vivir”»: a noun of its own.
  const hasArticle = tokens.slice(at + 1, from).some(({ folded }) => /^(?:el|la)$/.test(folded));
  const isSubject = next?.kind === 'quote' && role === undefined && hasArticle;
  if (!endsCleanly || isSubject) return undefined;
  return { from, to: extended, role };
}

/** «Brenda Cordón, del Cuerpo de Bomberos Voluntarios»: the tokens of the body somebody belongs to. */
export function affiliationAfter(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
  const link = tokens[at + 1]?.folded;
  if (tokens[at]?.kind !== 'comma' || (link !== 'de' && link !== 'del')) return undefined;
  const from = /^(?:la|el|los|las)$/.test(tokens[at + 2]?.folded ?? '') ? at + 3 : at + 2;
  const body = organisationAt(tokens, from, true);
  const next = body === undefined ? undefined : tokens[body.to];
  return body === undefined || next?.kind === 'word' ? undefined : [from, body.to];
}

/** A noun the lexicon does not know, with its complement: «caporal de la finca». */
function plainApposition(tokens: readonly Token[], from: number): number | undefined {
  const head = tokens[from];
  if (
    head === undefined ||
    /^(?:alias|presente)$|íe$/.test(head.text) ||
    !isContentWord(head) ||
    head.kind !== 'word' ||
    (!ROLES.has(head.folded) && /(?:ado|ada|ados|adas|ido|ida|ndo|mente|ario|aria|undo|unda)$/.test(head.folded))
  )
    return undefined;
  let to = from + 1;
  while (to < from + 3 && (isModifier(tokens, to) || isLast(tokens, to))) to += 1;
  return isVerbLike(head, tokens[to]) ? undefined : complementAt(tokens, to, true);
}

/** «recorre en motocicleta seis aldeas»: a present tense ends like a noun, but no «de» follows it. */
function isVerbLike({ folded }: Token, next: Token | undefined): boolean {
  return (
    SEEN_DOING.has(folded) || (/[ae]$/.test(folded) && /^(?:en|por|con|a|para|las?|los|el)$/.test(next?.folded ?? ''))
  );
}

/** «lideresa maya ixil,»: one or two more words, and the comma. */
function isLast(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word?.kind !== 'word' || !isContentWord(word)) return false;
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.kind === 'comma' ||
    next.kind === 'stop' ||
    next.folded === 'que' ||
    (next.kind === 'word' && isContentWord(next) && tokens[at + 2]?.kind === 'comma')
  );
}

function coordinatedRole(tokens: readonly Token[], at: number): number {
  const from = isAnd(tokens[at]) && LEADING.test(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  return isAnd(tokens[at]) ? (roleAt(tokens, from)?.to ?? at) : at;
}

export function roleGender(apposition: Apposition | undefined): 'f' | 'm' | undefined {
  return apposition?.role?.role.gender;
}
