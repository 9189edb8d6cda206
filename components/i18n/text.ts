import type messages from '../../public/_locales/es/messages.json';

/** Every sentence Portavoz can say. Spanish is the reference; a test holds the other languages to the same keys. */
export type TextKey = keyof typeof messages;

/** Says a sentence in the user's language, with `values` for its placeholders in order. */
export type Text = (key: TextKey, ...values: readonly string[]) => string;

/** A `_one`/`_other` pair of keys, without its ending. */
export type PluralKey = TextKey extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/** Chooses the form by the language's own plural rule and fills in the number. */
export function plural(text: Text, language: string, key: PluralKey, count: number): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return text(`${key}_${form}` as TextKey, new Intl.NumberFormat(language).format(count));
}
