import { textOf } from '../../dom/unclobbered.ts';
import { SKIP } from '../../dom/walk.ts';
import { absolute } from './addresses.ts';
import type { BlockWriter } from './block-writer.ts';
import { documentType } from './documents.ts';
import { figureBlock, noteNoPicture } from './figures.ts';
import { enterPictureFrame } from './enter-gallery.ts';
import { enterForm } from './forms.ts';
import { keptOf } from './kept-attributes.ts';
import { markOf } from './marks.ts';
import { placeFilmBehind, readMedia } from './media.ts';
import { pictureOf } from './picture.ts';
import { type Leave, NOTHING, place, type Reading } from './reading.ts';
import { bare } from './squeeze.ts';
import { isDataTable, isPictureTable } from './tables.ts';
import { holdsTheRest, isUnread, MEDIA, seenWords, sentencesAmongChoices } from './unread.ts';

/** Blocks, and what they become. */
const BLOCKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...Object.fromEntries('p h2 h3 h4 h5 h6 pre ul ol dl dt dd li blockquote'.split(' ').map((name) => [name, name])),
    h1: 'h2',
    menu: 'ul',
    dir: 'ul',
    listing: 'pre',
    xmp: 'pre',
  }),
);
const TABLE = new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);
/** Lines of their own, without being blocks. Anything not named here or above runs on in its line, like `span`. */
const CONTAINERS = new Set(
  'div section article main aside header footer nav address center fieldset figure figcaption details summary hgroup search legend dialog hr table caption thead tbody tfoot tr td th colgroup col optgroup option body html li dt dd'.split(
    ' ',
  ),
);
/** Reads an element as its tag says. `tables` has an entry for each table that is open: whether it shows data. */
export function enterElement(element: Element, name: string, reading: Reading, tables: boolean[]): Leave | typeof SKIP {
  const { writer } = reading;
  if (name === 'select' || name === 'datalist') readChoices(element, writer);
  if (isUnread(element, name)) return SKIP;
  if (name === 'br') {
    writer.breakLine();
    return SKIP;
  }
  if (name === 'img') {
    readImage(element, reading);
    return SKIP;
  }
  if (MEDIA.has(name)) {
    readMedia(element, reading);
    return holdsTheRest(element) ? NOTHING : SKIP;
  }
  if (name === 'table') {
    const framed = isPictureTable(element) ? enterPictureFrame(element, reading) : undefined;
    return framed ?? enterTable(element, reading, tables);
  }
  const block = TABLE.has(name) && tables.at(-1) === true ? name : BLOCKS.get(name);
  if (name === 'p') reading.tally.paragraphs.push(seenWords(element, reading.page));
  if (block === 'caption' && bare(textOf(element)) !== '') reading.tally.captions += 1;
  if (block !== undefined) {
    const depth = writer.open(block, keptOf(element, block));
    return () => writer.closeTo(depth);
  }
  if (name === 'form') return enterForm(element, reading);
  if (CONTAINERS.has(name)) {
    writer.boundary();
    return () => writer.boundary();
  }
  if (isBesideNumber(element, name)) writer.text(' ');
  const mark = markOf(element, reading.base);
  if (mark === undefined) return NOTHING;
  if (mark.tag === 'a') noteLink(element, mark.attributes['href'] ?? '', reading);
  writer.enterMark(mark);
  return () => writer.leaveMark();
}

/** «38» and «escuelas» in a span each, which a style sheet sets below each other. */
function isBesideNumber(element: Element, name: string): boolean {
  const before = element.previousElementSibling;
  if (name !== 'span' || before?.localName !== 'span' || before !== element.previousSibling) return false;
  return (
    element.hasAttribute('class') &&
    before.hasAttribute('class') &&
    /^\W*Q?\d[\d.,]*(?:[ \u00A0]?[\p{L}%]+)?$/u.test(before.textContent) &&
    /^\p{L}/u.test(element.textContent)
  );
}

function enterTable(element: Element, { writer, tally }: Reading, tables: boolean[]): Leave {
  const isData = isDataTable(element);
  if (isData) tally.tables += 1;
  tables.push(isData);
  const depth = isData ? writer.open('table') : undefined;
  writer.boundary();
  return () => {
    tables.pop();
    if (depth === undefined) writer.boundary();
    else writer.closeTo(depth);
    if (isData) footLast(writer.blocks.at(-1)?.element);
  };
}

/** HTML 4 had the foot of a table stand before its body; shown it is below. */
function footLast(block: Element | undefined): void {
  for (const foot of block?.querySelectorAll('tfoot') ?? []) foot.parentElement?.append(foot);
}

function readChoices(element: Element, writer: BlockWriter): void {
  for (const sentence of sentencesAmongChoices(element)) {
    const depth = writer.open('p');
    writer.text(sentence);
    writer.closeTo(depth);
  }
}

/** The cover that a film has from its player's own house. */
const COVERS = /^(?:https?:)?\/\/(?:i\d?\.ytimg|img\.youtube|i\.vimeocdn)\.com\//;

function readImage(image: Element, reading: Reading): void {
  const link = absolute(image.closest('a')?.getAttribute('href'), reading.base);
  if (placeFilmBehind(image, reading) && COVERS.test(image.getAttribute('src') ?? '')) return;
  const picture = pictureOf(image, reading.base, link);
  if (typeof picture === 'string') noteNoPicture(image, picture, reading);
  else if ('emoji' in picture) reading.writer.text(picture.emoji);
  else place(figureBlock(picture, reading), reading);
}

function noteLink(link: Element, href: string, { shelf, tally }: Reading): void {
  const words = link.textContent;
  if (bare(words) !== '') tally.links.add(href);
  if (URL.canParse(href) && documentType(new URL(href)) !== undefined) shelf.add(new URL(href), words);
}
