import type { PartialDate } from '../../citation/work.ts';
import { type Span, writtenAge, writtenDate } from '../../i18n/calendar.ts';

/** A portal's date in the reader's language, on the portal's own calendar day: the offset is never converted away. */
export function shownDate(iso: string, language: string): string {
  const { year, month, day } = dayOf(iso);
  return writtenDate(language, year, month, day);
}

/** Days to a week, month and year, from the longest: «hace 3 días», «hace 2 semanas», «hace 5 meses». */
const SPANS: readonly (readonly [Span, days: number])[] = [
  ['year', 365],
  ['month', 30.44],
  ['week', 7],
  ['day', 1],
];

/** How long ago that was, from one calendar day to the other. Undefined for a month without a day, and for days to come. */
export function daysAgo(iso: string, today: PartialDate, language: string): string | undefined {
  const { year, month, day } = dayOf(iso);
  if (day === undefined) return undefined;
  const now = Date.UTC(today.year, (today.month ?? 1) - 1, today.day ?? 1);
  const days = Math.round((now - Date.UTC(year, month - 1, day)) / 86_400_000);
  if (days < 0) return undefined;
  const [unit, length] = SPANS.find(([, span]) => days >= span * (span === 7 ? 2 : 1)) ?? ['day', 1];
  return writtenAge(language, Math.floor(days / length), unit);
}

function dayOf(iso: string): { year: number; month: number; day: number | undefined } {
  const [year = 0, month = 1, day] = iso.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}
