import { parseHtml } from '../../dom/parse-html.ts';

/** Control, format and filler characters that a title or a name never shows: C0, C1, soft hyphen, zero width, BOM, bidi marks. */
const INVISIBLE = /[\p{Cc}\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** One line of text: composed accents, single spaces, nothing invisible. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ').trim();
}

/** The words of an HTML string, as `title.rendered` of a WordPress record is one. */
export function plainText(html: string, document: Document): string {
  return /[<&]/.test(html) ? oneLine(parseHtml(html, document).textContent) : oneLine(html);
}
