import { browser } from 'wxt/browser';
import { countQuotations } from './over-page.ts';

/** Milliseconds after which whoever has a post before them is taken to read it: who has just come is left in peace. */
const A_WHILE = 400;

/** What each tab waits for. The timer is the background's, so that the page pays nothing for it. */
const waiting = new Map<number, ReturnType<typeof setTimeout>>();

/** Counts the quotations of the post in this tab, once somebody has looked at it for a while. */
export function lookAtPost(tabId: number): void {
  leavePost(tabId);
  waiting.set(
    tabId,
    setTimeout(() => void countWhereSeen(tabId), A_WHILE),
  );
}

/** The tab shows something else by now. */
export function leavePost(tabId: number): void {
  clearTimeout(waiting.get(tabId));
  waiting.delete(tabId);
}

async function countWhereSeen(tabId: number): Promise<void> {
  waiting.delete(tabId);
  // A tab that was closed meanwhile is nobody's.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.active === true) await countQuotations(tabId);
}
