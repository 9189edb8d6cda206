import { isReporting } from '../lexicon/finite.ts';
import { isInfinitive, looksFinite } from '../lexicon/grammar.ts';
import {
  ANAPHORS,
  DOCUMENT_NOUNS,
  GIVEN_NAMES,
  GROUP_NOUNS,
  INSTITUTION_NOUNS,
  PLACES,
  ROLES,
} from '../lexicon/lexicon.ts';
import { KIN, OCCASIONS, PLACE_NOUNS, SAYINGS, VERB_LIKE_NOUNS } from '../lexicon/nouns.ts';
import type { Token } from '../scan/token.ts';
import { complementAt } from './complement-run.ts';
import { articleGender } from './gender.ts';
import { type Base, type Mention, type MentionKind, mentionOf, printed } from './mention.ts';
import { nameAt, type NameWords } from './names.ts';
import { describedPerson } from './persons.ts';
import { capitalRun, isContentWord, isModifier } from './runs.ts';

const NOTHING = /^$/;
const PARTICIPLE = /^\p{Ll}+(?:ad[oa]s?|id[oa]s?|dor(?:es|as?)?)$/u;

/** An article with a noun that is no role: an institution, a document, a group, or a thing. */
export function nounPhrase(
  tokens: readonly Token[],
  text: string,
  base: Base,
  at: number,
  known: ReadonlySet<string>,
): Mention | undefined {
  const head = tokens[at];
  if (head?.kind !== 'word' || (!head.capital && !isContentWord(head) && !VERB_LIKE_NOUNS.has(head.folded)))
    return undefined;
  if (isReporting(head.text) && head.text !== head.folded) return undefined;
  const isMany = /^(?:l|un)[oa]s$/.test(tokens[base.from]?.folded ?? '');
  if (isMany && !/[szx]$/.test(head.folded) && !head.capital) return undefined;
  let to = head.capital ? capitalRun(tokens, at) : at + 1;
  // «el informe presentado por la ministra»: what was done with it is no part of its name.
  const mayDo = kindOf(head, tokens[at + 1], false) === 'document' ? NOTHING : PARTICIPLE;
  while (to < at + 3 && (isModifier(tokens, to) || mayDo.test(tokens[to]?.text ?? ''))) to += 1;
  // «el boletín vulcanológico número 41»
  if (/^(?:numero|no\.?)$/.test(tokens[to - 1]?.folded ?? '') && tokens[to]?.kind === 'number') to += 1;
  const saying = SAYINGS.has(head.folded) && isSomebodyBehind(tokens, to, known);
  if (!saying) to = complementAt(tokens, to);
  to = beforeOffice(tokens, at, to, known);
  const apposed = apposedName(tokens, base, to, known);
  if (apposed !== undefined && !head.capital && !PLACE_NOUNS.has(head.folded))
    return describedPerson(tokens, text, base, at, to, apposed);
  if (!head.capital && isDescribedBy(tokens, to)) to += 1;
  const named = head.capital || isMany ? undefined : nameAt(tokens, to, known, KIN.test(head.folded));
  // «expresó con una sonrisa Natalia Quiroga»: how it was said.
  const isManner = !base.definite && tokens[base.from - 1]?.folded === 'con';
  const isBearer = !PLACE_NOUNS.has(head.folded) && !OCCASIONS.has(head.folded) && !isManner;
  if (
    named !== undefined &&
    isBearer &&
    (GIVEN_NAMES.has(named.parts[0] ?? '') || isTrade(head, named) || isKinOf(tokens, at, named))
  )
    return describedPerson(tokens, text, base, at, to, named);
  // «en nombre de los graduados Wendy Pérez»: she is not theirs.
  const isOthers =
    (named !== undefined && OCCASIONS.has(head.folded)) || (isMany && nameAt(tokens, to, known, false) !== undefined);
  if (tokens[to]?.capital === true && !isOthers && !isManner) to = capitalRun(tokens, to);
  if (!head.capital && isTitle(tokens[to]) && kindOf(head, tokens[at + 1], false) === 'document') to += 1;
  const determiner = tokens[base.from];
  const plural = determiner?.folded.endsWith('s') === true;
  const kind = kindOf(head, tokens[at + 1], plural);
  // «la cooperativa Flor del Café» is no other institution.
  const isNamed = kind === 'institution' && !head.capital && tokens[at + 1]?.capital === true;
  return mentionOf(tokens, text, base, [at, to], {
    kind,
    gender: articleGender(determiner),
    plural,
    ...(isNamed ? { name: printed(tokens, text, at, to) } : {}),
  });
}

/** «la participación de la secretaria Ana López», «el apoyo del alcalde Luis Pop»: an office with its holder stands for itself. */
function beforeOffice(tokens: readonly Token[], head: number, to: number, known: ReadonlySet<string>): number {
  for (let at = head + 2; at < to; at += 1) {
    const role = ROLES.get(tokens[at]?.folded ?? '');
    const link = tokens[at - 1]?.folded;
    const isOf = link === 'del' || (/^(?:la|el)$/.test(link ?? '') && tokens[at - 2]?.folded === 'de');
    if (role === undefined || role.plural || !isOf || tokens[at]?.text.endsWith('ía') === true) continue;
    const name = nameAt(tokens, to, known, true);
    if (name !== undefined && (name.known > 0 || name.parts.length > 1)) return link === 'del' ? at - 1 : at - 2;
  }
  return to;
}

/** «la respuesta de Negreros», «la frase de la bióloga»: who said it stands for herself. */
function isSomebodyBehind(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const link = tokens[at]?.folded;
  if (link !== 'de' && link !== 'del') return false;
  const who = tokens[/^(?:la|el|una?|su)$/.test(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1];
  const isOfficer = who?.capital === false && !who.text.endsWith('ía') && ROLES.get(who.folded)?.plural === false;
  return isOfficer || (who?.capital === true && (known.has(who.folded) || GIVEN_NAMES.has(who.folded)));
}

/** «la evaluadora uruguaya Inés Etcheverry»: any one word between a noun of people and a whole name. */
function isDescribedBy(tokens: readonly Token[], at: number): boolean {
  const [word, given, last] = tokens.slice(at, at + 3);
  const isName = given?.capital === true && GIVEN_NAMES.has(given.folded) && last?.capital === true;
  return word?.kind === 'word' && isContentWord(word) && isName;
}

/** «el informe “Planificar desde abajo”»: its title. */
function isTitle(token: Token | undefined): boolean {
  return token?.kind === 'quote' && token.text.length < 120 && /^\P{L}*\p{Lu}/u.test(token.text);
}

/** «la técnica de SEGEPLAN en Zacapa, Lorena Súchite Acevedo,»: a whole name that a comma closes, after any noun. */
function apposedName(
  tokens: readonly Token[],
  { from, governed, definite }: Base,
  at: number,
  known: ReadonlySet<string>,
): NameWords | undefined {
  // «Al recibir la medalla, Tomás Ruano, de 54 años, agradeció»: what he received is not he.
  const isObject =
    isInfinitive(tokens[from - 1]?.folded ?? '') || /(?:cion|sion|dad)$/.test(tokens[from + 1]?.folded ?? '');
  if (governed || !definite || isObject || tokens[at]?.kind !== 'comma') return undefined;
  const isKin = KIN.test(tokens[at - 1]?.folded ?? '');
  const name = nameAt(tokens, at + 1, known, isKin);
  if (isKin && name !== undefined && /^(?:comma|stop)$/.test(tokens[name.to]?.kind ?? '')) return name;
  const isWhole = name !== undefined && name.parts.length > 1 && name.known > 1;
  const end = tokens[name?.to ?? 0];
  const isSaid = isReporting(tokens[from - 1]?.text ?? '') && (end === undefined || end.kind === 'stop');
  return isWhole && (end?.kind === 'comma' || isSaid) ? name : undefined;
}

/** «Su hija Ismelda indicó»: a name that no list knows. */
function isKinOf(tokens: readonly Token[], at: number, { from, to }: NameWords): boolean {
  const verb = tokens[to];
  return from === at + 1 && KIN.test(tokens[at]?.folded ?? '') && verb?.kind === 'word' && looksFinite(verb.text);
}

/** «la marchista Dayrin Chocoyo Pérez»: a noun of people before two words that are no known given name. */
function isTrade({ folded }: Token, { parts, known }: NameWords): boolean {
  return parts.length > 1 && known > 0 && /(?:ista|dora?|nt[ea]|log[oa]|graf[oa]|jer[oa]|ner[oa])$/.test(folded);
}

function kindOf(head: Token, next: Token | undefined, plural: boolean): MentionKind {
  const two = next === undefined ? head.folded : `${head.folded} ${next.folded}`;
  if (!plural && (ANAPHORS.has(head.folded) || ANAPHORS.has(two))) return 'person';
  if (PLACES.has(head.folded) || PLACES.has(two)) return 'place';
  if (DOCUMENT_NOUNS.has(head.folded) || DOCUMENT_NOUNS.has(two)) return 'document';
  if (INSTITUTION_NOUNS.has(two) || INSTITUTION_NOUNS.has(head.folded)) return 'institution';
  if (GROUP_NOUNS.has(two) || GROUP_NOUNS.has(head.folded)) return 'group';
  if (
    plural &&
    /(?:^partes|dores|doras|istas|entes|antes|arios|arias|eros|eras|eses|anos|anas|icos|ares|ales|iles|ices|ores)$/.test(
      head.folded,
    )
  )
    return 'group';
  return 'thing';
}
