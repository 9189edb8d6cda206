import type { Dateline } from '../article.ts';
import { MONTHS } from './months.ts';

/**
 * Place and day at the head of the first paragraph. The forms are those of page-facts §5: with or without the day, the
 * comma, «de», the year; «del 2025»; abroad with town and country; an agency's name in brackets; a dash at the end.
 */
const DATELINE =
  /^(?<text>(?<place>\p{Lu}[\p{L}\p{M}.' ]*?(?:, \p{Lu}[\p{L}\p{M}.' ]*?)*?),? (?:(?<day>\d{1,2}) (?:de )?(?<month>\p{L}+)\.?|(?<dayAfter>)(?<monthFirst>\p{L}+))(?: (?:de |del )?(?<year>\d{4}))?(?: \([\p{Lu}]+\))?)\s*[.:–—-]/u;

export function datelineOf(paragraph: string): Dateline | undefined {
  const groups = DATELINE.exec(paragraph.slice(0, 120))?.groups;
  if (groups === undefined) return undefined;
  const { text = '', place = '', day, month, monthFirst, year } = groups;
  const monthNumber = MONTHS.get((month ?? monthFirst ?? '').toLowerCase());
  if (monthNumber === undefined) return undefined;
  const date =
    year === undefined
      ? undefined
      : [year, pad(monthNumber), ...(day === undefined ? [] : [pad(Number(day))])].join('-');
  return { text: text.trim(), place, ...(date === undefined ? {} : { date }) };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
