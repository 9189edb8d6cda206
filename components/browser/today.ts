import type { PartialDate } from '../citation/work.ts';

/** The reader's own day, by the computer's clock and zone. */
export function today(): PartialDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
