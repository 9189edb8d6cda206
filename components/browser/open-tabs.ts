import { browser } from 'wxt/browser';
import { HOST } from '../reader/page/overlay.ts';
import { askOverPage } from './over-page.ts';

/** Those of them that may be read without a click: the others stay as they are. */
const SITES = 'https://*.gob.gt/*';

/**
 * After an install or an update: the tabs that are open already have no detector, and a reader over one of them has lost its
 * script (Firefox takes it away, Chromium cuts it off). Their icon is lit, and the reader opens again where it was left.
 */
export async function catchUpWithOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITES });
  await Promise.allSettled(tabs.map(async ({ id }) => (id === undefined ? undefined : catchUp(id))));
}

async function catchUp(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['/content-scripts/detector.js'] });
  const [left] = await browser.scripting.executeScript({ target, func: isThere, args: [HOST] });
  if (left?.result === true) await askOverPage(tabId, 'resume-reader', {});
}

/** Runs in the page, alone. */
function isThere(host: string): boolean {
  return Document.prototype.querySelector.call(document, host) !== null;
}
