import { ORGANISATION_HEADS, ORGANISATIONS, ROLES } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';
import { articleGender } from './gender.ts';
import { type Base, type Mention, mentionOf, printed } from './mention.ts';
import { capitalRun } from './runs.ts';

/** A capital role word that begins an organisation: «la Coordinadora Nacional para la Reducción de Desastres (CONRED)». */
export function namedOrganisation(tokens: readonly Token[], at: number): OrganisationSpan | undefined {
  const token = tokens[at];
  if (token?.capital !== true || !ORGANISATION_HEADS.has(token.folded)) return undefined;
  const span = organisationAt(tokens, at, true);
  return span?.acronym !== undefined || span === undefined || !ROLES.has(token.folded) || /í/i.test(token.text)
    ? span
    : undefined;
}

/** «Frente a los alcaldes». */
function isPhrase(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === 'frente' && /^al?$/.test(tokens[at + 1]?.folded ?? '');
}

/** The one organisation that begins as a surname does: «la Cruz Roja». */
function isRedCross(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === 'cruz' && tokens[at + 1]?.text === 'Roja';
}

export interface OrganisationSpan {
  readonly to: number;
  readonly acronym?: string;
  readonly isAcronym: boolean;
}

/** An acronym, or a name that begins with Ministerio, Secretaría, Instituto …, with its acronym in parentheses. */
export function organisationAt(
  tokens: readonly Token[],
  at: number,
  determined: boolean,
): OrganisationSpan | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || isPhrase(tokens, at)) return undefined;
  const isUpper = /^[\p{Lu}\d-]{2,12}$/u.test(token.text) && !/^[IVXLC]+$/.test(token.text) && !/^\d/.test(token.text);
  if (ORGANISATIONS.has(token.folded) || (isUpper && determined))
    return { to: at + 1, acronym: token.text, isAcronym: true };
  if (!ORGANISATION_HEADS.has(token.folded) && !isRedCross(tokens, at)) return undefined;
  const to = capitalRun(tokens, at);
  const acronym = tokens[to]?.kind === 'open' && tokens[to + 2]?.kind === 'close' ? tokens[to + 1]?.text : undefined;
  return acronym === undefined || !/^\p{Lu}[\p{L}\d-]+$/u.test(acronym)
    ? { to, isAcronym: false }
    : { to: to + 3, acronym, isAcronym: false };
}

export function institution(
  tokens: readonly Token[],
  text: string,
  base: Base,
  head: number,
  organisation: OrganisationSpan,
): Mention {
  const { to, acronym, isAcronym } = organisation;
  return mentionOf(tokens, text, base, [head, to], {
    kind: 'institution',
    name: printed(tokens, text, head, acronym === undefined || isAcronym ? to : to - 3),
    organisation: acronym,
    gender: articleGender(tokens[base.from]) ?? ORGANISATIONS.get(tokens[head]?.folded ?? '')?.gender,
  });
}
