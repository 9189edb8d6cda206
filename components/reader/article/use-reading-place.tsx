import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingPlace } from '../memory/post-memory.ts';

/** Milliseconds without scrolling after which a place counts. */
const REST = 150;

/** Puts the view where reading begins, tells where it comes to rest, and gives back what scrolls to a block. */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  start: ReadingPlace | null,
  onPlace: (place: ReadingPlace | null) => void,
): (block: string) => void {
  const tell = useRef(onPlace);
  tell.current = onPlace;
  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null) return undefined;
    const block = start === null ? null : blockElement(view, start.block);
    if (block !== null && start !== null)
      view.scrollTop += block.getBoundingClientRect().top - top(view) + start.into * block.offsetHeight;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const scrolled = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => tell.current(placeIn(view)), REST);
    };
    view.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      view.removeEventListener('scroll', scrolled);
    };
    // The place is a beginning: it never moves a view that somebody is reading.
  }, []);
  return useCallback((id) => {
    const view = scroller.current;
    if (view === null) return;
    blockElement(view, id)?.scrollIntoView({ block: 'center', behavior: calm() ? 'instant' : 'smooth' });
  }, []);
}

/** The block at the top of the view; null above the first one. */
function placeIn(view: HTMLElement): ReadingPlace | null {
  if (view.scrollTop <= 0) return null;
  const edge = top(view);
  for (const block of view.querySelectorAll<HTMLElement>('[data-block]')) {
    const { top: from, bottom, height } = block.getBoundingClientRect();
    if (bottom <= edge || height === 0) continue;
    return { block: block.dataset['block'] ?? '', into: Math.min(1, Math.max(0, (edge - from) / height)) };
  }
  return null;
}

function blockElement(view: HTMLElement, id: string): HTMLElement | null {
  return view.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`);
}

function top(view: HTMLElement): number {
  return view.getBoundingClientRect().top;
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
