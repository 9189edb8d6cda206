const NAMES = [
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

/** Month by its Spanish name or three-letter abbreviation, lower case; January is 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index): [string, number] => [name, index + 1]),
  ...NAMES.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ['setiembre', 9],
  ['set', 9],
  ['sept', 9],
]);
