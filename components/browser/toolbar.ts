import { browser } from 'wxt/browser';
import { plural } from '../i18n/text.ts';
import { browserVoice } from './text.ts';

const SIZES = [16, 32, 48, 128];

/** Icon, title and badge of one tab. The browser itself puts them back on navigation. */
export async function showToolbarState(tabId: number, isPost: boolean): Promise<void> {
  const state = isPost ? 'active' : 'quiet';
  await Promise.all([
    browser.action.setIcon({
      tabId,
      path: Object.fromEntries(SIZES.map((size) => [size, `/icons/${state}-${size}.png`])),
    }),
    browser.action.setTitle({ tabId, title: browserVoice.text(isPost ? 'action_title_post' : 'action_title') }),
    browser.action.setBadgeText({ tabId, text: isPost ? '¶' : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1c5d99' }),
  ]);
}

/** The number of quotations found, once the reader has read the page: four characters are what a badge can show. */
export async function showQuotationCount(tabId: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count > 999 ? '999' : String(count) }),
    browser.action.setTitle({
      tabId,
      title: plural(browserVoice.text, browserVoice.language, 'action_title_quotes', count),
    }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1c5d99' }),
  ]);
}
