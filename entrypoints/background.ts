import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { keepDetectingElsewhere } from '../components/browser/detect-elsewhere.ts';
import { answerMessages } from '../components/browser/messages.ts';
import { recallPosts, rememberPost } from '../components/browser/post-memory.ts';
import { activeTab, askReader, UnreadableTab } from '../components/browser/tab-reader.ts';
import { showQuotationCount, showToolbarState } from '../components/browser/toolbar.ts';

export default defineBackground(() => {
  answerMessages({
    'page-recognised': async ({ isPost }, tabId) => {
      if (tabId !== undefined) await showToolbarState(tabId, isPost);
    },
    'quotations-counted': async ({ count }, tabId) => {
      if (tabId !== undefined) await showQuotationCount(tabId, count);
    },
    'recall-post': async ({ url }) => (await recallPosts())(url),
    'remember-post': async ({ url, changes }) => {
      await rememberPost(url, changes);
    },
  });

  keepDetectingElsewhere();

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'toggle-reader') return;
    const tabId = tab?.id ?? (await activeTab()).id;
    try {
      await askReader(tabId, 'toggle-reader', {});
    } catch (error) {
      if (!(error instanceof UnreadableTab)) throw error;
    }
  });
});
