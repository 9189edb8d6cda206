import { browser } from 'wxt/browser';
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
