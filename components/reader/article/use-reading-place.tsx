import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingPlace } from '../memory/post-memory.ts';
import { blockIn, placeIn, scrollToPlace } from './place-in.ts';

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
    if (start !== null) scrollToPlace(view, start);
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
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    blockIn(view, id)?.scrollIntoView({ block: 'center', behavior });
  }, []);
}
