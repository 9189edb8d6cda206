import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingPlace } from '../memory/post-memory.ts';
import { type Anchor, anchorIn, blockIn, holdAnchor, placeIn, scrollToPlace } from './place-in.ts';

/** Milliseconds without scrolling after which a place counts. */
const REST = 150;

/** Scrolls to a block, or to an utterance in it; a block alone is marked for a moment. */
export type GoTo = (block: string, utterance?: string) => void;

/**
 * Puts the view where reading begins, tells where it comes to rest, and gives back what goes to other places. When any of
 * `changes` changes the text around (voices arrive, letters grow), the line being read stays where it is.
 */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  start: ReadingPlace | null,
  onPlace: (place: ReadingPlace | null) => void,
  changes: readonly unknown[],
): GoTo {
  const tell = useRef(onPlace);
  tell.current = onPlace;
  const anchor = useRef<Anchor | undefined>(undefined);
  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null) return undefined;
    if (start !== null) scrollToPlace(view, start);
    anchor.current = anchorIn(view);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame: number | undefined;
    const scrolled = (): void => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        anchor.current = anchorIn(view);
      });
      clearTimeout(timer);
      timer = setTimeout(() => tell.current(placeIn(view)), REST);
    };
    view.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
      view.removeEventListener('scroll', scrolled);
    };
    // The place is a beginning: it never moves a view that somebody is reading.
  }, []);
  useLayoutEffect(() => {
    if (scroller.current !== null && anchor.current !== undefined) holdAnchor(scroller.current, anchor.current);
  }, changes);
  return useCallback((id, utterance) => {
    if (scroller.current !== null) goTo(scroller.current, id, utterance);
  }, []);
}

function goTo(view: HTMLElement, id: string, utterance: string | undefined): void {
  const block = blockIn(view, id);
  if (block === null) return;
  const mark = utterance === undefined ? null : block.querySelector(`mark[data-utterance="${CSS.escape(utterance)}"]`);
  if (mark === null || !isInView(mark, view)) {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    (mark ?? block).scrollIntoView({ block: mark === null ? 'start' : 'center', behavior });
  }
  if (mark !== null) return;
  block.classList.remove('block-here');
  // Reading a size makes the browser see the class go, so that its animation starts anew.
  block.getBoundingClientRect();
  block.classList.add('block-here');
}

/** In the upper two thirds of the view: the quote card may cover the lowest. */
function isInView(element: Element, view: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const bounds = view.getBoundingClientRect();
  return top >= bounds.top && bottom <= bounds.top + (bounds.height * 2) / 3;
}
