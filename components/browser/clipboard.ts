import type { RichText } from '../citation/rich-text.ts';

/**
 * Copies rich and plain text after a click. The modern way first; on plain http pages it does not exist and the old
 * `copy` event serves (both browsers, measured). False when both refuse.
 */
export async function copyRichText({ text, html }: RichText, document: Document): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent({ text, html }, document);
  }
}

function copyByEvent({ text, html }: RichText, document: Document): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
