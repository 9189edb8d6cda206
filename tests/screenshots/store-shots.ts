import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { BrowserUnderTest } from '../e2e/support/browser-under-test.ts';
import { inReader } from '../e2e/support/overlay.ts';
import { SHOWCASE_URL } from '../e2e/support/showcase.ts';
import { chooseTheme, clickIn, popupOn, readerOver, settle } from './reader-views.ts';
import { CHROMIUM } from '../tools/browsers.ts';

/** What the stores ask for: Chrome Web Store 1280 × 800 or 640 × 400; addons.mozilla.org takes the first. */
const LARGE = { width: 1280, height: 800 };
const SMALL = { width: 640, height: 400 };

/** The captures that the store listings show, in the browser's language: `1-reader-1280x800.png`, `1-reader-640x400.png` … */
export async function shootStore(browser: BrowserUnderTest, folder: string): Promise<void> {
  const page = await browser.open(SHOWCASE_URL);
  await page.setViewport(LARGE);
  await settle();
  const behind = await page.screenshot({ encoding: 'base64' });
  const popup = await popupOn(browser, page);
  await popup.screenshot(`${folder}/popup.part.png`);
  await popup.close();
  await readerOver(browser, page);
  const shots: [name: string, png: string][] = [];
  const shoot = async (name: string): Promise<void> => {
    await settle();
    shots.push([name, await page.screenshot({ encoding: 'base64' })]);
  };
  const click = clickIn(page);
  await click('.tool-speakers');
  await shoot('1-reader-and-voices');
  await click('.panel header button');
  await click('.speaker-tag');
  await settle(1500);
  await shoot('2-quote-card');
  await click('.close-card');
  await click('.tool-citation');
  await shoot('3-citation');
  await click('.panel header button');
  await chooseTheme(click, 'dark');
  await inReader(page, `(root) => { root.querySelector('table').scrollIntoView({ block: 'center' }); }`);
  await click('.tool-appearance');
  await shoot('4-dark');
  const front = readFileSync(`${folder}/popup.part.png`, 'base64');
  await draw(folder, [...shots, ['5-popup', behind, front]]);
}

/** Writes each capture in both sizes; a popup lies over its page at the right, as the browser shows it. */
async function draw(
  folder: string,
  shots: readonly (readonly [name: string, page: string, popup?: string])[],
): Promise<void> {
  const painter = await puppeteer.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox'],
  });
  const sheet = await painter.newPage();
  for (const [name, page, popup] of shots) {
    for (const size of [LARGE, SMALL]) {
      const over =
        popup === undefined
          ? ''
          : `<img src="data:image/png;base64,${popup}" style="position:absolute;top:1%;right:2%;height:75%;border-radius:8px;box-shadow:0 2px 24px #0008">`;
      await sheet.setViewport(size);
      await sheet.setContent(
        `<body style="margin:0"><img src="data:image/png;base64,${page}" style="width:100%;display:block">${over}`,
      );
      await sheet.screenshot({ path: `${folder}/${name}-${size.width}x${size.height}.png` });
    }
  }
  await painter.close();
}
