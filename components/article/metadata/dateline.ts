import type { Dateline } from '../article.ts';
import { isoDay, MONTHS } from './months.ts';
import { isPlace, isKnownPlace } from './places.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** Longer than any dateline seen: «San José La Máquina, Suchitepéquez, 17 de julio de 2025». */
const LONGEST = 140;
const WEEKDAY = String.raw`(?:(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:lun|mar|mi[ée]|jue|vie|s[áa]b|dom)\.),? )?`;
/** «de 2026», «del año 2026», «2,026», and the year that is only pointed at. */
const YEAR = String.raw`(?:,?(?: |-)?(?:del? (?:año )?)?(?<year>(?:19|20)\d\d|2[.,]0\d\d)(?!\d)| del (?:presente|año en curso|corriente)(?: año)?)?`;
/** The full stop of «ago.»: not the one that ends the dateline. */
const SHORT = String.raw`(?:\.(?= ?\(| (?:del? )?\d))?`;
/** «a», «a los», «el día»: how letters and minutes begin a date. */
const LEAD = String.raw`(?:al? (?:los )?|el (?:día )?)?`;
/** The days before the last: «12 y», «12, 13 y», «del 12 al», «30 de abril y». The dateline was written on the last. */
const EARLIER = String.raw`(?:(?:del? )?\d{1,2}(?:, \d{1,2})*(?: de \p{L}{4,10})?(?: (?:y|e|al?) (?:el )?| ?[-–/] ?))?`;
const DAY = String.raw`(?<day>\d{1,2}|primero)(?:\.?[º°]|ro\.?|er)?`;
const MONTH_NAMES = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const MONTH = `(?<month>${MONTH_NAMES})(?!\\p{L})`;
/** With the day before the month («20 de febrero», «5 julio», «19 ago.»), after it («feb 13»), without it, or in figures. */
const DATES = [
  String.raw`${WEEKDAY}${LEAD}${EARLIER}${DAY} (?:días )?(?:del? (?:mes de )?)?${MONTH}${SHORT}${YEAR}`,
  String.raw`${MONTH}${SHORT} (?<day>\d{1,2})${YEAR}`,
  String.raw`${MONTH}${YEAR}`,
  String.raw`(?<day>\d{1,2})[/.-](?<monthNumber>\d{1,2})[/.-](?<year>20\d\d)`,
];
const AGENCY = String.raw`(?<agency> ?\(\p{L}[\p{L} .]{1,24}\))?`;
/** Names, the full stops of «D. C.» and «EE. UU.», and the number of a «zona». */
const PLACE = String.raw`(?<place>(?:[^\d.:;“«"]|(?<=(?:^|[\s.,])\p{L}{1,2})\.(?=[\s,\p{L}])|(?<=zona )\d{1,2}){0,90}?)`;
/** For words in lower case: to look for either case in all of Unicode costs a browser ten times as much the first time. */
const PATTERNS = DATES.map(
  (date) =>
    new RegExp(
      String.raw`^(?<sign>[\s\p{So}\uFE0F(|•–—*_-]{0,4})(?<text>${PLACE}(?<gap>[, ]*|[.:]? ?[–—-]? ?)(?<!\p{L})${date}${AGENCY})(?<end>.*)$`,
      'u',
    ),
);
/** Without one of these there is no date to look for. */
const HINT = new RegExp(String.raw`\b(?:${MONTH_NAMES})\b|\d[/.-]\d`);
/** What may follow: a mark; after a whole date also a new sentence or nothing. */
const MARK = /^\)?[*_]?\s*[.:–—-]/;
const SENTENCE = /^\)?(?:$|\s*[_/|]|,?\s+["“«¿¡]?\p{Lu})/u;

/**
 * Place and day at the head of a post's first paragraph, in the forms of page-facts §5. A year that is not written is that of
 * the last such day that had come by `published`, an ISO day or time.
 */
export function datelineOf(paragraph: string, published?: string): Dateline | undefined {
  const head = paragraph.slice(0, LONGEST).replaceAll('\n', ' ');
  const lower = head.toLowerCase();
  // «İ» alone grows when it is lowered, and then no place is where it was.
  if (lower.length !== head.length || !HINT.test(lower)) return undefined;
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(lower)?.groups;
    const dateline = groups === undefined ? undefined : datelineFrom(asWritten(groups, head), published);
    if (dateline !== undefined) return dateline;
  }
  return undefined;
}

/** The same dateline with its date, if only the year was wanting. */
export function datedBy(dateline: Dateline, published: string | undefined): Dateline {
  if (dateline.date !== undefined || published === undefined) return dateline;
  return datelineOf(`${dateline.text}.–`, published) ?? dateline;
}

/** What was found in lower case, in the letters of the post where they count. */
function asWritten(groups: Groups, head: string): Groups {
  const { sign = '', text = '', place = '', end = '' } = groups;
  const from = sign.length;
  return {
    ...groups,
    text: head.slice(from, from + text.length),
    place: head.slice(from, from + place.length),
    end: head.slice(head.length - end.length),
  };
}

function datelineFrom(groups: Groups, published: string | undefined): Dateline | undefined {
  const { text = '', day, month = '', monthNumber, year, agency, gap = '', end = '' } = groups;
  const named = (groups['place'] ?? '').replace(/[,\s]+$/, '');
  const isShort = gap.startsWith('.') && /[\s.]\p{L}{1,2}$/u.test(named);
  const place = isShort ? `${named}.` : named;
  const number = monthNumber === undefined ? MONTHS.get(month) : Number(monthNumber);
  // Without a place only an agency's mark makes it a dateline: «19 ago. (AGN).–».
  if (number === undefined || (place === '' ? agency === undefined : !isPlace(place))) return undefined;
  if (day === undefined && year === undefined) return undefined;
  // «Inauguración: 12 de marzo» has no place before its colon; «Guatemala. 12 de marzo» does.
  if (/[^, ]/.test(gap) && !isShort && !isKnownPlace(place)) return undefined;
  const isWhole = (year !== undefined && day !== undefined) || agency !== undefined;
  if (!MARK.test(end) && !(isWhole && SENTENCE.test(end))) return undefined;
  const dayNumber = day === undefined ? undefined : /^\d/.test(day) ? Number(day) : 1;
  const date =
    year !== undefined
      ? isoDay(Number(year.replace(/[.,]/, '')), number, dayNumber)
      : published !== undefined && dayNumber !== undefined
        ? lastDayBy(published, number, dayNumber)
        : undefined;
  if (year !== undefined && date === undefined) return undefined;
  return { text: text.trim(), place, ...(date === undefined ? {} : { date }) };
}

/** Posts are dated before they are published; a day later only where somebody wrote ahead. */
function lastDayBy(published: string, month: number, day: number): string | undefined {
  const at = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  const year = at.getUTCFullYear();
  at.setUTCDate(at.getUTCDate() + 1);
  const latest = Number.isNaN(year) ? '' : at.toISOString();
  return [year + 1, year, year - 1]
    .map((candidate) => isoDay(candidate, month, day))
    .find((candidate) => candidate !== undefined && candidate <= latest.slice(0, 10));
}
