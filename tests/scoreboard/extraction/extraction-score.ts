import { corpusPages, type CorpusPage } from '../../support/corpus-pages.ts';
import { type PostReading, readPage } from '../../support/read-post.ts';
import { rate, table } from '../table.ts';
import { BASELINES, startBaselines } from './baselines.ts';
import { AREAS, compareArticle, type Tally } from './compare-article.ts';
import { comparePlain, PLAIN_AREAS } from './compare-plain.ts';

const ON = { year: 2026, month: 11, day: 22 };

interface Reading {
  readonly page: CorpusPage;
  readonly isPost: boolean;
  readonly why: string | undefined;
  readonly article: PostReading['article'];
}

/** Extraction over the whole pages of the corpus: our own blocks and fields exactly, then beside the peers what they also give. */
export async function extractionScore(): Promise<string> {
  const readings = corpusPages().map((page): Reading => {
    const { isPost, why, article } = readPage(page.html, page.expected.url, ON, page.record);
    return { page, isPost, why, article };
  });
  const wrong = readings.filter(
    ({ page, isPost, why }) => isPost !== page.expected.isPost || why !== page.expected.why,
  );
  const posts = readings.filter(({ page }) => page.expected.article !== undefined);
  return [
    `EXTRACTION: ${readings.length} pages, recognised ${readings.length - wrong.length} of ${readings.length}`,
    ...wrong.map(({ page, why }) => `  ${page.name}: ${why ?? 'a post'}, should be ${page.expected.why ?? 'a post'}`),
    exactly(posts),
    `Beside the peers, by words, addresses and values alone (recall / precision):\n${await besidePeers(posts)}`,
  ].join('\n\n');
}

function exactly(posts: readonly Reading[]): string {
  const totals = new Map<string, Tally>();
  const differences = posts.flatMap(({ page, article }) => {
    const comparison = compareArticle(article, page.expected.article ?? { blocks: [], attachments: [] });
    for (const area of AREAS) add(totals, area, comparison.score[area]);
    return comparison.differences.map((line) => `  ${page.name} ${line}`);
  });
  const rows = AREAS.map((area) => {
    const { expected, found, right } = totals.get(area) ?? NOTHING;
    return [area, expected, found, rate(right, found), rate(right, expected)];
  });
  return [
    `Exactly, with kind, order and number:\n${table(['area', 'gold', 'found', 'P', 'R'], rows)}`,
    ...differences,
  ].join('\n');
}

async function besidePeers(posts: readonly Reading[]): Promise<string> {
  const peers = await startBaselines();
  try {
    const rows: string[][] = [];
    for (const name of ['Portavoz', ...BASELINES] as const) {
      const totals = new Map<string, Tally>();
      for (const { page, article } of posts) {
        const given =
          name === 'Portavoz' ? article : await peers.read(name, page.html.toString('utf8'), page.expected.url);
        const compared = comparePlain(given, page.expected);
        for (const area of PLAIN_AREAS) add(totals, area, compared[area]);
      }
      const shares = PLAIN_AREAS.map((area) => {
        const { expected, found, right } = totals.get(area) ?? NOTHING;
        return `${rate(right, expected)} / ${rate(right, found)}`;
      });
      rows.push([name, ...shares]);
    }
    return table(['', ...PLAIN_AREAS], rows);
  } finally {
    await peers.close();
  }
}

const NOTHING: Tally = { expected: 0, found: 0, right: 0 };

function add(totals: Map<string, Tally>, area: string, tally: Tally): void {
  const sum = totals.get(area) ?? NOTHING;
  totals.set(area, {
    expected: sum.expected + tally.expected,
    found: sum.found + tally.found,
    right: sum.right + tally.right,
  });
}
