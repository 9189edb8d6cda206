import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUOTATIONS } from '../support/quotation-post.ts';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { citationPortal, QUOTATION_URL } from './support/citation-portal.ts';
import { startFirefox } from './support/firefox.ts';
import { press } from './support/keys.ts';
import { letters, markedWords, selectInReader } from './support/marked-words.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { HOME_URL } from './support/sample-portal.ts';

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('a deep link in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;
  let reader: Page;

  beforeAll(async () => {
    portal = await startPortal(citationPortal);
    browser = await start({ portalPort: portal.port });
    reader = await browser.open(QUOTATION_URL);
    press('alt+shift+l');
    await eventually('the reader', () =>
      inReader(reader, (root) => root.querySelector('section.voice-strip') !== null),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  test.each(QUOTATIONS.map((quotation) => [quotation.what, quotation] as const))(
    '%s: the link of the card, clicked, marks exactly those words in the original',
    async (_what, { words, nth }) => {
      await reader.bringToFront();
      await selectInReader(reader, words, nth);
      await clickInReader(reader, '.cite-selection');
      const link = await eventually('the link', () =>
        inReader(reader, (root) => root.querySelector<HTMLAnchorElement>('.deep-link')?.href ?? ''),
      );
      await clickInReader(reader, '.close-card');
      expect(link).toContain(':~:text=');
      const page = await browser.open(HOME_URL);
      await page.evaluate((href) => {
        const anchor = Object.assign(document.createElement('a'), { href, textContent: 'La cita', id: 'quotation' });
        document.querySelector('main')?.prepend(anchor);
      }, link);
      await Promise.all([page.waitForNavigation(), page.click('#quotation')]);
      const first = letters(words[0] ?? '');
      const last = letters(words.at(-1) ?? '');
      const marked = await eventually('the marked words', () => markedWords(page));
      await page.close();
      // Words given in parts are marked from the first to the end of the last.
      const ends = words.length === 1 ? [marked, marked] : [marked.slice(0, first.length), marked.slice(-last.length)];
      expect(ends).toEqual([first, last]);
    },
  );
});

async function inReader<T>(page: Page, look: (root: ShadowRoot) => T): Promise<T | undefined> {
  return page.evaluate(`(() => {
    const root = document.querySelector('portavoz-reader')?.shadowRoot;
    return root == null ? undefined : (${look.toString()})(root);
  })()`) as Promise<T | undefined>;
}

/** A real press of the mouse in the middle of a control of the reader, once it stands still. */
async function clickInReader(page: Page, selector: string): Promise<void> {
  let before = '';
  const place = await eventually(selector, async () => {
    const box = await page.evaluate((wanted) => {
      const found = document
        .querySelector('portavoz-reader')
        ?.shadowRoot?.querySelector(wanted)
        ?.getBoundingClientRect();
      return found === undefined ? undefined : { x: found.x + found.width / 2, y: found.y + found.height / 2 };
    }, selector);
    const isStill = JSON.stringify(box) === before;
    before = JSON.stringify(box);
    return isStill ? box : undefined;
  });
  await page.mouse.click(place.x, place.y);
}
