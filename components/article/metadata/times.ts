import { isoDay, MONTHS } from './months.ts';

const WRITTEN = [
  /(?<![\p{L}\d])(?<day>\d{1,2})(?:º|°)?[ .-]{1,2}(?:de )?(?<month>\p{L}{3,10})\.?,?(?: del?)? ?,? ?-?(?<year>(?:19|20)\d\d)(?!\d)/u,
  /(?<![\p{L}\d])(?<month>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?:de )?(?<year>(?:19|20)\d\d)(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})[/.-](?<monthNumber>\d{1,2})[/.-](?<year>20\d\d)(?!\d)/,
  /(?<!\d)(?<year>20\d\d)[/.-](?<monthNumber>\d{1,2})[/.-](?<day>\d{1,2})(?!\d)/,
];
const MACHINE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/** «14:35», «10:20 a. m.» */
const CLOCK = /^\D{0,12}(?<hours>[01]?\d|2[0-3]):(?<minutes>[0-5]\d)(?!\d)(?::\d\d)?(?:\s*(?<half>[ap])\.?\s?m\b)?/i;

/**
 * The first day written in a text, with the time behind it where there is one: «Publicado el: 18 marzo, 2025», «Jueves, 20 Marzo
 * 2025 14:35». Figures are read day first, as in Guatemala.
 */
export function writtenTime(text: string, utcOffset: string): string | undefined {
  for (const pattern of WRITTEN) {
    const found = pattern.exec(text);
    const { day, month = '', monthNumber, year } = found?.groups ?? {};
    const number = monthNumber === undefined ? MONTHS.get(month.toLowerCase()) : Number(monthNumber);
    const date = number === undefined ? undefined : isoDay(Number(year), number, Number(day));
    if (found === null || date === undefined) continue;
    const { hours, minutes = '', half = '' } = CLOCK.exec(text.slice(found.index + found[0].length))?.groups ?? {};
    if (hours === undefined) return date;
    const past = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return `${date}T${String(past).padStart(2, '0')}:${minutes}:00${utcOffset}`;
  }
  return undefined;
}

/**
 * A machine's time on the portal's own clock: `2025-07-17T22:41:09+00:00` is `2025-07-17T16:41:09-06:00` there. A time
 * without zone is the portal's already; a day stays a day. Undefined for anything else.
 */
export function portalTime(value: string, utcOffset: string): string | undefined {
  const [, day, minutes, seconds = ':00', zone] = MACHINE.exec(value.trim()) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined;
  if (minutes === undefined) return day;
  if (zone === undefined) return `${day}T${minutes}${seconds}${utcOffset}`;
  const instant = Date.parse(
    `${day}T${minutes}${seconds}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`,
  );
  return Number.isNaN(instant)
    ? undefined
    : new Date(instant + minutesOf(utcOffset) * 60_000).toISOString().slice(0, 19) + utcOffset;
}

function minutesOf(utcOffset: string): number {
  const [hours = 0, minutes = 0] = utcOffset.slice(1).split(':').map(Number);
  return (utcOffset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
