import { expect, test } from 'vitest';
import { daysAgo, shownDate } from '../../components/reader/article/dates.ts';

const TODAY = { year: 2026, month: 5, day: 22 };

test.each([
  ['2026-05-22T23:50:00-06:00', 'hoy'],
  ['2026-05-21T00:10:00-06:00', 'ayer'],
  ['2026-05-19', 'hace 3 días'],
  ['2026-05-09', 'hace 13 días'],
  ['2026-05-08', 'hace 2 semanas'],
  ['2026-03-01', 'hace 2 meses'],
  ['2024-05-01', 'hace 2 años'],
  ['2026-05', undefined],
  ['2026-06-01', undefined],
])('%s was %s on 22 May 2026', (iso, age) => {
  expect(daysAgo(iso, TODAY, 'es-GT')).toBe(age);
});

test('a date keeps the portal’s own day, whatever the reader’s zone', () => {
  expect(shownDate('2026-05-19T23:30:00-06:00', 'es-GT')).toBe('19 de mayo de 2026');
  expect(shownDate('2026-05', 'es-GT')).toBe('mayo de 2026');
});
