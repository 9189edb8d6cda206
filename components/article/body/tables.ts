import { attribute, query, queryAll, textOf } from '../../dom/unclobbered.ts';
import { isSentence } from './sentences.ts';
import { squeeze } from './squeeze.ts';

/** A cell with more words than this holds an article, not a value. */
const LONGEST_CELL = 1200;

/** Words of «Amanda Ruiz, geógrafa, ha acompañado la elaboración de planes.» */
const MORE_THAN_A_LABEL = 9;

/**
 * Whether a table shows data. Old portals and newsletters set whole pages in tables; there the cells are only places, and
 * what is in them is read as if the table were not there.
 */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  if (queryAll(table, 'table').length > 0 || query(table, 'td, th') === undefined) return false;
  if (queryAll(table, 'caption, th, thead, tfoot, col').length > 0) return true;
  const rows = queryAll(table, 'tr').slice(0, 50);
  const columns = Math.max(0, ...rows.map((row) => row.childElementCount));
  if (rows.length < 2 || columns < 2) return false;
  if (columns <= 3 && isOfPictures(table, rows)) return false;
  const cells = queryAll(table, 'td').slice(0, 400);
  return !cells.some(
    (cell) => textOf(cell).length > LONGEST_CELL || queryAll(cell, 'h1, h2, h3, h4, iframe, video').length > 0,
  );
}

/** A picture beside a text of several blocks or a whole sentence in each row, and no lines between: a page set in two columns. */
function isOfPictures(table: Element, rows: readonly Element[]): boolean {
  if (Number(attribute(table, 'border') ?? 0) > 0) return false;
  return rows.every((row) => {
    const cells = queryAll(row, 'td');
    return (
      cells.some(isPicture) && cells.some((cell) => blocksIn(cell) > 1 || isSentence(textOf(cell), MORE_THAN_A_LABEL))
    );
  });
}

function isPicture(cell: Element): boolean {
  return query(cell, 'img') !== undefined && textOf(cell).trim() === '';
}

function blocksIn(cell: Element): number {
  return queryAll(cell, 'p, ul, ol, blockquote, h5, h6').filter((block) => textOf(block).trim() !== '').length;
}

/** A picture in one row and its caption in the next, as pages of before 2010 set them. */
export function isPictureTable(element: Element): boolean {
  const [picture, caption, ...more] = queryAll(element, 'tr');
  if (picture === undefined || caption === undefined || more.length > 0) return false;
  const areSingle = [picture, caption].every((row) => queryAll(row, 'td').length === 1);
  return areSingle && queryAll(picture, 'img').length === 1 && squeeze(textOf(picture)).trim() === '';
}
