import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingPlace } from '../memory/post-memory.ts';
import { goTo } from './go-to.ts';
import { type Anchor, anchorIn, holdAnchor, placeIn, scrollToPlace } from './place-in.ts';

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
    if (scroller.current === null || anchor.current === undefined) return;
    holdAnchor(scroller.current, anchor.current);
    anchor.current = anchorIn(scroller.current);
  }, changes);
  return useCallback((id, utterance) => {
    if (scroller.current !== null) goTo(scroller.current, id, utterance);
  }, []);
}
