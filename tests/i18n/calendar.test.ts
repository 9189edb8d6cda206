import { expect, test } from 'vitest';
import { type Span, writtenAge, writtenDate } from '../../components/i18n/calendar.ts';

const LANGUAGES = ['es', 'es-GT', 'es-MX', 'es-419', 'es-ES', 'en', 'en-US', 'en-GB', 'fr', 'qu'];
const MONTHS = Array.from({ length: 12 }, (_one, index) => index + 1);
const SPANS: readonly Span[] = ['day', 'week', 'month', 'year'];

test.each(LANGUAGES)('dates in %s are written as the browser writes them', (language) => {
  const whole = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const dates = MONTHS.flatMap((at) => [1, 9, 28].map((day) => [at, day] as const));
  expect(dates.map(([at, day]) => writtenDate(language, 2026, at, day))).toEqual(
    dates.map(([at, day]) => whole.format(Date.UTC(2026, at - 1, day))),
  );
  expect(MONTHS.map((at) => writtenDate(language, 2026, at, undefined))).toEqual(
    MONTHS.map((at) => month.format(Date.UTC(2026, at - 1, 1))),
  );
});

test.each(LANGUAGES)('ages in %s are written as the browser writes them', (language) => {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const ages = SPANS.flatMap((span) => [0, 1, 2, 3, 11, 21, 400, 1000, 12_000].map((count) => [count, span] as const));
  expect(ages.map(([count, span]) => writtenAge(language, count, span))).toEqual(
    ages.map(([count, span]) => format.format(-count, span)),
  );
});
