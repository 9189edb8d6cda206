import type { ReadingPlace } from '../memory/post-memory.ts';

/** The block at the top of the view; null above the first one. */
export function placeIn(view: HTMLElement): ReadingPlace | null {
  if (view.scrollTop <= 0) return null;
  const edge = view.getBoundingClientRect().top;
  for (const block of view.querySelectorAll<HTMLElement>('[data-block]')) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (bottom <= edge || height === 0) continue;
    return top > edge + view.clientHeight
      ? null
      : { block: block.dataset['block'] ?? '', into: Math.min(1, Math.max(0, (edge - top) / height)) };
  }
  return null;
}

/** Scrolls the view so that the place is at its top. */
export function scrollToPlace(view: HTMLElement, { block, into }: ReadingPlace): void {
  const element = blockIn(view, block);
  if (element === null) return;
  const { top, height } = element.getBoundingClientRect();
  view.scrollTop += top - view.getBoundingClientRect().top + into * height;
}

export function blockIn(view: HTMLElement, id: string): HTMLElement | null {
  return view.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`);
}
