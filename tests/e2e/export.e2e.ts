import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { press } from './support/keys.ts';
import { inReader, openReader } from './support/overlay.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { SHOWCASE_URL, showcasePortal } from './support/showcase.ts';

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const NAME = '2026-05-19-segeplan-gobierno-y-comunidades-de-huehuetenango-acuerdan-un-plan-de';

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('saving a post as a file in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;
  const downloads = mkdtempSync(path.join(os.tmpdir(), 'portavoz-export-'));

  beforeAll(async () => {
    // The second picture is gone from the server.
    portal = await startPortal((url) => {
      if (!url.pathname.endsWith('.jpg')) return showcasePortal(url);
      return url.pathname.includes('-1-') ? { type: 'image/jpeg', body: PNG } : undefined;
    });
    browser = await start({ portalPort: portal.port, downloads });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const saved = (extension: string): Promise<Buffer> =>
    eventually(`the ${extension} file`, async () => {
      const found = readdirSync(downloads).find((name) => name === `${NAME}.${extension}`);
      const bytes = found === undefined ? undefined : readFileSync(path.join(downloads, found));
      return bytes !== undefined && bytes.length > 0 ? bytes : undefined;
    });

  test('the reader over the page saves a book that epubcheck lets pass, and Markdown', async () => {
    const page = await browser.open(SHOWCASE_URL);
    await openReader(page);
    press('g');
    await eventually('the panel', () => inReader(page, `(root) => root.querySelector('.save-export') !== null`));
    for (const format of ['epub', 'markdown']) {
      await inReader(page, `(root) => { root.querySelector('.export input[value=${format}]').click(); }`);
      await eventually('the format', () =>
        inReader(
          page,
          `(root) => /${format === 'epub' ? 'epub' : 'md'}$/.test(root.querySelector('.export-name').textContent)`,
        ),
      );
      await inReader(page, `(root) => { root.querySelector('.save-export').click(); }`);
    }
    const { messages } = await EpubCheck.validate(await saved('epub'));
    expect(messages).toEqual([]);
    const markdown = (await saved('md')).toString('utf8');
    expect(markdown).toContain('## Quién dijo qué');
    expect(markdown).toContain('| Sistemas de agua | Q41.2 millones | Q58.7 millones | 38 |');
    // A panel that is left open is open in the popup too.
    await inReader(page, `(root) => { root.querySelector('.panel header button').click(); }`);
    await eventually('the panel to close', () => inReader(page, `(root) => root.querySelector('.panel') === null`));
  });

  test('the popup saves a page with the pictures that could be had, and says which could not', async () => {
    const page = await browser.open(SHOWCASE_URL);
    const popup = await browser.openPopup(page);
    await eventually('the voices', () => popup.evaluate<boolean>(`document.querySelector('.voice-chip') !== null`));
    await popup.evaluate(`document.querySelector('.menu button').click()`);
    await eventually('the menu', () => popup.evaluate<boolean>(`document.querySelector('.entry-export') !== null`));
    await popup.evaluate(`document.querySelector('.entry-export').click()`);
    await eventually('the panel', () => popup.evaluate<boolean>(`document.querySelector('.save-export') !== null`));
    await popup.evaluate(`document.querySelector('.export input[value=html]').click()`);
    await eventually('the pictures', () =>
      popup.evaluate<boolean>(`document.querySelector('.with-pictures') !== null`),
    );
    await popup.click('.with-pictures');
    await popup.click('.save-export');
    const outcome = await eventually('the outcome', () =>
      popup.evaluate<string>(
        `document.querySelector('.export-outcome').textContent.replace('Preparando el archivo…', '')`,
      ),
    );
    expect(outcome).toBe(`Se guardó ${NAME}.html. 1 imagen no se pudo incluir y quedó como enlace.`);
    const html = (await saved('html')).toString('utf8');
    await popup.close();
    expect(html).toContain(`<img src="data:image/png;base64,${PNG.toString('base64')}"`);
    expect(html).toContain('PLAN-AGUA-2-1024x683.jpg">Imagen</a>');
    expect(html).toContain('<sup class="voice">MT</sup>');
  });
});
