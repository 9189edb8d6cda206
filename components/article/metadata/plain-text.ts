import { parseHtml } from '../../dom/parse-html.ts';
import { squeeze } from '../body/squeeze.ts';

/** No title, name or caption of one line is longer; a page may say anything. */
const LONGEST = 2000;

/** One line of text: composed accents, single spaces, nothing that is not seen. */
export function oneLine(text: string): string {
  return squeeze(text.slice(0, LONGEST)).trim();
}

/** The words of an HTML string, as `title.rendered` of a WordPress record is one. */
export function plainText(html: string): string {
  return /[<&]/.test(html) ? oneLine(parseHtml(html).textContent) : oneLine(html);
}
