import type { CiteOptions } from './options.ts';
import type { PartialDate, Work } from './work.ts';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** MLA 9 and IEEE leave months of four letters whole. */
const SHORT_MONTHS = ['ene.', 'feb.', 'mar.', 'abr.', 'mayo', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.'];

/** «20 de febrero de 2026», «febrero de 2026» or «2026». */
export function spanishDate({ year, month, day }: PartialDate): string {
  return joined(' de ', day, nameOf(MONTHS, month), year);
}

/** «20 de febrero», «febrero»; empty where only the year is known. */
export function spanishDay({ month, day }: PartialDate): string {
  return joined(' de ', day, nameOf(MONTHS, month));
}

/** «20 feb. 2026» (MLA, IEEE). */
export function shortDate({ year, month, day }: PartialDate): string {
  return joined(' ', day, nameOf(SHORT_MONTHS, month), year);
}

/** «20 febrero 2026» (ISO 690). */
export function bareDate({ year, month, day }: PartialDate): string {
  return joined(' ', day, nameOf(MONTHS, month), year);
}

/** «el 20 de febrero de 2026», «en febrero de 2026», «en 2026». */
export function whenPublished(date: PartialDate): string {
  return `${date.day === undefined ? 'en' : 'el'} ${spanishDate(date)}`;
}

/** «consultado el 22 de noviembre de 2026», where the page has no date or the reader always wants it. */
export function accessOf(
  { published, accessed }: Pick<Work, 'published' | 'accessed'>,
  { alwaysAccessed }: Pick<CiteOptions, 'alwaysAccessed'>,
): string {
  return published === undefined || alwaysAccessed ? `consultado el ${spanishDate(accessed)}` : '';
}

/** `2026-02-20`, `2026-02` or `2026`. */
export function isoDate({ year, month, day }: PartialDate): string {
  return [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(twoDigits)].join('-');
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * Reads a date as a person types it or a page prints it: `2026-02-20`, «20/2/2026» (day first, as in Guatemala),
 * «20 de febrero de 2026», «febrero de 2026», «2026». Undefined where it is no date.
 */
export function typedDate(text: string): PartialDate | undefined {
  const words = text.trim().toLowerCase();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words);
  if (iso !== null) return checkedDate(iso[1], iso[2], iso[3]);
  const slashed = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(words);
  if (slashed !== null) return checkedDate(slashed[3], slashed[2], slashed[1]);
  const spoken = /^(?:(\d{1,2})\s+(?:de\s+)?)?(\p{L}{3,10})\.?\s+(?:del?\s+)?(\d{4})$/u.exec(words);
  if (spoken === null) return undefined;
  const stem = (spoken[2] ?? '').replace('setiembre', 'septiembre');
  const month = MONTHS.findIndex((name) => name === stem || (stem.length <= 4 && name.startsWith(stem)));
  return month < 0 ? undefined : checkedDate(spoken[3], String(month + 1), spoken[1]);
}

function checkedDate(year?: string, month?: string, day?: string): PartialDate | undefined {
  const date = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  const real = new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
  const exists = real.getUTCMonth() === (date.month ?? 1) - 1 && real.getUTCDate() === (date.day ?? 1);
  return exists && date.year >= 1000 ? date : undefined;
}

function nameOf(names: readonly string[], month: number | undefined): string | undefined {
  return month === undefined ? undefined : names[month - 1];
}

function joined(between: string, ...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(between);
}
