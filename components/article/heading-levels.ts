import type { Block } from './article.ts';

/**
 * The level at which each heading of a post is shown, by Block.id: below the post's title (h1), one step at a time, whatever
 * levels the page builder used for their size.
 */
export function headingLevels(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const open: number[] = [];
  const levels = new Map<string, number>();
  for (const { id, kind, html } of blocks) {
    const published = Number(/^<h([1-6])/.exec(html)?.[1]);
    if (kind !== 'heading' || Number.isNaN(published)) continue;
    while ((open.at(-1) ?? 0) >= published) open.pop();
    open.push(published);
    levels.set(id, Math.min(6, open.length + 1));
  }
  return levels;
}
