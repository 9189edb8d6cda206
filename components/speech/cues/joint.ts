import type { Mention } from '../mentions/mention.ts';
import { isAnd } from '../scan/token.ts';
import type { Item } from './item.ts';
import { hasVerb } from './sentence-subject.ts';
import { skipClitics } from './skip.ts';

/**
 * «afirmaron Ana López, Rosa Caal y Juan Pérez»: who speaks with the one at `at`. Not «terció Ana López, y Juan Pérez contestó», who
 * has his own verb.
 */
export function joint(items: readonly Item[], at: number): readonly Mention[] {
  const others: Mention[] = [];
  for (let last = at; others.length < MOST;) {
    const isListed = items[last + 1]?.kind === 'comma' && !isAnd(items[last + 2]);
    const link = items[last + 1]?.kind === 'comma' && !isListed ? last + 2 : last + 1;
    const other = items[link + 1]?.mention;
    if (!isOne(other) || other.governed) return [];
    others.push(other);
    if (isAnd(items[link]))
      return hasVerb(items, skipClitics(items, link + 2), skipClitics(items, link + 2) + 1) ? [] : others;
    if (!isListed) return [];
    last = link + 1;
  }
  return [];
}

const MOST = 6;

/** «el ministro de Salud, Luis Pop; el de Educación, Juan Sic». */
function isParting(item: Item | undefined): boolean {
  return item?.kind === 'comma' || item?.kind === 'semicolon';
}

/** One of several: a person, or a house by its name. */
function isOne(mention: Mention | undefined): mention is Mention {
  return mention?.kind === 'person' || (mention?.kind === 'institution' && mention.name !== undefined);
}

/** «A y B», «A, B y C» before a plural verb: the other persons. */
export function jointBefore(items: readonly Item[], at: number): Mention[] {
  const others: Mention[] = [];
  let link = at - 1;
  while (link > 0 && (isAnd(items[link]) || isParting(items[link]) || isPaired(items, link))) {
    if (!isParting(items[link]) && isParting(items[link - 1])) link -= 1;
    const mention = items[link - 1]?.mention;
    if (!isOne(mention) || (mention.kind === 'institution' && mention.governed)) break;
    others.unshift(mention);
    link -= 2;
  }
  return others;
}

/** «tanto Ana López como Rosa Caal», «ni Ana López ni Rosa Caal». */
function isPaired(items: readonly Item[], link: number): boolean {
  const [first, second] = [items[link - 2]?.folded, items[link]?.folded];
  return (first === 'tanto' && second === 'como') || (first === 'ni' && second === 'ni');
}
