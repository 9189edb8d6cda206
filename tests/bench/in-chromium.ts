import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM } from '../tools/browsers.ts';

/** One file with everything it imports, ready for a page or an extension. */
export async function bundled(
  entry: string,
  { minify = false, name }: { readonly minify?: boolean; readonly name?: string } = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'es2022',
      lib: { entry: path.resolve(entry), formats: [name === undefined ? 'es' : 'iife'], name: name ?? 'unused' },
    },
  });
  const [first] = [built].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}

/** Runs `measure` with a page of Chromium that has `entry`'s exports under `bench`. */
export async function inChromium<T>(entry: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled(entry, { name: 'bench' }) });
    return await measure(page);
  } finally {
    await browser.close();
  }
}
