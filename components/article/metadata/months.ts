const SPANISH = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

/** Month by its Spanish or English name or three-letter abbreviation, lower case; January is 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
  ...SPANISH.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
  ['setiembre', 9],
  ['set', 9],
  ['sept', 9],
]);

/** `2026-02-20`, or `2026-02` without a day. Undefined for what no calendar has. */
export function isoDay(year: number, month: number, day?: number): string | undefined {
  if (year < 1990 || year > 2100 || month < 1 || month > 12) return undefined;
  const prefix = `${year}-${pad(month)}`;
  if (day === undefined) return prefix;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${prefix}-${pad(day)}` : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
