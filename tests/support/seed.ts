import { existsSync, readFileSync } from 'node:fs';

/** The real post that started the project stands outside it; tests that use it skip where it is absent. */
const SEED = new URL('../../../shared/seed/post-14622.json', import.meta.url);

export const hasSeed = existsSync(SEED);

export function seedRecord(): unknown {
  return JSON.parse(readFileSync(SEED, 'utf8'));
}
