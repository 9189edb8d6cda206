import type { SavedFile } from '../citation/file.ts';
import { createElement } from '../dom/unclobbered.ts';

/** Saves a file without asking for the `downloads` permission: a link that is pressed and gone. Call it after a click. */
export function saveFile({ name, type, text }: SavedFile, document: Document): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = createElement(document, 'a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
