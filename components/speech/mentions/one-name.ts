import { isReporting } from '../lexicon/finite.ts';
import { looksPreterite } from '../lexicon/grammar.ts';
import { GIVEN_NAMES, ROLES, SURNAMES } from '../lexicon/lexicon.ts';
import { KIN } from '../lexicon/nouns.ts';
import type { Token } from '../scan/token.ts';
import { isAge } from './complement-run.ts';

/** «Al respecto, Mendoza detalló»: a surname alone, straight before a verb of speaking. */
export function isBySurname(tokens: readonly Token[], at: number): boolean {
  const [token, verb] = tokens.slice(at, at + 2);
  const before = tokens[at - 1];
  const isFree = before?.kind !== 'word' || DETERMINED.test(before.folded);
  return token !== undefined && isFree && SURNAMES.has(token.folded) && verb?.kind === 'word' && isReporting(verb.text);
}

/** «Emilio, de 9 años,», «Rolando, productor de maíz,», «Matilde llegó»: people who go by one name. */
export function isByFirstName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token !== undefined && isUnlisted(tokens, at)) return true;
  if (token === undefined || !GIVEN_NAMES.has(token.folded) || SURNAMES.has(token.folded)) return false;
  const isBehindVerb = before?.kind === 'word' && looksPreterite(before.text);
  const isCase = before?.folded === 'de' && /^(?:caso|historia|ejemplo)$/.test(tokens[at - 2]?.folded ?? '');
  if (before?.kind === 'word' && !isBehindVerb && !isCase && (before.capital || !DETERMINED.test(before.folded)))
    return false;
  const aside = /^(?:hoy|ahora|entonces)$/.test(tokens[at + 2]?.folded ?? '') ? at + 3 : at + 2;
  const after = tokens[aside];
  const role = after === undefined ? undefined : ROLES.get(after.folded);
  if (next?.kind === 'comma')
    return (
      (after?.folded === 'de' && isAge(tokens, aside + 1)) ||
      after?.folded === 'quien' ||
      KIN.test(after?.folded ?? '') ||
      (role !== undefined && !role.plural)
    );
  const opens = before === undefined || before.kind === 'stop' || before.kind === 'break' || before.kind === 'comma';
  return opens && next?.kind === 'word' && looksPreterite(next.text);
}

/** «Britany, su nieta, …», «Jakelin, una joven retornada, …»: a name that no list knows. */
function isUnlisted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const opens = before === undefined || /^(?:stop|break|quote|comma)$/.test(before.kind);
  const [token, comma, link, noun] = tokens.slice(at, at + 4);
  const isOne = /^un[oa]?$/.test(link?.folded ?? '') && ROLES.get(noun?.folded ?? '')?.plural === false;
  const isKin = /^(?:su|hij[oa])$/.test(link?.folded ?? '') && KIN.test(noun?.folded ?? '');
  return opens && token?.capital === true && token.text.length > 2 && comma?.kind === 'comma' && (isOne || isKin);
}

/** What may stand before a first name: «y Emilio», «uno de ellos es Wilmer». */
const DETERMINED = /^(?:y|e|que|cuando|mientras|como|es|era|está)$/;
