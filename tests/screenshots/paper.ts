import { execFileSync, spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../e2e/support/browser-under-test.ts';

/** A4 at 96 pixels an inch. */
const SHEET = { width: 794, height: 1123 };

/**
 * The reader over `page` as it is printed: PDF, and its sheets as PNG by poppler. Without poppler the first sheet as the browser
 * lays it out, which Firefox's driver cannot be asked for.
 */
export async function printOf(page: Page, browser: BrowserUnderTest['name'], name: string): Promise<void> {
  await page.pdf({ path: `${name}.pdf`, format: 'A4', printBackground: true });
  if (spawnSync('pdftoppm', ['-v']).error === undefined) {
    execFileSync('pdftoppm', ['-r', '96', '-png', `${name}.pdf`, name]);
    return;
  }
  if (browser === 'firefox') return;
  await page.emulateMediaType('print');
  await page.setViewport(SHEET);
  await page.screenshot({ path: `${name}-1.part.png` });
  renameSync(`${name}-1.part.png`, `${name}-1.png`);
  await page.emulateMediaType();
}
