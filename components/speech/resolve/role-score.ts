import { fold } from '../lexicon/fold.ts';
import { ANAPHORS } from '../lexicon/lexicon.ts';
import { DEMONYM } from '../lexicon/words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';
import { ofHouse, wholeAnaphor } from './kinds-of-role.ts';
import { type Asked, RULES } from './role-rules.ts';

/**
 * For a phrase, a way to score persons: 5 the whole phrase, 4 same role and complement, 3 same role, 2 the noun can stand for the
 * role, 1 for the class; 0 not this person.
 */
export function roleScore(mention: Mention, order: number, alone = false): (entity: Entity) => number {
  const noun = mention.role?.head ?? mention.head ?? '';
  const text = fold(mention.text);
  const words = text.split(' ').slice(1);
  const phrase = {
    mention,
    noun,
    complement: ofHouse(noun, mention.role?.complement ?? ''),
    compatible: ANAPHORS.get(text) ?? ANAPHORS.get(mention.head ?? '') ?? ANAPHORS.get(noun) ?? [],
    known: wholeAnaphor(text),
    origin: mention.role === undefined ? undefined : words.find((word) => DEMONYM.test(word)),
    alone,
    order,
  };
  return (entity) => {
    const asked: Asked = { ...phrase, entity, own: entity.roles.map(({ role }) => role) };
    for (const rule of RULES) {
      const score = rule(asked);
      if (score !== undefined) return score;
    }
    return 0;
  };
}
