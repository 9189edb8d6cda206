import { fold } from '../lexicon/fold.ts';
import { ROLES } from '../lexicon/lexicon.ts';
import { EPICENE, KIN, PROFESSIONS } from '../lexicon/nouns.ts';
import { isAnd, type Token } from '../scan/token.ts';
import { affiliationAfter, type Apposition, appositionAfter, roleGender } from './apposition.ts';
import { complementAt, isAge } from './complement-run.ts';
import { articleGender } from './gender.ts';
import { type Base, type Mention, mentionOf, printed } from './mention.ts';
import { farHolder, nameAfterRole } from './holder.ts';
import type { NameWords } from './names.ts';
import { appositionWords, organisationText, roleWords } from './role-words.ts';
import { roleAt, type RoleSpan } from './roles.ts';

export function precedesName(tokens: readonly Token[], role: RoleSpan, known: ReadonlySet<string>): boolean {
  return nameAfterRole(tokens, role.to, known) !== undefined;
}

/** After the words before a name that its comma leaves to the role: «la Escuela Antonio Castro y Escobar, Norma Pineda». */
function dedication(tokens: readonly Token[], to: number, { from }: NameWords): number {
  return tokens[to]?.kind === 'word' && tokens[to].capital && to < from && tokens[from - 1]?.kind === 'comma'
    ? from - 1
    : to;
}

/** A role with the name it introduces, if any. */
export function withRole(
  tokens: readonly Token[],
  text: string,
  base: Base,
  role: RoleSpan,
  known: ReadonlySet<string>,
): Mention {
  const near = role.role.plural ? undefined : nameAfterRole(tokens, role.to, known);
  const wide = near === undefined && !role.role.plural ? roleAt(tokens, role.from, true) : undefined;
  const far = wide === undefined || wide.to <= role.to ? undefined : nameAfterRole(tokens, wide.to, known);
  if (wide !== undefined && far !== undefined) return named(tokens, text, base, wide, far);
  const both = near === undefined && base.definite ? (withSecond(tokens, role) ?? overComma(tokens, role)) : undefined;
  const holder = both === undefined ? undefined : nameAfterRole(tokens, both.to, known);
  if (both !== undefined && holder !== undefined) return named(tokens, text, base, both, holder);
  if (near !== undefined) return named(tokens, text, base, role, near);
  const behind = base.definite && !role.role.plural ? farHolder(tokens, role.to, known) : undefined;
  return behind === undefined
    ? unnamed(tokens, text, base, role)
    : named(tokens, text, base, { ...role, to: behind.to }, behind.name);
}

/** «El gobernador departamental y presidente del CODEDE, Erwin Pop,»: a second office without an article is the same person's. */
function withSecond(tokens: readonly Token[], first: RoleSpan): RoleSpan | undefined {
  const second = isAnd(tokens[first.to]) ? roleAt(tokens, first.to + 1) : undefined;
  const isOne = second !== undefined && !first.role.plural && !second.role.plural;
  return isOne ? { ...first, to: second.to } : undefined;
}

/** «la presidenta del COCODE, de la aldea El Sauce, Ana López»: a comma that nothing asks for. */
function overComma(tokens: readonly Token[], role: RoleSpan): RoleSpan | undefined {
  const [comma, link, next] = tokens.slice(role.to, role.to + 3);
  const isOfPlace =
    /^del?$/.test(link?.folded ?? '') && (next?.capital === true || next?.folded === 'la' || link?.folded === 'del');
  const to = comma?.kind === 'comma' && isOfPlace ? complementAt(tokens, role.to + 1) : 0;
  return to > role.to + 1 ? { ...role, to } : undefined;
}

/** «al gobernador, Juan Pérez, el registrador, Ana López, y…»: whoever has an office already leaves the next one to its holder. */
function introducesNext(tokens: readonly Token[], apposition: Apposition | undefined): boolean {
  if (apposition?.role === undefined || !/^(?:el|la)$/.test(tokens[apposition.from - 1]?.folded ?? '')) return false;
  const next = nameAfterRole(tokens, apposition.to, new Set());
  return next !== undefined && next.parts.length > 1;
}

function unnamed(tokens: readonly Token[], text: string, base: Base, role: RoleSpan): Mention {
  const words = roleWords(tokens, text, role);
  const { plural, gender } = role.role;
  return mentionOf(tokens, text, base, [role.from, role.to], {
    kind: plural ? 'group' : 'person',
    role: words,
    organisation: words.organisation,
    gender: gender ?? articleGender(tokens[base.from]),
    plural,
  });
}

function named(tokens: readonly Token[], text: string, base: Base, role: RoleSpan, name: NameWords): Mention {
  const before = roleWords(tokens, text, { ...role, to: dedication(tokens, role.to, name) });
  const mention = person(tokens, text, base, name, true);
  const words = PROFESSIONS.has(before.head) && before.complement === '' ? (mention.role ?? before) : before;
  return mentionOf(tokens, text, base, [role.from, mention.to], {
    kind: 'person',
    name: mention.name,
    parts: mention.parts,
    role: words,
    second: mention.role === words ? undefined : mention.role,
    title: mention.title,
    organisation: words.organisation ?? mention.organisation,
    gender: EPICENE.test(role.role.head)
      ? name.gender
      : (role.role.gender ?? articleGender(tokens[base.from]) ?? name.gender ?? mention.gender),
  });
}

/** A name, with the role or affiliation that follows it between commas. */
export function person(
  tokens: readonly Token[],
  text: string,
  base: Base,
  name: NameWords,
  hasOffice = false,
): Mention {
  const behind = appositionAfter(tokens, name.to);
  const apposition = hasOffice && introducesNext(tokens, behind) ? undefined : behind;
  const affiliation = apposition === undefined ? affiliationAfter(tokens, name.to) : undefined;
  const role = apposition === undefined ? undefined : appositionWords(tokens, text, apposition);
  return mentionOf(tokens, text, base, [name.from, apposition?.to ?? affiliation?.[1] ?? name.to], {
    kind: 'person',
    name: printed(tokens, text, name.from, name.to),
    parts: name.parts,
    role,
    title: titleBefore(tokens, name.from),
    organisation: role?.organisation ?? (affiliation === undefined ? undefined : printed(tokens, text, ...affiliation)),
    head: undefined,
    gender: roleGender(apposition) ?? name.gender,
    weak: !name.honorific && name.known === 0 && role === undefined,
    ...(tokens[name.to + 1]?.folded === 'de' && isAge(tokens, name.to + 2) ? { apart: true as const } : {}),
    ...(isDoubtful(name) && role === undefined && affiliation === undefined && !isToldOf(tokens, name.to)
      ? { doubtful: true as const }
      : {}),
  });
}

/** «Semana Santa», «Finanzas Públicas»: words with a capital that are rather a thing’s. */
function isDoubtful({ honorific, listed, parts }: NameWords): boolean {
  return (
    !honorific && !listed && parts.length > 1 && (THINGS.test(parts[0] ?? '') || QUALITIES.test(parts.at(-1) ?? ''))
  );
}

const THINGS =
  /^(?:semana|tormenta|huracan|trabajo|ciencias|finanzas|desarrollo|vision|plan|bono|puerto|cementos|salud|educacion|mujeres|jovenes|juntos|nuev[oa]|agua|tierra|feria|operacion|mision|world|estados|naciones|proyecto|programa|fondo|banco|bolsa|red|casa|centro)$/;
const QUALITIES =
  /^(?:(?:soci|mundi|nacion|centr|region|municip|departament|integr|rur|digit|internacion|cultur|ambient|judici|elector|estat|forest|fisc|labor|loc|virtu|glob|vi|sant)(?:al(?:es)?)|(?:public|juridic|economic|politic|historic|agricol|tecnic|academic|electric|solidari|unid|abiert|segur|sant)[oa]s?|urgente|verde|viv[oa]|vivas|progreso|crecemos|amanecer|esperanza)$/;

/** «Yonh Ixpatá, de 34 años», «…, quien»: people alone are told of so. */
function isToldOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'comma' && /^(?:de|quien)$/.test(tokens[at + 1]?.folded ?? '');
}

/** «ministro de la Defensa, general Henry Sáenz», «doctor Luis Tobar»: what he may be called next. */
function titleBefore(tokens: readonly Token[], at: number): string | undefined {
  const title = tokens[at - 1];
  return title?.kind === 'word' && !title.capital ? ROLES.get(title.folded)?.head : undefined;
}

/** A person of whom nothing but a noun is printed: «una turista canadiense». */
export function somebody(mention: Mention): Mention {
  const role = mention.role ?? { text: mention.text, head: mention.head ?? fold(mention.text), complement: '' };
  return { ...mention, kind: 'person', role };
}

/** «el caporal Romeo Natareno»: a noun the lexicon does not know is the person's role. */
export function describedPerson(
  tokens: readonly Token[],
  text: string,
  base: Base,
  at: number,
  to: number,
  name: NameWords,
): Mention {
  const mention = person(tokens, text, base, name);
  const noun = tokens[at]?.folded ?? '';
  return mentionOf(tokens, text, base, [at, mention.to], {
    kind: 'person',
    name: mention.name,
    parts: mention.parts,
    role:
      mention.role ??
      (KIN.test(noun) ? undefined : { text: printed(tokens, text, at, to), head: noun, complement: '' }),
    organisation: mention.organisation ?? organisationText(tokens, text, at, to),
    head: undefined,
    ...(KIN.test(noun) || mention.apart === true ? { apart: true as const } : {}),
    gender: EPICENE.test(noun) ? mention.gender : (articleGender(tokens[base.from]) ?? mention.gender),
  });
}
