/**
 * Property tests try the same cases in every run, so that a red one can be seen again. `npm run fuzz` asks for other ones:
 * `FUZZ` times as many, from `SEED` or from one it makes up and names.
 */
const FACTOR = Number(process.env['FUZZ'] ?? 1);

export const SEED = process.env['FUZZ'] === undefined ? 14_622 : Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** `few` cases in CI. */
export function cases(few: number): number {
  return Math.ceil(few * FACTOR);
}

/** The same as parameters of `fc.assert`, whose message names the seed. */
export function runs(few: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: cases(few), seed: SEED };
}
