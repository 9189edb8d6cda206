import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { press } from './support/keys.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { HOME_URL, PASTE_URL, POST_URL, samplePortal } from './support/sample-portal.ts';

const NOTICE = 'portavoz-copied';
const QUOTED = 'Los cuadernos no desaparecen: son la prueba de que el dato es nuestro';
/** Keys of the browsers' own menu and question, in Spanish (Firefox's of Mexico): where our entry stands, and what allows or refuses. */
const KEYS = {
  chromium: { menu: ['Up', 'Up', 'Return'], allow: ['Tab', 'Return'], refuse: ['Return'] },
  firefox: { menu: ['Up', 'Return'], allow: ['alt+a'], refuse: ['Escape'] },
} as const;
const REFERENCE = `Secretaría de Planificación y Programación de la Presidencia. (12 de marzo de 2026). ${SAMPLE_POST.title}. ${POST_URL}`;

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('copying without the reader in %s', (name, start) => {
  const keys = KEYS[name];
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal(samplePortal);
    browser = await start({ portalPort: portal.port });
    // The extension writes its entry into the browser's menu when it has been installed.
    const page = await browser.open(POST_URL);
    await eventually('the extension at work', async () => (await browser.toolbar(page)).badge !== '');
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  test('without the permission the words stand selected, ready for Ctrl+C', async () => {
    const page = await browser.open(POST_URL);
    await selectWords(page, QUOTED);
    await chooseInMenu(page);
    // The press of the mouse itself lets the page copy for five seconds.
    await pause(6000);
    for (const key of keys.refuse) {
      press(key);
      await pause(400);
    }
    const field = await eventually('the selected words', () => selectedWords(page));
    await pause(500);
    press('ctrl+c');
    const pasted = await paste();
    expect(pasted.text).toBe(field);
    expect(pasted.text).toContain(QUOTED);
  });

  test('the menu on a selection asks for the permission, and copies the quotation with its speaker and link', async () => {
    const page = await browser.open(POST_URL);
    await selectWords(page, QUOTED);
    await chooseInMenu(page);
    await pause(1500);
    for (const key of keys.allow) {
      press(key);
      await pause(300);
    }
    expect(await eventually('the confirmation', () => noticeText(page))).toContain('Cita copiada (APA 7).');
    const pasted = await paste();
    expect(pasted.text).toContain(`“${QUOTED}”`);
    expect(pasted.text).toContain('párr. 6');
    expect(pasted.text).toContain(`${POST_URL}#:~:text=Los%20cuadernos`);
    expect(pasted.html).toContain(`<i>${SAMPLE_POST.title}</i>`);
  });

  test('Alt+Shift+K then copies the citation of the post and says so', async () => {
    const page = await browser.open(POST_URL);
    press('alt+shift+k');
    expect(await eventually('the confirmation', () => noticeText(page))).toContain('Cita copiada (APA 7).');
    const pasted = await paste();
    expect(pasted.text).toBe(REFERENCE);
    expect(pasted.html).toContain(`<i>${SAMPLE_POST.title}</i>`);
  });

  test('a page that is no post gives a sentence, not a citation', async () => {
    const page = await browser.open(HOME_URL);
    press('alt+shift+k');
    expect(await eventually('the sentence', () => noticeText(page))).toContain('Esta es la portada del sitio');
  });

  /** The browser's own menu, by a real press of the right button and real keys. */
  async function chooseInMenu(page: Page): Promise<void> {
    const place = await page.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getClientRects()[0];
      return box === undefined ? { x: 0, y: 0 } : { x: box.x + 60, y: box.y + box.height / 2 };
    });
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await pause(1000);
    for (const key of keys.menu) {
      press(key);
      await pause(250);
    }
  }

  async function paste(): Promise<{ text: string; html: string }> {
    const page = await browser.open(PASTE_URL);
    await page.focus('#box');
    press('ctrl+v');
    return eventually('the paste', () =>
      page.evaluate(() => (window as unknown as { pasted?: { text: string; html: string } }).pasted),
    );
  }
});

/** What stands selected in the field of the notice. */
async function selectedWords(page: Page): Promise<string | undefined> {
  return page.evaluate((host) => {
    const field = document.querySelector(host)?.shadowRoot?.querySelector('textarea');
    return field == null ? undefined : field.value.slice(field.selectionStart, field.selectionEnd);
  }, NOTICE);
}

async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(sought));
    const node = paragraph?.firstChild;
    const start = node?.nodeValue?.indexOf(sought) ?? -1;
    if (node == null || start < 0) throw new Error(`${sought} is not in the page`);
    paragraph?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
  }, words);
}

async function noticeText(page: Page): Promise<string | undefined> {
  return page.evaluate(
    (host) => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.copy-notice')?.innerText,
    NOTICE,
  );
}

async function pause(duration: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, duration));
}
