import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HUGE, hugePost } from '../support/huge-post.ts';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { press } from './support/keys.ts';
import { closeReader, inReader } from './support/overlay.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { POST_URL } from './support/sample-portal.ts';

/** ms. Longer, and a hand on the page feels it. */
const LONGEST_TASK = 1000;
/** Share of the full size: `npm test` runs a tenth, `npm run scale` the whole. */
const SHARE = Number(process.env['SCALE'] ?? 0.1);

/** What `npm test` tries. */
const FEW = ['30000 paragraphs', 'a million marks', '20000 items'];

/** Keeps the times between two heartbeats of the page's own clock that were too long: a content script's tasks are in no observer's list. */
const HEARTBEAT = `(() => {
  let last = performance.now();
  globalThis.portavozGaps = [];
  setInterval(() => {
    const now = performance.now();
    if (now - last > 60) globalThis.portavozGaps.push(Math.round(now - last));
    last = now;
  }, 10);
})()`;
const GAPS = `globalThis.portavozGaps.splice(0).toSorted((a, b) => b - a).slice(0, 5)`;

/** The popup's own longest tasks, since it was opened, in ms. */
const TASKS = `new Promise((done) => {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({ type: 'longtask', buffered: true });
  setTimeout(() => done(tasks.toSorted((a, b) => b - a).slice(0, 5)), 400);
})`;

describe(`posts of ${SHARE} of the full size in Chromium`, () => {
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal((url) => {
      const size = url.searchParams.get('size');
      return size === null ? undefined : hugePost(size, SHARE);
    });
    browser = await startChromium({ portalPort: portal.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const only = process.env['SIZES']?.split(',') ?? (SHARE === 1 ? Object.keys(HUGE) : FEW);
  test.each(only)('%s: popup and reader open, and no task is long', { timeout: 400_000 }, async (size) => {
    const page = await browser.open(`${POST_URL}&size=${size}`);
    await page.evaluate(HEARTBEAT);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await page.evaluate(GAPS);
    const report: Record<string, unknown> = {};
    let started = Date.now();
    const popup = await browser.openPopup(page);
    const isThere = `document.querySelector('article .content, .notice h1') !== null`;
    await eventually('words in the popup', () => popup.evaluate<boolean>(isThere), 120_000);
    report['popup words'] = Date.now() - started;
    await eventually(
      'the voices',
      () =>
        popup.evaluate<boolean>(
          `document.querySelector('.voice-strip ul, .notice h1') !== null || /No se encontr|Nadie|sin citas|No hay/.test(document.querySelector('.voice-strip')?.textContent ?? '')`,
        ),
      120_000,
    );
    report['popup voices'] = Date.now() - started;
    const inPopup = await popup.evaluate<number[]>(TASKS);
    const inTab = (await page.evaluate(GAPS)) as number[];
    await popup.close();
    await page.bringToFront();
    started = Date.now();
    press('alt+shift+l');
    await eventually(
      'words over the page',
      () => inReader<boolean>(page, `(root) => root.querySelector('article .content, .notice h1') !== null`),
      120_000,
    );
    report['reader words'] = Date.now() - started;
    await eventually(
      'the last block',
      () =>
        inReader<boolean>(
          page,
          `(root) => { const count = root.querySelectorAll('[data-block]').length; const was = globalThis.portavozCount; globalThis.portavozCount = count; return count === was; }`,
        ),
      60_000,
    );
    const note = await inReader<string>(page, `(root) => root.querySelector('.cut-note')?.innerText ?? ''`);
    const over = (await page.evaluate(GAPS)) as number[];
    await closeReader(page);
    const closing = (await page.evaluate(GAPS)) as number[];
    console.log(size, JSON.stringify({ ...report, note, inPopup, inTab, over, closing }));
    await page.close();
    expect(Math.max(0, ...inPopup, ...inTab, ...over, ...closing)).toBeLessThan(LONGEST_TASK);
  });
});
