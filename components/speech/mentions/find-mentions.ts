import { fold } from '../lexicon/fold.ts';
import { ADVERBS, PREPOSITIONS } from '../lexicon/grammar.ts';
import {
  ANAPHORS,
  DOCUMENT_NOUNS,
  GIVEN_NAMES,
  GROUP_NOUNS,
  HONORIFICS,
  INSTITUTION_NOUNS,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  PLACES,
  ROLES,
  VERB_FORMS,
} from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';
import { fixedPhraseAt } from './fixed-phrases.ts';
import type { Mention, MentionKind, RoleWords } from './mention.ts';
import { nameAt, nameText, type NameWords } from './names.ts';
import { organisationIn } from './organisation-in.ts';
import { capitalRun, complementAt, isContentWord, isModifier, roleAt, type RoleSpan } from './roles.ts';

const DETERMINERS = new Set(
  'el la los las un una unos unas su sus nuestro nuestra este esta estos estas ese esa dicho dicha al del ambos ambas algunos algunas varios varias otro otra'.split(
    ' ',
  ),
);
const DEFINITE = new Set('el la los las al del su sus este esta estos estas dicho dicha'.split(' '));
const PREMODIFIERS = new Set(
  'nuevo nueva actual entonces propio propia mismo misma primer primera segundo segunda alto alta honorable senor senora tambien hoy ex joven'.split(
    ' ',
  ),
);

/** Reads one paragraph's tokens for everything that may name somebody, from left to right; mentions never overlap. */
export function findMentions(tokens: readonly Token[], text: string, known: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const fixed = fixedPhraseAt(tokens, at);
    if (fixed > at) {
      at = fixed;
      continue;
    }
    const mention = mentionAt(tokens, text, at, known);
    if (mention === undefined) at += 1;
    else {
      mentions.push(isCoordinate(tokens, mention, mentions.at(-1)) ? { ...mention, governed: true } : mention);
      at = mention.to;
    }
  }
  return mentions;
}

/** «con el pelo recogido y la voz ronca»: what «y» joins to a governed thing is governed too. */
function isCoordinate(tokens: readonly Token[], { from, kind }: Mention, before: Mention | undefined): boolean {
  const link = tokens[from - 1]?.folded;
  return before?.governed === true && before.to === from - 1 && (link === 'y' || link === 'e') && kind === 'thing';
}

function mentionAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  known: ReadonlySet<string>,
): Mention | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (/^amb[oa]s$/.test(token.folded) && !isContentWord(tokens[at + 1] ?? token)) return pair(token, at);
  const isDetermined = DETERMINERS.has(token.folded);
  const contracted = token.folded === 'al' || token.folded === 'del';
  const governed = contracted || isGoverned(tokens, at);
  let head = isDetermined ? at + 1 : at;
  while (
    isDetermined &&
    PREMODIFIERS.has(tokens[head]?.folded ?? '') &&
    !ROLES.has(tokens[head + 1]?.folded ?? '') === false
  )
    head += 1;
  const base = { from: at, governed, definite: DEFINITE.has(token.folded) };
  const named = namedOrganisation(tokens, head);
  if (named !== undefined) return institution(tokens, text, base, head, named);
  const role = roleAt(tokens, head);
  const isGroup = role?.role.plural === true && (token.capital ? isFirst(tokens, at) : !followsNoun(tokens, at));
  if (role !== undefined && (isDetermined || isGroup || precedesName(tokens, role, known)))
    return withRole(tokens, text, base, role, known);
  const name = followsNoun(tokens, head) || isPlaceOnly(tokens, head) ? undefined : nameAt(tokens, head, known, false);
  if (name !== undefined && (!isDetermined || name.honorific || name.known > 1))
    return person(tokens, text, base, name);
  const organisation = organisationAt(tokens, head, isDetermined);
  if (organisation !== undefined) return institution(tokens, text, base, head, organisation);
  return isDetermined ? nounPhrase(tokens, text, base, head, known) : undefined;
}

/** «Ambos explicaron»: the two persons named last. */
function pair({ start, end, text, folded }: Token, at: number): Mention {
  return { kind: 'group', from: at, to: at + 1, start, end, text, head: folded, parts: [], plural: true, definite: true, governed: false, weak: false };
}

/** «en Santiago de Chile», «hacia San Marcos»: nobody is in a person. */
function isPlaceOnly(tokens: readonly Token[], at: number): boolean {
  return /^(?:en|hacia|hasta|desde)$/.test(tokens[at - 1]?.folded ?? '');
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'stop' || before.kind === 'break';
}

/** «la comunidad Loma Linda», «el volcán Santiaguito»: a capital word straight after a common noun names the thing. */
function followsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    !before.capital &&
    isContentWord(before) &&
    !HONORIFICS.has(before.folded.replace(/\.$/, '')) &&
    !ADVERBS.has(before.folded)
  );
}

/** A capital role word that begins an organisation: «la Coordinadora Nacional para la Reducción de Desastres (CONRED)». */
function namedOrganisation(tokens: readonly Token[], at: number): OrganisationSpan | undefined {
  const token = tokens[at];
  if (token?.capital !== true || !ORGANISATION_HEADS.has(token.folded)) return undefined;
  const span = organisationAt(tokens, at, true);
  return span?.acronym !== undefined || span === undefined || !ROLES.has(token.folded) || /í/i.test(token.text)
    ? span
    : undefined;
}

type Base = Pick<Mention, 'from' | 'governed' | 'definite'>;

function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && PREPOSITIONS.has(before.folded) && before.folded !== 'segun';
}

function precedesName(tokens: readonly Token[], role: RoleSpan, known: ReadonlySet<string>): boolean {
  return nameAfterRole(tokens, role.to, known) !== undefined;
}

/** The name that a role introduces: at once, or after a comma where the name's phrase ends cleanly. */
function nameAfterRole(tokens: readonly Token[], at: number, known: ReadonlySet<string>): NameWords | undefined {
  const next = tokens[at]?.kind === 'open' ? closing(tokens, at) : at;
  const direct = nameAt(tokens, next, known, true);
  if (direct !== undefined) return direct;
  if (tokens[next]?.kind !== 'comma') return undefined;
  const apposed = nameAt(tokens, next + 1, known, true);
  if (apposed === undefined || (apposed.parts.length < 2 && !apposed.honorific)) return undefined;
  return apposed;
}

function closing(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < at + 8; next += 1) if (tokens[next]?.kind === 'close') return next + 1;
  return at;
}

function withRole(
  tokens: readonly Token[],
  text: string,
  base: Base,
  role: RoleSpan,
  known: ReadonlySet<string>,
): Mention {
  const name = role.role.plural ? undefined : nameAfterRole(tokens, role.to, known);
  const words = roleWords(tokens, text, role);
  const gender = role.role.gender ?? articleGender(tokens[base.from]) ?? name?.gender;
  if (name === undefined) {
    const end = tokens[role.to - 1]?.end ?? 0;
    const start = tokens[role.from]?.start ?? 0;
    return {
      ...base,
      kind: role.role.plural ? 'group' : 'person',
      to: role.to,
      start,
      end,
      text: text.slice(start, end),
      parts: [],
      role: words,
      ...(words.organisation === undefined ? {} : { organisation: words.organisation }),
      head: tokens[role.from]?.folded ?? '',
      ...(gender === undefined ? {} : { gender }),
      plural: role.role.plural,
      weak: false,
    };
  }
  const mention = person(tokens, text, { ...base }, name);
  const start = tokens[role.from]?.start ?? mention.start;
  return {
    ...mention,
    start,
    text: text.slice(start, mention.end),
    role: words,
    head: tokens[role.from]?.folded ?? '',
    ...(words.organisation === undefined ? {} : { organisation: words.organisation }),
    ...(gender === undefined ? {} : { gender }),
    weak: false,
  };
}

function organisationText(tokens: readonly Token[], text: string, from: number, to: number): string | undefined {
  const range = organisationIn(tokens, from, to);
  return range === undefined ? undefined : text.slice(tokens[range[0]]?.start, tokens[range[1] - 1]?.end);
}

function roleWords(tokens: readonly Token[], text: string, role: RoleSpan): RoleWords {
  const start = tokens[role.from]?.start ?? 0;
  const end = tokens[role.to - 1]?.end ?? start;
  const organisation = organisationText(tokens, text, role.from, role.to);
  return {
    text: text.slice(start, end).replace(/\s+/g, ' '),
    head: role.role.head,
    roleClass: role.role.roleClass,
    complement: role.complement,
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** A name, with the role or affiliation that follows it between commas. */
function person(tokens: readonly Token[], text: string, base: Base, name: NameWords): Mention {
  const start = tokens[name.from]?.start ?? 0;
  const apposition = appositionAfter(tokens, name.to);
  const to = apposition?.to ?? name.to;
  const end = tokens[to - 1]?.end ?? start;
  const role = apposition === undefined ? undefined : appositionWords(tokens, text, apposition);
  const gender = roleGender(apposition) ?? name.gender;
  return {
    ...base,
    kind: 'person',
    to,
    start,
    end,
    text: text.slice(start, end),
    name: nameText(tokens, name, text),
    parts: name.parts,
    ...(role === undefined ? {} : { role }),
    ...(role?.organisation === undefined ? {} : { organisation: role.organisation }),
    ...(gender === undefined ? {} : { gender }),
    plural: false,
    weak: !name.honorific && name.known === 0 && role === undefined,
  };
}

interface Apposition {
  readonly from: number;
  readonly to: number;
  readonly role?: RoleSpan;
}

/** «…, director ejecutivo de Red Ciudadana,»: a phrase without article or verb that ends at a comma, stop or parenthesis. */
function appositionAfter(tokens: readonly Token[], at: number): Apposition | undefined {
  let from = at;
  if (tokens[from]?.kind === 'open') from = closing(tokens, from) - 1;
  if (tokens[from]?.kind !== 'comma' && tokens[from]?.kind !== 'close') return undefined;
  from += 1;
  if (tokens[from]?.folded === 'de' && tokens[from + 1]?.kind === 'number' && tokens[from + 3]?.kind === 'comma')
    from += 4;
  while (
    ['el', 'la', 'su', 'un', 'una', 'nuevo', 'nueva', 'actual', 'tambien', 'hoy'].includes(tokens[from]?.folded ?? '')
  )
    from += 1;
  const role = roleAt(tokens, from, true);
  const to = role?.to ?? plainApposition(tokens, from);
  if (to === undefined || to === from) return undefined;
  const extended = coordinatedRole(tokens, to);
  const next = tokens[extended];
  const endsCleanly =
    next === undefined ||
    ['comma', 'stop', 'close', 'semicolon', 'break', 'quote', 'open', 'colon'].includes(next.kind) ||
    ['y', 'e', 'desde', 'durante', 'con'].includes(next.folded);
  if (!endsCleanly) return undefined;
  return { from, to: extended, ...(role === undefined ? {} : { role }) };
}

/** A noun the lexicon does not know, with its complement: «caporal de la finca». */
function plainApposition(tokens: readonly Token[], from: number): number | undefined {
  const head = tokens[from];
  if (
    head === undefined ||
    !isContentWord(head) ||
    head.kind !== 'word' ||
    /(?:ado|ada|ados|adas|ido|ida|ndo|mente|ario|aria|undo|unda|ar|er|ir)$/.test(head.folded)
  )
    return undefined;
  let to = from + 1;
  while (to < from + 3 && isModifier(tokens, to)) to += 1;
  return complementAt(tokens, to, true);
}

function coordinatedRole(tokens: readonly Token[], at: number): number {
  const isJoined = tokens[at]?.folded === 'y' || tokens[at]?.folded === 'e';
  return isJoined ? (roleAt(tokens, at + 1)?.to ?? at) : at;
}

function appositionWords(tokens: readonly Token[], text: string, { from, to, role }: Apposition): RoleWords {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const own = text.slice(start, end).replace(/\s+/g, ' ');
  if (role !== undefined) return { ...roleWords(tokens, text, role), text: own };
  const organisation = organisationText(tokens, text, from, to);
  return {
    text: own,
    head: fold(own.split(' ')[0] ?? ''),
    complement: fold(own),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

function roleGender(apposition: Apposition | undefined): 'f' | 'm' | undefined {
  return apposition?.role?.role.gender;
}

interface OrganisationSpan {
  readonly to: number;
  readonly acronym?: string;
  readonly isAcronym: boolean;
}

/** An acronym, or a name that begins with Ministerio, Secretaría, Instituto …, with its acronym in parentheses. */
function organisationAt(tokens: readonly Token[], at: number, determined: boolean): OrganisationSpan | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return undefined;
  const isUpper = /^[\p{Lu}\d-]{2,12}$/u.test(token.text) && !/^[IVXLC]+$/.test(token.text) && !/^\d/.test(token.text);
  if (ORGANISATIONS.has(token.folded) || (isUpper && determined))
    return { to: at + 1, acronym: token.text, isAcronym: true };
  if (!ORGANISATION_HEADS.has(token.folded)) return undefined;
  const to = capitalRun(tokens, at);
  const acronym = tokens[to]?.kind === 'open' && tokens[to + 2]?.kind === 'close' ? tokens[to + 1]?.text : undefined;
  return acronym === undefined || !/^[\p{Lu}\d-]{2,}/u.test(acronym)
    ? { to, isAcronym: false }
    : { to: to + 3, acronym, isAcronym: false };
}

function institution(
  tokens: readonly Token[],
  text: string,
  base: Base,
  head: number,
  organisation: OrganisationSpan,
): Mention {
  const start = tokens[head]?.start ?? 0;
  const nameEnd = organisation.acronym !== undefined && !organisation.isAcronym ? organisation.to - 3 : organisation.to;
  const end = tokens[organisation.to - 1]?.end ?? start;
  const gender = articleGender(tokens[base.from]) ?? ORGANISATIONS.get(tokens[head]?.folded ?? '')?.gender;
  return {
    ...base,
    kind: 'institution',
    to: organisation.to,
    start,
    end,
    text: text.slice(start, end),
    name: text.slice(start, tokens[nameEnd - 1]?.end).replace(/\s+/g, ' '),
    parts: [],
    ...(organisation.acronym === undefined ? {} : { organisation: organisation.acronym }),
    head: tokens[head]?.folded ?? '',
    ...(gender === undefined ? {} : { gender }),
    plural: false,
    weak: false,
  };
}

const PARTICIPLE = /^\p{Ll}+(?:ad[oa]s?|id[oa]s?|dor(?:es|as?)?)$/u;

/** An article with a noun that is no role: an institution, a document, a group, or a thing. */
function nounPhrase(
  tokens: readonly Token[],
  text: string,
  base: Base,
  at: number,
  known: ReadonlySet<string>,
): Mention | undefined {
  const head = tokens[at];
  if (head?.kind !== 'word' || (head.capital ? false : !isContentWord(head))) return undefined;
  if (VERB_FORMS.get(head.text.toLowerCase())?.form === 'finite' && head.text !== head.folded) return undefined;
  let to = head.capital ? capitalRun(tokens, at) : at + 1;
  while (to < at + 3 && (isModifier(tokens, to) || PARTICIPLE.test(tokens[to]?.text ?? ''))) to += 1;
  to = complementAt(tokens, to);
  const named = head.capital ? undefined : nameAt(tokens, to, known, false);
  if (named !== undefined && GIVEN_NAMES.has(named.parts[0] ?? '') && !PLACE_NOUNS.has(head.folded))
    return describedPerson(tokens, text, base, at, to, named);
  if (tokens[to]?.capital === true) to = capitalRun(tokens, to);
  const start = head.start;
  const end = tokens[to - 1]?.end ?? start;
  const determiner = tokens[base.from];
  const plural = /^(?:los|las|unos|unas|sus|ambos|ambas|algunos|algunas|varios|varias|estos|estas)$/.test(
    determiner?.folded ?? '',
  );
  const gender = articleGender(determiner);
  const own = text.slice(start, end);
  return {
    ...base,
    kind: kindOf(head, tokens[at + 1], plural),
    to,
    start,
    end,
    text: own,
    parts: [],
    head: head.folded,
    ...(gender === undefined ? {} : { gender }),
    plural,
    weak: false,
  };
}

/** «el caporal Romeo Natareno»: a noun the lexicon does not know is the person's role. */
function describedPerson(
  tokens: readonly Token[],
  text: string,
  base: Base,
  at: number,
  to: number,
  name: NameWords,
): Mention {
  const mention = person(tokens, text, base, name);
  const start = tokens[at]?.start ?? mention.start;
  const own = text.slice(start, tokens[to - 1]?.end).replace(/\s+/g, ' ');
  const gender = articleGender(tokens[base.from]) ?? mention.gender;
  return {
    ...mention,
    start,
    text: text.slice(start, mention.end),
    role: mention.role ?? { text: own, head: tokens[at]?.folded ?? '', complement: '' },
    ...(gender === undefined ? {} : { gender }),
    weak: false,
  };
}

/** Papers that the lexicon does not list. */
const PAPERS = new Set('diagnostico memoria sondeo indice catalogo compendio expediente acta anuario inventario'.split(' '));

/** Nouns whose proper name follows: «la aldea Santa Rosa», «la escuela Rafael Landívar». */
const PLACE_NOUNS = new Set(
  'comunidad aldea finca municipio colonia barrio departamento escuela hospital instituto centro edificio calle avenida ruta volcan lago rio caserio canton parque plaza cerro laguna region zona sector puente palacio salon teatro estadio hotel colegio universidad programa proyecto plan premio fundacion asociacion empresa cooperativa iglesia parroquia hogar albergue mercado museo biblioteca sala auditorio monumento'.split(
    ' ',
  ),
);

function kindOf(head: Token, next: Token | undefined, plural: boolean): MentionKind {
  const two = next === undefined ? head.folded : `${head.folded} ${next.folded}`;
  if (!plural && (ANAPHORS.has(head.folded) || ANAPHORS.has(two))) return 'person';
  if (PLACES.has(head.folded) || PLACES.has(two)) return 'place';
  if (DOCUMENT_NOUNS.has(head.folded) || DOCUMENT_NOUNS.has(two) || PAPERS.has(head.folded)) return 'document';
  if (INSTITUTION_NOUNS.has(two) || INSTITUTION_NOUNS.has(head.folded)) return 'institution';
  if (GROUP_NOUNS.has(two) || GROUP_NOUNS.has(head.folded)) return 'group';
  if (
    plural &&
    /(?:dores|doras|istas|entes|antes|arios|arias|eros|eras|eses|anos|anas|icos|ares|ales|iles|ices|ores)$/.test(
      head.folded,
    )
  )
    return 'group';
  return 'thing';
}

function articleGender(token: Token | undefined): 'f' | 'm' | undefined {
  if (token === undefined) return undefined;
  if (/^(?:la|las|una|unas|esta|estas|dicha|nuestra|otra|algunas|varias|ambas)$/.test(token.folded)) return 'f';
  return /^(?:el|los|un|unos|este|estos|dicho|al|del|nuestro|otro|algunos|varios|ambos)$/.test(token.folded)
    ? 'm'
    : undefined;
}
