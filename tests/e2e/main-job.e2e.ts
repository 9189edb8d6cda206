import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { press } from './support/keys.ts';
import { inReader, openReader } from './support/overlay.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { HOME_URL, PASTE_URL, POST_URL, samplePortal } from './support/sample-portal.ts';

const OVERLAY = 'portavoz-reader';

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('the main job in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal(samplePortal);
    browser = await start({ portalPort: portal.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const overlayText = (page: Page): Promise<string | undefined> =>
    page.evaluate(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('main')?.innerText,
      OVERLAY,
    );

  test('the toolbar tells a post from another page', async () => {
    const post = await browser.open(POST_URL);
    const onPost = await eventually('the badge', async () => {
      const state = await browser.toolbar(post);
      return state.badge === '' ? undefined : state;
    });
    const home = await browser.open(HOME_URL);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const onHome = await browser.toolbar(home);
    console.log(`${browser.name}: toolbar on the post`, onPost, 'elsewhere', onHome);
    expect(onPost.title).toMatch(/^Portavoz: (?:leer|\d+ citas en) esta noticia$/);
    expect(onHome).toMatchObject({ title: 'Portavoz: leer esta página', badge: '' });
    // Chromium tells no extension which icon a tab has; Firefox does.
    expect(onPost.icon ?? 'active-32.png').toContain('active-32.png');
    expect(onHome.icon ?? 'quiet-32.png').toContain('quiet-32.png');
  });

  test('the toolbar knows a post again that is come back to', async () => {
    const page = await browser.open(POST_URL);
    const isCounted = async (): Promise<boolean> => /^\d+$/.test((await browser.toolbar(page)).badge);
    await eventually('the number', isCounted);
    // By the page itself: a driver's own navigation empties Firefox's back/forward cache.
    await page.evaluate((url) => void (location.href = url), HOME_URL);
    await eventually('another page', async () => (await browser.toolbar(page)).badge === '');
    await page.evaluate(() => void setTimeout(() => history.back()));
    await eventually('the number again', isCounted);
    expect((await browser.toolbar(page)).title).toMatch(/^Portavoz: \d+ citas en esta noticia$/);
    await page.close();
  });

  test('a post that is looked at shows how many quotations it has, untouched; the reader that opens then marks as many', async () => {
    const page = await browser.open(POST_URL);
    const before = await stateOf(page);
    const count = await eventually('the number', async () => {
      const { badge } = await browser.toolbar(page);
      return /^\d+$/.test(badge) ? Number(badge) : undefined;
    });
    expect(await stateOf(page)).toEqual(before);
    expect((await browser.toolbar(page)).title).toBe(`Portavoz: ${count} citas en esta noticia`);
    await openReader(page);
    const ids = await inReader<string[]>(
      page,
      `(root) => [...root.querySelectorAll('mark[data-utterance]')].map((mark) => mark.dataset.utterance)`,
    );
    expect(new Set(ids).size).toBe(count);
    await page.close();
  });

  test('the popup shows the clean article and copies its citation', async () => {
    const page = await browser.open(POST_URL);
    const popup = await browser.openPopup(page);
    await eventually('the article', () => popup.evaluate<boolean>(`document.querySelector('h1') !== null`));
    const text = await popup.evaluate<string>('document.body.innerText');
    console.log(`${browser.name}: popup\n${text.slice(0, 400)}`);
    expect(text).toContain(SAMPLE_POST.title);
    expect(text).toContain('Secretaría de Planificación y Programación de la Presidencia');
    expect(text).toContain('12 de marzo de 2026');
    expect(text).not.toMatch(/Loading|Artículos relacionados|Comparta esta historia|fusion-/);
    expect(await popup.evaluate(`[...document.querySelectorAll('figure img')].map((image) => image.src)`)).toEqual([
      'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/03/CATALOGO-AGUA-1-1024x683.jpg',
      'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/03/CATALOGO-AGUA-2-1024x683.jpg',
    ]);
    await popup.click('.copy-citation');
    await eventually('the confirmation', () =>
      popup.evaluate<boolean>(`document.querySelector('[role=status]').textContent === 'Cita copiada.'`),
    );
    await popup.close();
    const pasted = await paste();
    console.log(`${browser.name}: pasted`, pasted);
    const reference = `Secretaría de Planificación y Programación de la Presidencia. (12 de marzo de 2026). ${SAMPLE_POST.title}. ${POST_URL}`;
    expect(pasted.text).toBe(reference);
    expect(pasted.html).toContain(`<i>${SAMPLE_POST.title}</i>`);
  });

  test('the reader opens over the page and closes by real keys, leaving the page as it was', async () => {
    const page = await browser.open(POST_URL);
    await page.evaluate(() => window.scrollTo(0, 300));
    const before = await stateOf(page);
    press('alt+shift+l');
    const text = await eventually('the reader', () => overlayText(page));
    expect(text).toContain(SAMPLE_POST.title);
    press('alt+shift+l');
    await eventually('the reader to close', () =>
      page.evaluate((name) => document.querySelector(name) === null, OVERLAY),
    );
    expect(await stateOf(page)).toEqual(before);
    press('alt+shift+l');
    await eventually('the reader again', () => overlayText(page));
    press('Escape');
    await eventually('Escape to close it', () =>
      page.evaluate((name) => document.querySelector(name) === null, OVERLAY),
    );
    expect(await stateOf(page)).toEqual(before);
    console.log(`${browser.name}: page unchanged, ${before.html.length} characters, scroll ${before.scroll}`);
  });

  test('Alt+Shift+G opens the popup', async () => {
    const page = await browser.open(POST_URL);
    press('alt+shift+g');
    const popup = await browser.shownPopup(page);
    const title = await eventually('the article', () =>
      popup.evaluate<string>(`document.querySelector('h1')?.textContent ?? ''`),
    );
    expect(title).toBe(SAMPLE_POST.title);
    await popup.close();
  });

  test('the popup offers to read a page that is no post', async () => {
    const page = await browser.open(HOME_URL);
    const popup = await browser.openPopup(page);
    const sentence = await eventually('the notice', () =>
      popup.evaluate<string>(`document.querySelector('.notice button') && document.body.innerText`),
    );
    expect(sentence).toContain('Esta es la portada del sitio, no una noticia.');
    await popup.click('.notice button');
    await eventually('the page read anyway', () =>
      popup.evaluate<boolean>(`document.body.innerText.includes('Portada del portal.')`),
    );
    await popup.close();
  });

  /** What the page looks like to its own scripts. */
  async function stateOf(page: Page): Promise<{ html: string; scroll: number; focus: string }> {
    return page.evaluate(() => ({
      html: new XMLSerializer().serializeToString(document),
      scroll: window.scrollY,
      focus: document.activeElement?.localName ?? '',
    }));
  }

  /** Pastes the clipboard with a real Ctrl+V and says what arrived. */
  async function paste(): Promise<{ text: string; html: string }> {
    const page = await browser.open(PASTE_URL);
    await page.focus('#box');
    press('ctrl+v');
    return eventually('the paste', () =>
      page.evaluate(() => (window as unknown as { pasted?: { text: string; html: string } }).pasted),
    );
  }
});
