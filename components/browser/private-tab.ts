import { browser } from 'wxt/browser';

/** Whether a tab is of a private window, whose posts leave nothing on the disk. */
export async function isPrivateTab(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.incognito === true;
}
