import { browser } from 'wxt/browser';

/** Whether a tab is of a private window, whose posts leave nothing on the disk. Rejects where the tab is gone. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}

/** Whether the page of this script is in a private window. */
export function isPrivateHere(): boolean {
  return browser.extension.inIncognitoContext;
}
