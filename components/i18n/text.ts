import type messages from '../../public/_locales/es/messages.json';

/** Every sentence Portavoz can say. Spanish is the reference; a test holds the other languages to the same keys. */
export type TextKey = keyof typeof messages;

/** Says a sentence in the user's language, with `values` for its placeholders in order. */
export type Text = (key: TextKey, ...values: readonly string[]) => string;

/** A `_one`/`_other` pair of keys, without its ending. */
export type PluralKey = TextKey extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/**
 * Chooses the form and fills in the number. One is one and all else is many in every language of the catalogue, and numbers of
 * three digits are written alike: `Intl` would cost the first paint more than the article (`calendar.ts`).
 */
export function plural(text: Text, language: string, key: PluralKey, count: number): string {
  const number = count < 1000 ? String(count) : new Intl.NumberFormat(language).format(count);
  return text(`${key}_${count === 1 ? 'one' : 'other'}` as TextKey, number);
}
