import type { Mention } from '../mentions/mention.ts';
import { isAnd } from '../scan/token.ts';
import type { Item } from './item.ts';

/** «afirmaron Ana López y Juan Pérez»: the second speaker of a plural verb. */
export function joint(items: readonly Item[], at: number): readonly Mention[] {
  const link = items[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const other = items[link + 1]?.mention;
  return isAnd(items[link]) && other?.kind === 'person' && !other.governed ? [other] : [];
}
