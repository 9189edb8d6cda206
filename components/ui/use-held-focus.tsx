import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A ref whose element takes the focus when it appears, or the part of it that `first` selects, and gives it back when it goes, if it
 * still has it. `isWanted` false leaves the focus alone: what is open from the beginning was not asked for just now.
 */
export function useHeldFocus<E extends HTMLElement>(isWanted = true, first?: string): RefObject<E | null> {
  const place = useRef<E>(null);
  useLayoutEffect(() => {
    const element = place.current;
    // Either the shadow root over a page or the popup's own document: never a page's, whose names could be in the way.
    const root = element?.getRootNode() as DocumentOrShadowRoot | undefined;
    if (element === null || root === undefined || !isWanted) return undefined;
    const before = root.activeElement;
    const part = first === undefined ? element : element.querySelector<HTMLElement>(first);
    part?.focus({ preventScroll: true });
    return () => {
      const now = root.activeElement;
      if (before instanceof HTMLElement && before.isConnected && (now === null || element.contains(now)))
        before.focus({ preventScroll: true });
    };
  }, []);
  return place;
}
