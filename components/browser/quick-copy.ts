import { browser } from 'wxt/browser';
import type { Messages } from './messages.ts';
import { activeTab, askReader, UnreadableTab } from './tab-reader.ts';
import { browserVoice } from './text.ts';

const MENU = 'cite-selection';
/** Every government page: the click itself grants what reading it needs (`activeTab`). */
const PAGES = ['https://*.gob.gt/*', 'http://*.gob.gt/*'];

/** Alt+Shift+K copies the post's citation; the menu on selected words copies theirs. Neither needs the reader open. */
export function offerQuickCopy(): void {
  // Absent on Firefox for Android, as the menus are.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'copy-citation') copyIn(tab?.id, { what: 'post' });
  });
  const { contextMenus } = browser as Partial<typeof browser>;
  if (contextMenus === undefined) return;
  contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === MENU) copyIn(tab?.id, { what: 'selection', selectionText });
  });
  browser.runtime.onInstalled.addListener(() => {
    contextMenus.create(
      {
        id: MENU,
        title: browserVoice.text('menu_cite_selection'),
        contexts: ['selection'],
        documentUrlPatterns: PAGES,
      },
      // An update finds the entry of the version before: reading the error keeps it out of the log.
      () => void browser.runtime.lastError,
    );
  });
}

/**
 * A page lets nobody copy without a click of its own unless the extension has `clipboardWrite`. It is asked for here, with
 * the key or click still being handled: after an `await` Chrome and Firefox refuse. Meanwhile the citation is made, since
 * the question takes the focus, and with it the selection, from the page. Refused, the words are shown, selected.
 */
function copyIn(tab: number | undefined, wish: Messages['make-citation']['request']): void {
  const asked = browser.permissions.request({ permissions: ['clipboardWrite'] }).catch(() => false);
  const made = (async () => {
    const id = tab ?? (await activeTab()).id;
    await askReader(id, 'make-citation', wish);
    await askReader(id, 'copy-citation', { mayCopy: await asked });
  })();
  made.catch((error: unknown) => {
    if (!(error instanceof UnreadableTab)) throw error;
  });
}
