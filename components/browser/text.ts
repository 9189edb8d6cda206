import { browser } from 'wxt/browser';
import type { Voice } from '../i18n/TextContext.tsx';

/** WXT narrows `getMessage` to keys it generates per build; ours come typed from the Spanish catalogue (`components/i18n`). */
const catalogue = browser.i18n as unknown as { getMessage(key: string, values?: string[]): string };

/** The browser's own message catalogue (`_locales`). */
export const browserVoice: Voice = {
  text: (key, ...values) => catalogue.getMessage(key, [...values]),
  // Bare Spanish would write 1,6 as Spain does; Guatemala writes 1.6.
  language: catalogue.getMessage('@@ui_locale').replace('_', '-').replace(/^es$/, 'es-GT'),
};
