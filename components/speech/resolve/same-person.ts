import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';
import { ORDINARY } from './kinds-of-role.ts';

/** Two forms of one name: one holds the other, or they share two words, or one word and the office. */
export function isSamePerson(entity: Entity, mention: Mention): boolean {
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
