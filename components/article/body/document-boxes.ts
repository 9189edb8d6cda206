import { attribute, attributesOf, query, queryAll, textOf } from '../../dom/unclobbered.ts';
import { absolute } from './addresses.ts';
import { documentBehind, documentIn } from './documents.ts';
import { placeDocument, sourceOf } from './media.ts';
import { titleOf } from './players.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './squeeze.ts';

/** An address of a document written into a script or an attribute, its slashes escaped or not. */
const WRITTEN = /https?:(?:\\?\/){2}[^"'\s<>&|]+?\.(?:pdf|docx?|xlsx?|pptx?)(?=["'\s<>&|?#]|$)/i;

/** A plug-in's box around one document: WordPress's file block, viewers, flip books, downloads. False where it holds none. */
export function readFile(element: Element, reading: Reading): boolean {
  const inside = [
    element,
    ...queryAll(element, 'a[href], iframe, object, embed, [source], [data-pdf], [data-pdf-url]'),
  ];
  for (const candidate of inside) {
    const url = sourceOf(candidate, reading.base);
    const document = url === undefined ? undefined : (documentBehind(url) ?? documentIn(url));
    if (document === undefined) continue;
    placeDocument(document, wordsFor(candidate, document, inside, reading), reading);
    return true;
  }
  return readPackage(element, reading) || readWritten(element, reading);
}

/** The link that names the document, if one does, else the viewer's title. */
function wordsFor(found: Element, document: URL, inside: readonly Element[], { base }: Reading): string {
  const links = inside.filter(
    (element) => element.localName === 'a' && sourceOf(element, base)?.href === document.href,
  );
  const named = links.find((link) => !/__button|-btn\b/.test(attribute(link, 'class') ?? ''));
  return named?.textContent ?? titleOf(attribute(found, 'title'));
}

/** WordPress Download Manager: the address of a package has no ending; the icon of its kind is named after one. */
function readPackage(element: Element, reading: Reading): boolean {
  const [download] = queryAll(element, '[data-downloadurl], a[href*="wpdmdl="]');
  if (download === undefined) return false;
  const url = absolute(attribute(download, 'data-downloadurl') ?? attribute(download, 'href'), reading.base);
  if (url === undefined) return false;
  const icon = query(element, 'img[src*="file-type-icons"]');
  const type = /\/(\w{2,4})\.\w+$/.exec(icon === undefined ? '' : (attribute(icon, 'src') ?? ''))?.[1] ?? 'pdf';
  const title = query(element, '.package-title, h3, h4, strong');
  placeDocument(url, title === undefined ? textOf(download) : wordsOf(title), reading, type.toLowerCase());
  return true;
}

/** Flip books name their document in options: in an attribute of their own, or in the script after them. */
function readWritten(element: Element, reading: Reading): boolean {
  const next = element.nextElementSibling;
  const scripts = [...queryAll(element, 'script'), ...(next?.localName === 'script' ? [next] : [])];
  const written = [...attributesOf(element).map(({ value }) => value), ...scripts.map(textOf)]
    .map((text) => WRITTEN.exec(text.slice(0, 20_000))?.[0])
    .find((address) => address !== undefined);
  const url = absolute(written?.replaceAll('\\/', '/'), reading.base);
  if (url === undefined) return false;
  placeDocument(url, titleOf(attribute(element, 'data-title')), reading);
  return true;
}
