import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type * as inPage from './extraction-in-page.ts';
import { realSizePage } from './real-size-page.ts';
import { shown, spreadOf } from './statistics.ts';

const URL_OF_POST = 'https://portal.segeplan.gob.gt/segeplan/?p=15001';
const ROUNDS = 40;

/** What `extraction-in-page.ts` puts on the page's window. */
declare const bench: typeof inPage;

/** Extraction in Chromium: against Readability and Defuddle on a page of real size, by length, and by depth. */
export async function measureExtraction(): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    console.log(`extraction, ${await browser.version()}, ${ROUNDS} rounds: median (middle half)\n`);
    await measureRace(page);
    await measureGrowth(page);
    await measureDepth(page);
  } finally {
    await browser.close();
  }
}

async function measureRace(page: Page): Promise<void> {
  const html = realSizePage();
  const times = await page.evaluate(
    (...[text, url, rounds]) => bench.race(text, url, rounds),
    html,
    URL_OF_POST,
    ROUNDS,
  );
  const base = times['Readability.parse'] ?? [];
  const defuddle = times['Defuddle'] ?? [];
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([name, row]) => [
        name,
        {
          ms: shown(spreadOf(row)),
          '× Readability': shown(spreadOf(row.map((ms, round) => ms / (base[round] ?? Number.NaN)))),
          '× Defuddle': shown(spreadOf(row.map((ms, round) => ms / (defuddle[round] ?? Number.NaN)))),
        },
      ]),
    ),
  );
  console.log(
    `page of ${Math.round(html.length / 1000)} KB. Asked: without DOMPurify ≤ 0.5 × Readability, with it ≤ 0.4 × Defuddle.\n`,
  );
}

async function measureGrowth(page: Page): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  let first: number | undefined;
  for (const times of [1, 10, 100]) {
    const measured = await page.evaluate(
      (...[text, url, rounds]) => bench.timesOf(text, url, rounds),
      realSizePage(times),
      URL_OF_POST,
      times === 100 ? 10 : ROUNDS,
    );
    const spread = spreadOf(measured.times);
    const perKilobyte = spread.median / (measured.characters / 1000);
    first ??= perKilobyte;
    rows[`× ${times}`] = {
      'KB of text': (measured.characters / 1000).toFixed(1),
      ms: shown(spread),
      'ms per KB': perKilobyte.toFixed(3),
      'against × 1': (perKilobyte / first).toFixed(2),
    };
  }
  console.table(rows);
  console.log('Asked: time per KB within 1.5 ×.\n');
}

async function measureDepth(page: Page): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const known of [true, false]) {
    for (const name of ['div', 'span', 'b', 'blockquote', 'ul', 'figure', 'form', 'section']) {
      const { ms, words } = await page.evaluate(
        (...given) => bench.deepTimes(...given),
        realSizePage(),
        URL_OF_POST,
        5000,
        name,
        known,
      );
      rows[`5,000 <${name}>, ${known ? 'known body' : 'unknown page'}`] = {
        ms: ms.toFixed(0),
        'sentence kept': words === '' ? 'no' : 'yes',
      };
    }
  }
  console.table(rows);
  console.log('Asked: answered within 1 s.\n');
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: path.resolve('tests/bench/extraction-in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [built].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bench could not be bundled');
  return chunk.code;
}
