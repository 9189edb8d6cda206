import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { keepDetectingElsewhere } from '../components/browser/detect-elsewhere.ts';
import { answerMessages, tellBackground } from '../components/browser/messages.ts';
import { catchUpWithOpenTabs } from '../components/browser/open-tabs.ts';
import { offerQuickCopy } from '../components/browser/quick-copy.ts';
import { leavePost, lookAtPost } from '../components/browser/look-at-post.ts';
import { askOverPage, toggleOverPage } from '../components/browser/over-page.ts';
import { rememberPost } from '../components/browser/post-memory.ts';
import { isLateScript } from '../components/browser/shared.ts';
import { boundShortcuts, changeShortcuts, openWelcome } from '../components/browser/shortcuts.ts';
import { activeTab, addScripts, UnreadableTab } from '../components/browser/tab-reader.ts';
import { showQuotationCount, showToolbarState } from '../components/browser/toolbar.ts';

export default defineBackground(() => {
  answerMessages({
    'page-recognised': async ({ isPost }, tabId) => {
      if (tabId === undefined) return;
      await showToolbarState(tabId, isPost);
      if (isPost) lookAtPost(tabId);
      else leavePost(tabId);
    },
    'post-seen': (_none, tabId) => {
      if (tabId !== undefined) lookAtPost(tabId);
    },
    'quotations-counted': async ({ count }, tabId) => {
      if (tabId !== undefined) await showQuotationCount(tabId, count);
    },
    'add-script': async ({ script }, tabId) => {
      if (tabId !== undefined && isLateScript(script)) await addScripts(tabId, [script]);
      return undefined;
    },
    'bound-shortcuts': boundShortcuts,
    'change-shortcuts': changeShortcuts,
    'open-welcome': async () => {
      await openWelcome();
      return undefined;
    },
    'remember-post': async ({ url, changes }, _tabId, isPrivate) => {
      await rememberPost(url, changes, isPrivate);
    },
  });

  keepDetectingElsewhere();
  offerQuickCopy();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
    void catchUpWithOpenTabs();
  });

  const commands = new Map<string, (tabId: number) => Promise<unknown>>([
    ['toggle-reader', toggleOverPage],
    // Where the popup is open it takes the command.
    [
      'next-quotation',
      async (tabId) => {
        const isTaken = await tellBackground('next-quotation', {}).catch(() => false);
        if (!isTaken) await askOverPage(tabId, 'next-quotation-over-page', {});
      },
    ],
  ]);
  // Absent on Firefox for Android.
  browser.commands?.onCommand.addListener(async (name, tab) => {
    const command = commands.get(name);
    if (command === undefined) return;
    try {
      await command(tab?.id ?? (await activeTab()).id);
    } catch (error) {
      if (!(error instanceof UnreadableTab)) throw error;
    }
  });
});
