import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusPages } from '../support/corpus-pages.ts';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { type Portal, startPortal } from './support/portal.ts';

/** Forms and pictures that shadow DOM members, lazy pictures, tabs, viewers: content scripts of each browser see a page in their own way. */
const PAGES = corpusPages().filter(({ name }) => /^(?:14|26|27|37)-/.test(name));

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('hostile and built pages in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal((url) => {
      const page = PAGES.find(({ expected }) => expected.url.endsWith(url.pathname + url.search));
      // No dialogs, and no address but the portal's: a machine without a network would wait for the others.
      return page?.html
        .toString('utf8')
        .replaceAll('alert(1)', '0')
        .replaceAll(/(src|href)="https:\/\/(?!portal\.segeplan)[^"]*"/g, '$1="/nada"');
    });
    browser = await start({ portalPort: portal.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  test.each(PAGES.map((page) => [page.name, page.expected] as const))('%s', async (_page, { url, article }) => {
    const page = await browser.open(url);
    await eventually('the badge', async () => (await browser.toolbar(page)).badge);
    const before = await page.evaluate(() =>
      new XMLSerializer().serializeToString(Document.prototype.getRootNode.call(document)),
    );
    const popup = await browser.openPopup(page);
    await eventually('the article', () =>
      popup.evaluate<boolean>(`document.querySelector('article .content') !== null`),
    );
    const shown = await popup.evaluate<string>(
      `[...document.querySelectorAll('article .content')].map((block) => block.textContent).join('\\n').replace(/\\s+/g, '')`,
    );
    for (const { text } of article?.blocks ?? []) expect(shown).toContain(text.replace(/\s+/g, ''));
    const pictures = await popup.evaluate<string[]>(
      `[...document.querySelectorAll('article .content img')].map((image) => image.getAttribute('src'))`,
    );
    expect(pictures).toEqual((article?.blocks ?? []).flatMap((block) => (block.pictures ?? []).map(({ src }) => src)));
    await popup.close();
    expect(
      await page.evaluate(() => new XMLSerializer().serializeToString(Document.prototype.getRootNode.call(document))),
    ).toBe(before);
    await page.close();
  });
});
