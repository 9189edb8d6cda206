import { expect, test } from 'vitest';
import { inChromium } from '../bench/in-chromium.ts';
import { compareArticle } from '../scoreboard/extraction/compare-article.ts';
import { corpusPages } from '../support/corpus-pages.ts';
import type * as inPage from './support/reading-in-page.ts';

declare const bench: typeof inPage;

/** jsdom reads all of them in every run; Chromium every other one, and all when `SCALE` or `FUZZ` asks for more. */
const isWhole = process.env['SCALE'] !== undefined || process.env['FUZZ'] !== undefined;
const PAGES = corpusPages().filter((_page, at) => isWhole || at % 2 === 0);

test.skipIf(PAGES.length === 0)(
  'pages of the corpus read in Chromium as their gold says',
  { timeout: 120_000 },
  async () => {
    const faults: string[] = [];
    await inChromium('tests/e2e/support/reading-in-page.ts', async (page) => {
      for (const { name, html, expected, record } of PAGES) {
        const { isPost, why, article } = await page.evaluate(
          (text, url, known) => bench.readInPage(text, url, known),
          decoded(html),
          expected.url,
          record,
        );
        if (isPost !== expected.isPost || why !== expected.why) faults.push(`${name}: ${String(why)}`);
        if (expected.article === undefined) continue;
        const { differences } = compareArticle(article, expected.article);
        faults.push(...differences.map((difference) => `${name}: ${difference}`));
      }
    });
    expect(faults).toEqual([]);
  },
);

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
