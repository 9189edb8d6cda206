/** `node tests/tools/draw-icons.ts`: draws the toolbar's PNG sizes from the SVG sources in public/icons. */
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, needBrowsers } from './browsers.ts';

const FOLDER = 'public/icons';
needBrowsers();
const browser = await puppeteer.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const state of ['active', 'quiet']) {
  const svg = readFileSync(`${FOLDER}/${state}.svg`, 'utf8');
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(`${FOLDER}/${state}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
