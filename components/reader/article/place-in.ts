import type { ReadingPlace } from '../memory/post-memory.ts';

/** The block at the top of a view, how many pixels of it are above the edge, and how far the view was scrolled then. */
export interface Anchor {
  readonly block: string;
  readonly above: number;
  readonly scroll: number;
}

/** The block at the top of the view; null above the first one. */
export function placeIn(view: HTMLElement): ReadingPlace | null {
  if (view.scrollTop <= 0) return null;
  const found = topBlock(view);
  if (found === undefined) return null;
  const { top, height } = found.getBoundingClientRect();
  const above = view.getBoundingClientRect().top - top;
  return { block: found.dataset['block'] ?? '', into: Math.min(1, Math.max(0, above / height)) };
}

/** Scrolls the view so that the place is at its top. */
export function scrollToPlace(view: HTMLElement, { block, into }: ReadingPlace): void {
  const height = blockIn(view, block)?.getBoundingClientRect().height;
  if (height !== undefined) bring(view, block, into * height);
}

/** What to hold while the text around changes; undefined at the very top, which stays the top. */
export function anchorIn(view: HTMLElement): Anchor | undefined {
  const found = view.scrollTop <= 0 ? undefined : topBlock(view);
  if (found === undefined) return undefined;
  return {
    block: found.dataset['block'] ?? '',
    above: view.getBoundingClientRect().top - found.getBoundingClientRect().top,
    scroll: view.scrollTop,
  };
}

/** Puts the anchor back where it was, unless somebody has scrolled since. */
export function holdAnchor(view: HTMLElement, { block, above, scroll }: Anchor): void {
  if (Math.abs(view.scrollTop - scroll) < 1) bring(view, block, above);
}

/** Scrolls so that so many pixels of the block are above the edge. */
function bring(view: HTMLElement, block: string, above: number): void {
  const element = blockIn(view, block);
  if (element === null) return;
  const moved = element.getBoundingClientRect().top + above - view.getBoundingClientRect().top;
  if (Math.abs(moved) >= 1) view.scrollTop += moved;
}

export function blockIn(view: HTMLElement, id: string): HTMLElement | null {
  return view.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`);
}

function topBlock(view: HTMLElement): HTMLElement | undefined {
  const edge = view.getBoundingClientRect().top;
  return [...view.querySelectorAll<HTMLElement>('[data-block]')].find((block) => {
    const { bottom, height } = block.getBoundingClientRect();
    return bottom > edge && height > 0;
  });
}
