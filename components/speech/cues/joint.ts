import type { Mention } from '../mentions/mention.ts';
import { isAnd } from '../scan/token.ts';
import type { Item } from './item.ts';
import { hasVerb } from './sentence-subject.ts';
import { skipClitics } from './skip.ts';

/** «afirmaron Ana López y Juan Pérez»: the second speaker of one verb. Not «terció Ana López, y Juan Pérez contestó», who has his own. */
export function joint(items: readonly Item[], at: number): readonly Mention[] {
  const link = items[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const other = items[link + 1]?.mention;
  const verb = skipClitics(items, link + 2);
  const isOther = isAnd(items[link]) && other?.kind === 'person' && !other.governed && !hasVerb(items, verb, verb + 1);
  return isOther ? [other] : [];
}
