import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { PlainReading } from './compare-plain.ts';
import type * as inPage from './baselines-in-page.ts';
import { CHROMIUM } from '../../tools/browsers.ts';

export const BASELINES = ['Readability', 'Defuddle', 'Postlight'] as const;
export type Baseline = (typeof BASELINES)[number];

declare const baselines: typeof inPage;

/** The peers, each on the page as it is, in Chromium: Postlight's own build runs nowhere else. */
export async function startBaselines(): Promise<{
  read(name: Baseline, html: string, url: string): Promise<PlainReading | undefined>;
  close(): Promise<void>;
}> {
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page: Page = await browser.newPage();
  await page.addScriptTag({ content: await bundle() });
  await page.addScriptTag({
    content: readFileSync(fileURLToPath(import.meta.resolve('@postlight/parser/dist/mercury.web.js')), 'utf8'),
  });
  return {
    read: async (name, html, url) =>
      (await page.evaluate((...given) => baselines.read(...given), name, html, url)) ?? undefined,
    close: () => browser.close(),
  };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: path.resolve('tests/scoreboard/extraction/baselines-in-page.ts'),
        formats: ['iife'],
        name: 'baselines',
      },
    },
  });
  const [first] = [built].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the baselines could not be bundled');
  return chunk.code;
}
