import { describe, expect, test } from 'vitest';
import { faultsAround } from './around.ts';
import { outcomeIn, postAround, URL_OF_POST } from './pipeline.tsx';
import { cases, SEED } from '../support/fuzz.ts';
import { writtenPage } from '../support/written-page.ts';
import { someOfTheGrid } from './vectors/grid.ts';
import { soups } from './vectors/soup.ts';

/** Chromium tries many more (`hostile-grid.e2e.ts`). */
const COUNT = cases(60);

function faultsFound(vectors: readonly string[]): string[] {
  return vectors.flatMap((vector) => {
    const { document, window } = writtenPage(postAround(vector), URL_OF_POST);
    return faultsAround(document, outcomeIn(document, window, URL_OF_POST)).map((fault) => `${vector} :: ${fault}`);
  });
}

describe('around and inside a post', () => {
  test('any element, in any shape, at any place', () => {
    const vectors = someOfTheGrid(COUNT, SEED);
    expect(vectors.length).toBeGreaterThan(COUNT / 2);
    expect(faultsFound(vectors)).toEqual([]);
  });

  test('tags that open and close what they like', () => {
    expect(faultsFound(soups(COUNT, SEED))).toEqual([]);
  });
});
