import type { Block } from '../../article/article.ts';

/** Words a minute of adults reading Spanish: 218 ± 28 in IReST (Trauzettel-Klosinski & Dietz 2012, table 2). */
const SPANISH_PACE = 218;

/** Whole minutes to read these blocks, at least one. */
export function readingMinutes(blocks: readonly Pick<Block, 'text'>[]): number {
  // Near enough for minutes, and before the first paint: Unicode's letters cost a millisecond when they are first asked for.
  const words = blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return Math.max(1, Math.round(words / SPANISH_PACE));
}
