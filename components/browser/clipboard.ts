import type { RichText } from '../citation/rich-text.ts';
import { copySelected, listen } from '../dom/unclobbered.ts';

/** ms */
const PATIENCE = 2000;

/**
 * Copies rich and plain text: by the modern way, which plain http pages do not have; by the old `copy` event, which serves
 * there (both browsers, measured); as plain text alone. False where all refuse, as without a click or `clipboardWrite`:
 * then the words are shown, selected. Call it before anything that takes the focus: a popup that lost it may not write.
 */
export async function copyRichText(words: RichText, document: Document): Promise<boolean> {
  return (await copyBoth(words)) || copyByEvent(words, document) || (await copyPlain(words));
}

async function copyBoth({ text, html }: RichText): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await orLate(navigator.clipboard.write([item]));
    return true;
  } catch {
    return false;
  }
}

function copyByEvent({ text, html }: RichText, document: Document): boolean {
  const stop = new AbortController();
  const fill = (event: Event): void => {
    const { clipboardData } = event as ClipboardEvent;
    clipboardData?.setData('text/plain', text);
    clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  listen(document, 'copy', fill, { capture: true, signal: stop.signal });
  try {
    return copySelected(document);
  } catch {
    return false;
  } finally {
    stop.abort();
  }
}

/** A browser that asks the user first may never answer. */
async function orLate(writing: Promise<void>): Promise<void> {
  const late = new Promise<never>((_done, fail) => setTimeout(() => fail(new Error('no answer')), PATIENCE));
  await Promise.race([writing, late]);
}

async function copyPlain({ text }: RichText): Promise<boolean> {
  try {
    await orLate(navigator.clipboard.writeText(text));
    return true;
  } catch {
    return false;
  }
}
