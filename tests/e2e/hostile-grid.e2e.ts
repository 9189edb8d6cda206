import { expect, test } from 'vitest';
import { inChromium } from '../bench/in-chromium.ts';
import type * as inPage from '../hostile/in-page.ts';
import { someOfTheGrid } from '../hostile/vectors/grid.ts';
import { cases, SEED } from '../support/fuzz.ts';
import { soups } from '../hostile/vectors/soup.ts';

declare const bench: typeof inPage;

const COUNT = cases(600);
const CHUNK = 250;

/** jsdom's parser is not a browser's: Chromium reads lists of choices, for one, by other rules. */
test.each([
  ['any element, in any shape, at any place', someOfTheGrid(COUNT, SEED)],
  ['tags that open and close what they like', soups(COUNT, SEED)],
])(
  '%s: in Chromium nothing is left, lost, run or asked for',
  { timeout: 120_000 + COUNT * 100 },
  async (_name, vectors) => {
    const faults: string[] = [];
    const shown = new Set<string>();
    const asked = new Set<string>();
    const fired = await inChromium('tests/hostile/in-page.ts', async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        asked.add(request.url());
        void request.abort();
      });
      await page.evaluate('globalThis.fired = 0; globalThis.canary = () => void (globalThis.fired += 1)');
      for (let from = 0; from < vectors.length; from += CHUNK) {
        const judged = await page.evaluate((some) => bench.judgeAll(some), vectors.slice(from, from + CHUNK));
        faults.push(...judged.faults);
        for (const address of judged.shown) shown.add(address);
      }
      return Number(await page.evaluate('globalThis.fired'));
    });
    console.log(`${vectors.length} tried, ${faults.length} faults, ${fired} fired, ${asked.size} pictures asked for`);
    expect(faults.slice(0, 20)).toEqual([]);
    expect(fired).toBe(0);
    expect([...asked].filter((address) => !shown.has(address))).toEqual([]);
  },
);
