import { browser } from 'wxt/browser';
import { askTab, type MessageKind, type Messages } from './messages.ts';
import type { LateScript } from './shared.ts';

/** The tab cannot be read: a page of the browser, a store, a PDF, or the permission is gone. */
export class UnreadableTab extends Error {}

export async function activeTab(): Promise<{ id: number; url: string | undefined; isPrivate: boolean }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new UnreadableTab('no active tab');
  return { id: tab.id, url: tab.url, isPrivate: tab.incognito };
}

/** Each needs those before it, as they are written down here. */
type Script = 'reader' | 'overlay' | LateScript;

/** What answers each message. Nobody waits for what is not needed for it. */
const SCRIPTS: Readonly<Partial<Record<MessageKind, readonly Script[]>>> = {
  'read-page': ['reader'],
  'fetch-picture': ['reader'],
  'make-link': ['reader', 'links'],
  'make-citation': ['reader', 'overlay', 'parts'],
  'copy-citation': ['reader', 'overlay', 'parts'],
};

/** Puts the reader into the tab where it is not yet, then asks it. */
export async function askReader<K extends MessageKind>(
  tabId: number,
  kind: K,
  request: Messages[K]['request'],
): Promise<Messages[K]['reply']> {
  const scripts = SCRIPTS[kind];
  if (scripts !== undefined) await addScripts(tabId, scripts);
  return await askTab(tabId, kind, request);
}

/** Puts scripts of ours into a tab. Those that are there already stay quiet. */
export async function addScripts(tabId: number, scripts: readonly Script[]): Promise<unknown> {
  const files = scripts.map((name) => `/content-scripts/${name}.js` as const);
  try {
    return (await browser.scripting.executeScript({ target: { tabId }, files }))[0]?.result;
  } catch (error) {
    throw new UnreadableTab(error instanceof Error ? error.message : String(error));
  }
}
