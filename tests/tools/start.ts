/**
 * npm start: prints article, speakers and citation of a sample post, builds the extension, serves the post as the portal and
 * opens a browser with Portavoz loaded on it. With no display it does that headless and leaves screenshots in .shots/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { STYLES } from '../../components/citation/styles.ts';
import { eventually } from '../e2e/support/browser-under-test.ts';
import { startChromium } from '../e2e/support/chromium.ts';
import { startPortal } from '../e2e/support/portal.ts';
import { POST_URL, samplePortal } from '../e2e/support/sample-portal.ts';
import { avadaPage } from '../support/avada-page.ts';
import { readPage } from '../support/read-post.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { needBrowsers } from './browsers.ts';

const SHOTS = '.shots';
const hasDisplay = (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';

function build(): void {
  const { status } = spawnSync('wxt', ['build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the extension could not be built');
}

function printReading(): void {
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const { article, speech, citations } = readPage(avadaPage(SAMPLE_POST), POST_URL, today);
  if (article === undefined || speech === undefined) throw new Error('the sample post could not be read');
  console.log(`\n${article.title}\n${article.institution?.name} · ${article.publishedAt}\n`);
  for (const { kind, number, text } of article.blocks)
    console.log(`${number === undefined ? `[${kind}]` : `${number}.`} ${text}\n`);
  for (const { speaker, text } of speech.utterances) {
    const who = speech.speakers.find(({ id }) => id === speaker);
    console.log(
      `«${text}»\n   — ${who === undefined ? 'sin atribuir' : [who.name, who.role].filter(Boolean).join(', ')}\n`,
    );
  }
  console.log(`${STYLES[0]?.name}: ${citations?.[STYLES[0]?.id ?? '']}\n`);
}

printReading();
needBrowsers();
build();
const portal = await startPortal(samplePortal);
const browser = await startChromium({ portalPort: portal.port, headless: !hasDisplay });
const page = await browser.open(POST_URL);
if (hasDisplay) {
  console.log(
    'A browser is open on the sample post. Click the Portavoz icon or press Alt+Shift+L. Close the browser to end.',
  );
  await browser.ended;
} else {
  mkdirSync(SHOTS, { recursive: true });
  const popup = await browser.openPopup(page);
  await eventually('the article in the popup', () => popup.evaluate<boolean>(`document.querySelector('h1') !== null`));
  await popup.screenshot(`${SHOTS}/popup.png`);
  await popup.click('.open-in-page');
  await eventually('the reader in the page', () =>
    page.evaluate(() => document.querySelector('portavoz-reader') !== null),
  );
  await page.screenshot({ path: `${SHOTS}/reader.png` });
  console.log(`The real popup and the reader in the page: ${SHOTS}/popup.png, ${SHOTS}/reader.png`);
  await browser.close();
}
await portal.close();
