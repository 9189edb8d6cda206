import { describe, expect, test } from 'vitest';
import { faultsAround } from './around.ts';
import { outcomeIn, postAround, URL_OF_POST } from './pipeline.tsx';
import { writtenPage } from '../support/written-page.ts';
import { someOfTheGrid } from './vectors/grid.ts';
import { soups } from './vectors/soup.ts';

/** `npm run fuzz` asks for more and other ones; CI always tries the same few. Chromium tries many more (`hostile-grid.e2e.ts`). */
const FUZZ = process.env['FUZZ'];
const COUNT = Number(FUZZ ?? 60);
const SEED = FUZZ === undefined ? 14_622 : Number(process.env['SEED'] ?? Date.now() % 1_000_000);

function faultsFound(vectors: readonly string[]): string[] {
  return vectors.flatMap((vector) => {
    const { document, window } = writtenPage(postAround(vector), URL_OF_POST);
    return faultsAround(document, outcomeIn(document, window, URL_OF_POST)).map((fault) => `${vector} :: ${fault}`);
  });
}

describe('around and inside a post', () => {
  test('any element, in any shape, at any place', { timeout: 60_000 + COUNT * 1000 }, () => {
    const vectors = someOfTheGrid(COUNT, SEED);
    expect(vectors.length).toBeGreaterThan(COUNT / 2);
    expect(faultsFound(vectors)).toEqual([]);
  });

  test('tags that open and close what they like', { timeout: 60_000 + COUNT * 1000 }, () => {
    expect(faultsFound(soups(COUNT, SEED))).toEqual([]);
  });
});
