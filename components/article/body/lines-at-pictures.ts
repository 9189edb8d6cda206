import { signedBy } from '../metadata/byline.ts';
import { datelineOf } from '../metadata/dateline.ts';
import { isAllIn } from './all-in.ts';
import type { DraftBlock } from './block-writer.ts';
import { isLinksAlone } from './links-alone.ts';
import { wordsOf } from './squeeze.ts';

/** A line that credits the picture above it. */
const CREDIT =
  /^\/?\s*(?:fotos?|fotografías?|imagen|imágenes|crédito|créditos)\s*(?::|\/|por\b|de archivo\b|cortesía\b)/i;
/** The credit at the end of what is said of a picture: «Garzas en Las Lisas. Foto: Josué Paredes». */
const CREDITED = /[\s(|/](?:[Ff]otos?|FOTOS?|[Ff]otografías?):\s?\p{Lu}[^:;]{1,60}$/u;
/** Longer than what is said of a picture. */
const LONGEST = 200;
/** What begins like somebody's words, and a quotation of a clause or more. */
const SAID = /^[“«"‘—–-]|[“«"][^”»"]{30}/;

/**
 * Whether the paragraph after a picture without words is said of that picture, or a line in the least of headings that credits
 * it. `isBegun`: the text has begun above the two.
 */
export function isUnderPicture(
  line: DraftBlock,
  picture: DraftBlock,
  next: DraftBlock | undefined,
  isBegun: boolean,
): boolean {
  const isLittle = /^h[56]$/.test(line.element.localName);
  if ((line.kind !== 'paragraph' && !isLittle) || !/^(?:figure|gallery)$/.test(picture.kind)) return false;
  if (picture.element.querySelector(':scope > figcaption') !== null) return false;
  const text = wordsOf(line.element);
  if (text.length < 160 && CREDIT.test(text)) return true;
  if (text.length > LONGEST || line.foreign === true || picture.kind !== 'figure' || SAID.test(text)) return false;
  if (datelineOf(text) !== undefined || signedBy(text, [], false) !== undefined || isLinksAlone(line)) return false;
  if (CREDITED.test(text)) return true;
  if (isLittle || text.endsWith(':')) return false;
  const look = LOOKS.find((isSo) => isSo(line));
  // A summary is in italics or centred as well, and stands at the head; a text of one look goes on.
  return look !== undefined && (isBegun || look === isSmall) && (next?.kind !== 'paragraph' || !look(next));
}

const isSmall = ({ element }: DraftBlock): boolean => isAllIn('small', element);
/** What a caption without markup of its own looks like. A centred line without a full stop may be a heading. */
const LOOKS: readonly ((line: DraftBlock) => boolean)[] = [
  isSmall,
  ({ element }) => isAllIn('em', element),
  ({ element }) => isCentred(element) && wordsOf(element).endsWith('.') && !isAllIn('strong', element),
];

function isCentred(element: Element): boolean {
  return element.getAttribute('align') === 'center';
}

/** «Gráfica 2. Viviendas con agua, por municipio». */
const NUMBERED =
  /^(?:gráfic[oa]|figura|mapa|ilustración|imagen|foto|fotografía|infografía|diagrama|esquema) \d{1,2}[.:] \S/i;

/** Whether the paragraph before a picture without words names that picture: by its number, or in italics in the middle. */
export function isOverPicture(line: DraftBlock, picture: DraftBlock, before: DraftBlock | undefined): boolean {
  if (line.kind !== 'paragraph' || picture.kind !== 'figure' || line.foreign === true) return false;
  const text = wordsOf(line.element);
  if (text.length > LONGEST || picture.element.querySelector(':scope > figcaption') !== null) return false;
  if (NUMBERED.test(text)) return true;
  const isItalic = isCentred(line.element) && isAllIn('em', line.element);
  return (
    isItalic &&
    before?.kind === 'paragraph' &&
    text.endsWith('.') &&
    !SAID.test(text) &&
    signedBy(text, [], false) === undefined
  );
}

/** Makes a line the caption of a picture. */
export function bindToPicture({ element }: DraftBlock, line: DraftBlock): void {
  const caption = element.ownerDocument.createElement('figcaption');
  caption.append(...line.element.childNodes);
  element.append(caption);
}
