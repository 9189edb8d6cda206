import { GIVEN_NAMES } from '../lexicon/lexicon.ts';
import type { Entity } from './entity.ts';

/** «Winter» is rather Álvaro Winter than Ligia Caal Winter: the first word of a name, behind its given ones. */
export function firstSurname({ parts }: Entity): string | undefined {
  return parts.find((part, at) => at > 0 && !GIVEN_NAMES.has(part)) ?? parts.at(-1);
}

/** Who just spoke comes first, yet with a role of another kind never before one whom the noun suits. */
export function nearness(entity: Entity, score: number, order: number): number {
  if (!isJustActive(entity, order)) return 0;
  const isOther = entity.roles.some(({ role }) => role.roleClass !== undefined);
  return score < 0.9 && isOther ? 0.69 : 0.9;
}

/** Did or said something in this sentence or the one before. */
function isJustActive({ lastActive }: Entity, order: number): boolean {
  return lastActive !== undefined && order - lastActive.order < 2;
}

/** Named, or did or said something, in this sentence or the one before. */
export function isJustTold(entity: Entity, order: number): boolean {
  const { lastSeen } = entity;
  return isJustActive(entity, order) || (lastSeen !== undefined && order - lastSeen.order < 2);
}

/** By score, then by who was active last, then by who was seen last. */
export function rank(entities: readonly Entity[], order: number, score: (entity: Entity) => number): Entity[] {
  const lastAt = ({ lastActive, lastSeen }: Entity): number => {
    const active = lastActive === undefined || lastActive.order > order ? -100 : lastActive.order;
    const seen = lastSeen === undefined || lastSeen.order > order ? -100 : lastSeen.order - 2;
    return Math.max(active, seen);
  };
  return entities.toSorted((a, b) => score(b) - score(a) || lastAt(b) - lastAt(a));
}
