import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avadaPage, avadaRecord } from '../support/avada-page.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { type BrowserUnderTest, eventually, PORTAL, type PopupView } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { press } from './support/keys.ts';
import { closeReader, inReader, isOpen, openReader } from './support/overlay.ts';
import { type Answer, NEVER, type Portal, startPortal } from './support/portal.ts';
import { PASTE_URL, POST_URL, samplePortal } from './support/sample-portal.ts';

const RECORD = JSON.stringify(avadaRecord(SAMPLE_POST));

/** What the portal's REST service may answer with. */
const RECORDS: Readonly<Record<string, Answer>> = {
  'no answer': NEVER,
  'a 500': { type: 'text/html', status: 500, body: '<h1>Error establishing a database connection</h1>' },
  'a 200 that is a page': { type: 'text/html', body: '<!doctype html><title>Mantenimiento</title>' },
  'half a record': { type: 'application/json', body: RECORD.slice(0, RECORD.length / 2) },
  null: { type: 'application/json', body: 'null' },
  'another post': { type: 'application/json', body: JSON.stringify({ ...avadaRecord(SAMPLE_POST), id: 7 }) },
  bytes: { type: 'application/json', body: new Uint8Array([0, 255, 254, 0, 123]) },
  'a redirect elsewhere': { type: 'text/plain', body: '', status: 302, headers: { location: 'https://x.example/' } },
  'ten megabytes': { type: 'application/json', body: `[${'"relleno",'.repeat(1_000_000)}0]` },
};

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('faults around the reader in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;
  let record: Answer;

  beforeAll(async () => {
    portal = await startPortal((url) =>
      url.searchParams.has('rest_route')
        ? record
        : url.searchParams.has('p')
          ? avadaPage(SAMPLE_POST)
          : samplePortal(url),
    );
    browser = await start({ portalPort: portal.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const title = (page: Page): Promise<string | undefined> =>
    inReader<string>(page, `(root) => root.querySelector('h1')?.textContent`);
  const articleIn = (popup: PopupView): Promise<string> =>
    eventually('the article', () =>
      popup.evaluate<string>(
        `document.querySelector('article .content') === null ? '' : document.querySelector('h1').textContent`,
      ),
    );
  const copied = (popup: PopupView): Promise<true> =>
    eventually('the confirmation', () =>
      popup.evaluate<true>(`document.querySelector('[role=status]').textContent === 'Cita copiada.'`),
    );

  /** The title in the popup, whose copy button works, and the words over the page. */
  const readAndCopied = async (): Promise<{ title: string; words: string }> => {
    const page = await browser.open(POST_URL);
    const popup = await browser.openPopup(page);
    const found = await articleIn(popup);
    await popup.click('.copy-citation');
    await copied(popup);
    await popup.close();
    const words = await openReader(page);
    await closeReader(page);
    await page.close();
    return { title: found, words };
  };
  const SOUND = { title: SAMPLE_POST.title, words: expect.stringContaining('Diecinueve municipalidades') as string };

  test.each(Object.keys(RECORDS))('where the record is %s, the post is read without it', async (name) => {
    record = RECORDS[name];
    const page = await browser.open(POST_URL);
    expect(await openReader(page)).toContain('12 de marzo de 2026');
    await closeReader(page);
    await page.close();
  });

  test('where the record never comes, the popup reads and copies without it', async () => {
    record = NEVER;
    expect(await readAndCopied()).toEqual(SOUND);
  });

  test('a page left while the reader opens takes it along, and no other page gets it', async () => {
    record = NEVER;
    const page = await browser.open(POST_URL);
    press('alt+shift+l');
    await page.evaluate((url) => void (location.href = url), PASTE_URL);
    await eventually('the other page', () => page.evaluate(() => document.title === 'Pegar'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await isOpen(page)).toBe(false);
    await page.goto(POST_URL, { waitUntil: 'load' });
    expect(await openReader(page)).toContain(SAMPLE_POST.title);
    await closeReader(page);
    await page.close();
  });

  test('a page loaded anew under an open reader is a page without one, and opens it again', async () => {
    const page = await browser.open(POST_URL);
    await openReader(page);
    await page.reload({ waitUntil: 'load' });
    expect(await isOpen(page)).toBe(false);
    expect(await openReader(page)).toContain(SAMPLE_POST.title);
    await closeReader(page);
    await page.close();
  });

  test('presses in any hurry leave one reader or none', async () => {
    const page = await browser.open(POST_URL);
    for (let times = 0; times < 7; times += 1) press('alt+shift+l');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => document.querySelectorAll('portavoz-reader').length)).toBeLessThan(2);
    if (await isOpen(page)) await closeReader(page);
    expect(await openReader(page)).toContain(SAMPLE_POST.title);
    expect(await page.evaluate(() => document.querySelectorAll('portavoz-reader').length)).toBe(1);
    await closeReader(page);
    await page.close();
  });

  test('readers in two tabs know nothing of each other', async () => {
    const one = await browser.open(POST_URL);
    await openReader(one);
    const other = await browser.open(`${PORTAL}/segeplan/?p=${SAMPLE_POST.id}#otra`);
    await openReader(other);
    await closeReader(other);
    await one.bringToFront();
    expect(await title(one)).toBe(SAMPLE_POST.title);
    await other.close();
    await closeReader(one);
    await one.close();
  });

  /** Changes what the extension has stored, as another version or a broken profile would. */
  const store = async (change: string): Promise<void> => {
    const page = await browser.open(POST_URL);
    const popup = await browser.openPopup(page);
    await articleIn(popup);
    await popup.evaluate(
      `(async () => { const { storage } = globalThis.browser ?? chrome; ${change}; return true; })()`,
    );
    await popup.close();
    await page.close();
  };
  test.each(['7', '"<img src=x>"', 'null', '[[["x"]]]', '{ version: 99, theme: {}, style: -1, corrections: 7 }'])(
    'where all that is stored has become %s, everything works',
    async (garbage) => {
      await store(`for (const area of [storage.sync, storage.local, storage.session]) {
        const names = [...Object.keys(await area.get(null)), 'settings', 'corrections', 'places', 'drafts'];
        await area.set(Object.fromEntries(names.map((name) => [name, ${garbage}])));
      }`);
      expect(await readAndCopied()).toEqual(SOUND);
    },
  );

  test('where the storage is full, everything works', async () => {
    await store(`await Promise.all([storage.sync.clear(), storage.local.clear(), storage.session.clear()]);
      for (const [area, size, most] of [[storage.sync, 8000, 12], [storage.local, 1e6, 10], [storage.session, 1e6, 10]])
      for (let part = 0; part < most; part += 1) await area.set({ ['relleno' + part]: 'x'.repeat(size) }).catch(() => undefined)`);
    expect(await readAndCopied()).toEqual(SOUND);
    await store('await Promise.all([storage.sync.clear(), storage.local.clear(), storage.session.clear()])');
  });

  test('where the network is gone, the page on the screen is read and cited', async () => {
    const page = await browser.open(POST_URL);
    await portal.close();
    expect(await openReader(page)).toContain(SAMPLE_POST.title);
    await closeReader(page);
    const popup = await browser.openPopup(page);
    expect(await articleIn(popup)).toBe(SAMPLE_POST.title);
    await popup.click('.copy-citation');
    await copied(popup);
    await popup.close();
  });
});
