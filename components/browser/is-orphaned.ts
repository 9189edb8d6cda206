import { browser } from 'wxt/browser';

/** True in a page's script whose extension was updated, disabled or taken away: nothing of the browser answers it any more. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
