import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const CONTROLS = 'button:not(:disabled), a[href], input, select, textarea';

/** Milliseconds. */
const AFTER_SEARCH = 150;

/**
 * Where a control goes that has the focus (a form that was sent, a button that has done its work), no browser gives the focus to
 * anything: keys are dead then. It goes to the nearest thing around it that still stands, or to `last`, the text, where nothing nearer than
 * what holds the text does; and back to where it was when the window has it again and nothing in it does, as after a search in the page.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, last: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    const root = element?.getRootNode() as DocumentOrShadowRoot | undefined;
    if (element === null || root === undefined) return undefined;
    let trail: HTMLElement[] = [];
    const follow = (target: Element | null): void => {
      trail = [];
      if (!element.contains(target)) return;
      for (let one = target as HTMLElement | null; one !== null && one !== element; one = one.parentElement)
        trail.push(one);
    };
    const remember = ({ target }: FocusEvent): void => follow(target as Element);
    follow(root.activeElement);
    const isLost = (): boolean => root.activeElement === null || root.activeElement === element.ownerDocument.body;
    const comeBack = (): void => {
      if (isLost() && trail[0]?.isConnected === true) trail[0].focus({ preventScroll: true });
    };
    // A search that found something takes the focus away once more, a moment after the window has it again (Chromium 156).
    const comeBackTwice = (): void => {
      comeBack();
      setTimeout(comeBack, AFTER_SEARCH);
    };
    const view = element.ownerDocument.defaultView;
    const watch = new MutationObserver(() => {
      if (!isLost() || trail[0] === undefined || trail[0].isConnected) return;
      const next = trail
        .filter((one) => one.isConnected && !one.contains(last.current))
        .map(controlIn)
        .find((one) => one !== undefined);
      trail = [];
      (next ?? last.current)?.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', remember);
    view?.addEventListener('focus', comeBackTwice);
    watch.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      view?.removeEventListener('focus', comeBackTwice);
      watch.disconnect();
    };
  }, []);
}

/** Itself, where it can have the focus, or the first control in it. */
function controlIn(element: HTMLElement): HTMLElement | undefined {
  return element.hasAttribute('tabindex') ? element : (element.querySelector<HTMLElement>(CONTROLS) ?? undefined);
}
