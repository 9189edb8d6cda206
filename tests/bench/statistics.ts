/** Middle and spread of a row of measurements. */
export interface Spread {
  readonly median: number;
  /** Between these lies the middle half. */
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Round by round, so that the machine's load of the moment weighs on both. */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
}

/** `3.41 (3.20–3.88)` */
export function shown({ median, low, high }: Spread, digits = 2): string {
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

/** `3.4 ms`; from 100 ms on without a fraction. */
export function inMs({ median }: Spread): string {
  return `${median.toFixed(median < 10 ? 2 : median < 100 ? 1 : 0)} ms`;
}
