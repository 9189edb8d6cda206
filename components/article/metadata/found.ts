import type { Source } from '../article.ts';

/** A value and where it was found. */
export interface Found<T = string> {
  readonly value: T;
  readonly source: Source;
}

/** A value with its source, unless it is absent or empty. */
export function found(value: string | undefined, source: Source): Found | undefined {
  return value === undefined || value === '' ? undefined : { value, source };
}
