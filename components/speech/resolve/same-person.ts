import { GIVEN_NAMES } from '../lexicon/lexicon.ts';
import { OFFICES } from '../lexicon/nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';
import { agreement, isOffice, ORDINARY } from './kinds-of-role.ts';

/** Two forms of one name: one holds the other, or they share two words, or one word and the office. */
export function isSamePerson(entity: Entity, mention: Mention): boolean {
  if (isSomebodyElse(entity, mention)) return false;
  if (entity.kind !== 'person' || (!agree(entity, mention) && !isTail(mention.parts, entity.parts))) return false;
  const [short, long] =
    entity.parts.length < mention.parts.length ? [entity.parts, mention.parts] : [mention.parts, entity.parts];
  const shared = short.filter((part) => long.some((other) => sameNamePart(part, other)));
  if (shared.length === short.length)
    return short.length > 1 || sharesRole(entity, mention) || entity.parts.length === 1;
  if (shared.length >= 2)
    return (
      !differInSurname(entity.parts, mention.parts) &&
      (!differInGiven(entity.parts, mention.parts) || sharesOffice(entity, mention))
    );
  const isOne = shared.length === 1 && short.length > 1 && sharesOffice(entity, mention);
  return isOne && !differInGiven(entity.parts, mention.parts);
}

/**
 * «El alcalde, Mario Tzoc Pop» and «el vecino Mario Tzoc», «su hijo Mario Tzoc»: of two names that are not quite one, what else is told
 * decides.
 */
function isSomebodyElse(entity: Entity, { parts, role, apart }: Mention): boolean {
  if (hasName(entity, parts)) return false;
  const roles = entity.roles.map((own) => own.role);
  if (apart === true) return roles.some(isOffice);
  if (role === undefined || roles.length === 0) return false;
  const same = roles.filter(({ head }) => head === role.head);
  // «el alcalde de Livingston, Daniel Pinto» and «el alcalde de Morales, Daniel Sosa Pinto»
  if (same.length > 0)
    return (
      OFFICES.has(role.head) && role.complement !== '' && same.every((own) => agreement([own], role.complement) === 0)
    );
  if (ORDINARY.test(role.head)) return roles.some(isOffice);
  return isOffice(role) && roles.every(({ head }) => ORDINARY.test(head) || isOtherOffice(head, role.head));
}

function isOtherOffice(a: string, b: string): boolean {
  return [a, b].every((head) => OFFICES.has(head) && !head.startsWith('presidente'));
}

/** «Gramajo Vílchez agradeció» after «Luz Keila Gramajo»: two surnames of somebody named by the first one so far. */
export function isNamedInFull({ parts }: Entity, { parts: [first = '', second, ...more], role }: Mention): boolean {
  const isSurname = parts.length > 1 && parts.at(-1) === first && !GIVEN_NAMES.has(first);
  return isSurname && role === undefined && second !== undefined && !GIVEN_NAMES.has(second) && more.length === 0;
}

/** Word for word. */
export function hasName({ parts }: Entity, other: readonly string[]): boolean {
  return parts.length === other.length && parts.every((part, at) => part === other[at]);
}

/** «Domingo Ordóñez» after «Juana Domingo Ordóñez»: a surname that is also a man's name tells no gender. */
function isTail(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length > 1 &&
    short.length < long.length &&
    short.every((part, at) => part === long[long.length - short.length + at])
  );
}

/** «María Ana López Cifuentes» and «Ana María López Sajquim»: the last word of each is none of the other's. */
function differInSurname(a: readonly string[], b: readonly string[]): boolean {
  return isForeign(a.at(-1), b) && isForeign(b.at(-1), a);
}

/** «Ana Tun Coc» and «Marta Tun Coc»: before what both are called, each has a word that is none of the other's. */
function differInGiven(a: readonly string[], b: readonly string[]): boolean {
  const hasOwn = (own: readonly string[], other: readonly string[]): boolean => {
    const first = own.findIndex((part) => isForeign(part, other));
    return first >= 0 && own.slice(first).some((part) => !isForeign(part, other));
  };
  return hasOwn(a, b) && hasOwn(b, a);
}

function isForeign(part: string | undefined, parts: readonly string[]): boolean {
  return part !== undefined && !parts.some((other) => sameNamePart(part, other));
}

/** Equal, or an initial of the other. */
function sameNamePart(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** No gender contradicts. */
export function agree({ gender }: Entity, mention: Mention): boolean {
  return gender === undefined || mention.gender === undefined || gender === mention.gender;
}

/** The mention has a role that is one of the person’s. */
export function sharesRole(entity: Entity, { role }: Mention): boolean {
  return role !== undefined && entity.roles.some((own) => own.role.head === role.head);
}

/** The same role with the same complement: two forms of one name may then share a single word. */
function sharesOffice(entity: Entity, { role }: Mention): boolean {
  // Two farmers of one place may well be of one family.
  return (
    role !== undefined &&
    role.complement !== '' &&
    role.roleClass !== 'civil' &&
    !ORDINARY.test(role.head) &&
    entity.roles.some((own) => own.role.head === role.head && own.role.complement === role.complement)
  );
}

/** «María, vendedora del mercado», «María, de 9 años»: somebody by herself. */
export function isToldOf({ apart, role }: Mention): boolean {
  return apart === true || role !== undefined;
}

/** «Carlos» after «el ministro Carlos Lima»: the press calls no official so, unless it says «el ministro Carlos». */
export function isOfficialByFirstName(entity: Entity, mention: Mention): boolean {
  const [first = '', ...more] = entity.parts;
  const isFirst = more.length > 0 && mention.parts.length === 1 && mention.parts[0] === first && GIVEN_NAMES.has(first);
  return isFirst && !sharesRole(entity, mention) && entity.roles.some(({ role }) => isOffice(role));
}

export function shareOffice({ roles }: Entity, other: Entity | undefined): boolean {
  return roles.some(({ role }) => other?.roles.some((own) => own.role.head === role.head));
}
