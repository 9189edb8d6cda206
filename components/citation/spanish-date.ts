import type { PartialDate } from './work.ts';

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

/** «20 de febrero de 2026», «febrero de 2026» or «2026». */
export function spanishDate({ year, month, day }: PartialDate): string {
  const parts = [day, month === undefined ? undefined : MONTHS[month - 1], year];
  return parts.filter((part) => part !== undefined).join(' de ');
}

/** `2026-02-20`, `2026-02` or `2026`. */
export function isoDate({ year, month, day }: PartialDate): string {
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
