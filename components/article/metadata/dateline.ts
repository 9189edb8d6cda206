import type { Dateline } from '../article.ts';
import { isoDay, MONTHS } from './months.ts';

/** Longer than any dateline seen: «San José La Máquina, Suchitepéquez, 17 de julio de 2025». */
const LONGEST = 140;
const WEEKDAY = String.raw`(?:(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo),? )?`;
const YEAR = String.raw`(?:,? (?:del? )?(?<year>(?:19|20)\d\d))?`;
/** The full stop of «ago.»: not the one that ends the dateline. */
const SHORT = String.raw`(?:\.(?= ?\(| (?:del? )?\d))?`;
/** With the day before the month («20 de febrero», «5 julio», «19 ago.»), after it («feb 13»), without it, or in figures. */
const DATES = [
  String.raw`${WEEKDAY}(?<day>\d{1,2})(?:º|°)? (?:de )?(?<month>\p{L}{3,10})${SHORT}${YEAR}`,
  String.raw`(?<month>\p{L}{3,10})${SHORT} (?<day>\d{1,2})${YEAR}`,
  String.raw`(?<month>\p{L}{4,10})${YEAR}`,
  String.raw`(?<day>\d{1,2})[/-](?<monthNumber>\d{1,2})[/-](?<year>20\d\d)`,
];
const AGENCY = String.raw`(?<agency> ?\(\p{Lu}[\p{L} .]{1,24}\))?`;
const PATTERNS = DATES.map(
  (date) => new RegExp(String.raw`^(?<text>(?<place>[^\d.:;“«"]{0,90}?)[, ]*${date}${AGENCY})\s*[.:–—-]`, 'iu'),
);
/** A sentence that happens to begin with names and a date. */
const NO_PLACE =
  /^(?:a|en|desde|durante|est[ea]|hasta|para|por|con|del|al|una?|entre|según|tras|hoy|ayer|mañana|este)\b/i;
const CONNECTORS = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y']);

/** Place and day at the head of a post's first paragraph, in the forms of page-facts §5. */
export function datelineOf(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, LONGEST).replaceAll('\n', ' ');
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(head)?.groups;
    if (groups === undefined) continue;
    const { text = '', day, month = '', monthNumber, year, agency } = groups;
    const place = (groups['place'] ?? '').replace(/[,\s]+$/, '');
    const number = monthNumber === undefined ? MONTHS.get(month.toLowerCase()) : Number(monthNumber);
    // Without a place only an agency's mark makes it a dateline: «19 ago. (AGN).–».
    if (number === undefined || (place === '' ? agency === undefined : !isPlace(place))) continue;
    if (day === undefined && year === undefined) continue;
    const date =
      year === undefined ? undefined : isoDay(Number(year), number, day === undefined ? undefined : Number(day));
    if (year !== undefined && date === undefined) continue;
    return { text: text.trim(), place, ...(date === undefined ? {} : { date }) };
  }
  return undefined;
}

/** «San José La Máquina, Suchitepéquez», «El Progreso»: names with their small words between them, and no verb. */
function isPlace(words: string): boolean {
  const parts = words.split(/[\s,]+/);
  if (parts.length > 10 || NO_PLACE.test(words)) return false;
  return /^\p{Lu}/u.test(words) && parts.every((part) => /^\p{Lu}/u.test(part) || CONNECTORS.has(part));
}
