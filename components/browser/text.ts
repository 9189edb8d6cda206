import { browser } from 'wxt/browser';
import type { Voice } from '../i18n/TextContext.tsx';

/** WXT narrows `getMessage` to keys it generates per build; ours come typed from the Spanish catalogue (`components/i18n`). */
const catalogue = browser.i18n as unknown as { getMessage(key: string, values?: string[]): string };

/** What was said already: an extension that was updated or taken away under this page has no catalogue any more. */
const said = new Map<string, string>();

function say(key: string, values: readonly string[]): string {
  const sentence = [key, ...values].join('\n');
  try {
    const words = catalogue.getMessage(key, [...values]);
    said.set(sentence, words);
    return words;
  } catch {
    return said.get(sentence) ?? '';
  }
}

/** The browser's own message catalogue (`_locales`). */
export const browserVoice: Voice = {
  text: (key, ...values) => say(key, values),
  // Bare Spanish would write 1,6 as Spain does; Guatemala writes 1.6.
  language: catalogue.getMessage('@@ui_locale').replace('_', '-').replace(/^es$/, 'es-GT'),
};
