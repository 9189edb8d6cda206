import { withoutLigatures } from '../../dom/ligatures.ts';

/**
 * Fillers that no reader sees and no post means: soft hyphen, zero-width signs, BOM, bidi marks and overrides, annotation
 * anchors, Hangul fillers, tags that spell nothing. A joiner inside an emoji stays, and so do the tags of a flag.
 */
const FILLERS =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|(?<![\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}])\u200D|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu;
const CONTROLS = /(?![\t\n\f\r])\p{Cc}/gu;
/** Text that needs no spelling: Latin 1 without the soft hyphen, dashes, quotation marks. Most Spanish is of this kind. */
const PLAIN = /^[\t\n\r\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF\u2010-\u2027\u20AC]*$/;
/** What Windows-1252 has where a wrong declaration left the C1 controls U+0080 to U+009F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The words as published, in one spelling: composed accents, no ligatures, any run of white space one space, no fillers. Spaces at the
 * edges stay, since a neighbour may continue the word.
 */
export function squeeze(text: string): string {
  const words = spelled(text);
  return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** The same with its white space as it is, for preformatted text. */
export function spelled(text: string): string {
  return PLAIN.test(text)
    ? text
    : withoutLigatures(text.normalize('NFC')).replace(CONTROLS, meant).replace(FILLERS, '');
}

/** The words of a node, squeezed and trimmed. */
export function wordsOf({ textContent }: Pick<Node, 'textContent'>): string {
  return squeeze(textContent ?? '').trim();
}

/** The words without any white space: what is left of a text however its lines are broken. */
export function bare(text: string): string {
  return squeeze(text).replaceAll(' ', '');
}

function meant(control: string): string {
  const character = WINDOWS_1252[control.charCodeAt(0) - 0x80];
  return character === undefined || character === control ? '' : character;
}
