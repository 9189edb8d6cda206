/** One setting: what it is before anybody touches it, and how a saved value is believed. */
export interface Field<T> {
  readonly fallback: T;
  /** The saved value where it is one of ours; undefined for anything broken or hostile. */
  read(saved: unknown): T | undefined;
}

/** One of a few words. The first is the fallback. */
export function oneOf<const T extends string>(...words: readonly [T, ...T[]]): Field<T> {
  return { fallback: words[0], read: (saved) => words.find((word) => word === saved) };
}

export function flag(fallback: boolean): Field<boolean> {
  return { fallback, read: (saved) => (typeof saved === 'boolean' ? saved : undefined) };
}

/** A number from `least` to `most`, and the step by which controls and keys change it. */
export interface Range extends Field<number> {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export function range(fallback: number, least: number, most: number, step: number): Range {
  return {
    fallback,
    least,
    most,
    step,
    read: (saved) => (typeof saved === 'number' && saved >= least && saved <= most ? saved : undefined),
  };
}

/** The value one step up or down, within the range and free of binary dust (1.6 + 0.1). */
export function stepped({ least, most, step }: Range, value: number, direction: 1 | -1): number {
  const next = Math.round((value + direction * step) / step) * step;
  return Number(Math.min(most, Math.max(least, next)).toFixed(3));
}
