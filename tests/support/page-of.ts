import './lend-parser.ts';
import { JSDOM } from 'jsdom';

/** A page as a browser has it, with its window to lend to the cleaner. */
export function pageOf(
  html: string,
  url = 'https://portal.segeplan.gob.gt/segeplan/?p=1',
): { document: Document; window: JSDOM['window'] } {
  const { window } = new JSDOM(html, { url });
  return { document: window.document, window };
}
