import { browser } from 'wxt/browser';
import type { Shortcut } from '../reader/keyboard/shortcuts.ts';

/** The extension's shortcuts as they are really bound; none where the browser has no shortcuts (Firefox for Android). */
export async function boundShortcuts(): Promise<Shortcut[]> {
  const { commands } = browser as { commands?: typeof browser.commands };
  const all = (await commands?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ name, keys: shortcut ?? '' }]));
}

/** Opens the browser's own page for shortcuts; false where only the user can (Firefox before 137). */
export async function changeShortcuts(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings !== undefined) await openShortcutSettings();
  else if (import.meta.env.FIREFOX) return false;
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return true;
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
