import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A ref whose element takes the focus when it appears, or the part of it that `first` selects, and gives it back when it goes, if it
 * still has it. `isWanted` false leaves the focus alone: what is open from the beginning was not asked for just now. `after`: whom to
 * give it to where no control had it, only the text.
 */
export function useHeldFocus<E extends HTMLElement>(
  isWanted = true,
  first?: string,
  after?: (root: ParentNode) => HTMLElement | null,
): RefObject<E | null> {
  const place = useRef<E>(null);
  const next = useRef(after);
  next.current = after;
  useLayoutEffect(() => {
    const element = place.current;
    // Either the shadow root over a page or the popup's own document: never a page's, whose names could be in the way.
    const root = element?.getRootNode() as (DocumentOrShadowRoot & ParentNode) | undefined;
    if (element === null || root === undefined || !isWanted) return undefined;
    const before = root.activeElement;
    const part = first === undefined ? element : element.querySelector<HTMLElement>(first);
    part?.focus({ preventScroll: true });
    return () => {
      const now = root.activeElement;
      if (!(now === null || element.contains(now))) return;
      const control = before instanceof HTMLElement && before.isConnected ? before : undefined;
      const other = (control?.tabIndex ?? -1) < 0 ? next.current?.(root) : undefined;
      (other ?? control)?.focus({ preventScroll: true });
    };
  }, []);
  return place;
}
