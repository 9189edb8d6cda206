import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingPlace } from '../memory/post-memory.ts';
import { blockIn, placeIn, scrollToPlace } from './place-in.ts';

/** Milliseconds without scrolling after which a place counts. */
const REST = 150;

/** Scrolls to a block, or to an utterance in it; a block alone is marked for a moment. */
export type GoTo = (block: string, utterance?: string) => void;

/** Puts the view where reading begins, tells where it comes to rest, and gives back what goes to other places. */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  start: ReadingPlace | null,
  onPlace: (place: ReadingPlace | null) => void,
): GoTo {
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
  return useCallback((id, utterance) => {
    const view = scroller.current;
    const block = view === null ? null : blockIn(view, id);
    if (view === null || block === null) return;
    const mark =
      utterance === undefined ? null : block.querySelector(`mark[data-utterance="${CSS.escape(utterance)}"]`);
    const target = mark ?? block;
    if (mark === null || !isInView(mark, view)) {
      const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
      target.scrollIntoView({ block: mark === null ? 'start' : 'center', behavior });
    }
    if (mark !== null) return;
    block.classList.remove('block-here');
    // Reading a size makes the browser see the class go, so that its animation starts anew.
    block.getBoundingClientRect();
    block.classList.add('block-here');
  }, []);
}

/** In the upper two thirds of the view: the quote card may cover the lowest. */
function isInView(element: Element, view: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const bounds = view.getBoundingClientRect();
  return top >= bounds.top && bottom <= bounds.top + (bounds.height * 2) / 3;
}
