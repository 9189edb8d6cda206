import { browser } from 'wxt/browser';
import { askTab, type MessageKind, type Messages } from './messages.ts';

/** The tab cannot be read: a page of the browser, a store, a PDF, or the permission is gone. */
export class UnreadableTab extends Error {}

export async function activeTab(): Promise<{ id: number; url: string | undefined }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new UnreadableTab('no active tab');
  return { id: tab.id, url: tab.url };
}

const READING = '/content-scripts/reader.js';
const OVERLAY = '/content-scripts/overlay.js';

/** What answers each message: the popup needs the reading alone, and has it sooner without the rest. */
const SCRIPTS: Readonly<Partial<Record<MessageKind, readonly (typeof READING | typeof OVERLAY)[]>>> = {
  'toggle-reader': [READING, OVERLAY],
  'open-reader': [READING, OVERLAY],
  'resume-reader': [READING, OVERLAY],
  'next-quotation': [READING, OVERLAY],
  'make-citation': [READING, OVERLAY],
  'copy-citation': [READING, OVERLAY],
};

/** Puts the reader into the tab where it is not yet, then asks it. */
export async function askReader<K extends MessageKind>(
  tabId: number,
  kind: K,
  request: Messages[K]['request'],
): Promise<Messages[K]['reply']> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...(SCRIPTS[kind] ?? [READING])] });
  } catch (error) {
    throw new UnreadableTab(error instanceof Error ? error.message : String(error));
  }
  return await askTab(tabId, kind, request);
}
