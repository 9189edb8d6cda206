import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserUnderTest, eventually, type PopupView } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { press } from './support/keys.ts';
import { closeReader, inReader, openReader, stateOf } from './support/overlay.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { HOME_URL } from './support/sample-portal.ts';
import { SHOWCASE_URL, showcasePortal } from './support/showcase.ts';

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('what a reader may count on in %s', (name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal(showcasePortal);
    browser = await start({ portalPort: portal.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  async function popupOn(url: string): Promise<PopupView> {
    const popup = await browser.openPopup(await browser.open(url));
    await eventually('the voices', () => popup.evaluate<boolean>(`document.querySelector('.voice-chip') !== null`));
    return popup;
  }

  // Firefox's driver cannot show how paper would look; the rules are the same ones.
  test.skipIf(name === 'firefox')('on paper stands the article alone, with the citation at its end', async () => {
    const page = await browser.open(SHOWCASE_URL);
    const before = await stateOf(page);
    await openReader(page);
    await page.emulateMediaType('print');
    const hidden = await inReader<string[]>(
      page,
      `(root) => ['.toolbar', '.header-actions', '.said-by', '.on-screen', '.print-only', '.voice-strip', 'article'].filter((part) => getComputedStyle(root.querySelector(part)).display === 'none')`,
    );
    expect(hidden).toEqual(['.toolbar', '.header-actions', '.said-by', '.on-screen']);
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none');
    // What the tags say on the screen, the initials say on paper.
    const [doubtful, asked, note] =
      (await inReader<unknown[]>(
        page,
        `(root) => [
          [...root.querySelectorAll('.speaker-tag')].filter((tag) => tag.querySelector('small') !== null || tag.matches('.voice-0')).map((tag) => tag.dataset.tag),
          [...root.querySelectorAll('mark.said-last')].filter((mark) => mark.dataset.initials.endsWith('?')).map((mark) => mark.dataset.utterance),
          root.querySelector('.voice-strip .on-paper').innerText,
        ]`,
      )) ?? [];
    expect(asked).toEqual(doubtful);
    expect(asked).not.toEqual([]);
    expect(note).toContain('probable');
    await page.emulateMediaType();
    await closeReader(page, 'Escape');
    expect(await stateOf(page)).toEqual(before);
    await page.close();
  });

  test('the popup has its size from the beginning, the same with a sentence and with an article, and begins with the way into the page', async () => {
    const sizes: unknown[] = [];
    for (const url of [HOME_URL, SHOWCASE_URL]) {
      const popup = await browser.openPopup(await browser.open(url));
      // What it asks for with its first frame; the browser makes the window so large a moment later.
      sizes.push(
        await popup.evaluate(
          `new Promise((tell) => requestAnimationFrame(() => tell([document.body.offsetWidth, document.body.offsetHeight])))`,
        ),
      );
      await eventually('something to read', () => popup.evaluate<boolean>(`document.querySelector('h1') !== null`));
      sizes.push(
        await popup.evaluate(
          `[innerWidth, innerHeight, document.documentElement.scrollWidth, document.documentElement.scrollHeight]`,
        ),
      );
      if (url === SHOWCASE_URL)
        sizes.push(await popup.evaluate(`document.querySelector('button').className.includes('open-in-page')`));
      await popup.close();
    }
    const whole = [
      [760, 600],
      [760, 600, 760, 600],
    ];
    expect(sizes).toEqual([...whole, ...whole, true]);
  });

  test('a popup whose window gets the focus gives it to nothing in particular', async () => {
    const popup = await popupOn(SHOWCASE_URL);
    const held = `(window.dispatchEvent(new Event('focus')), document.activeElement.localName)`;
    expect(await popup.evaluate(held)).toBe('body');
    await popup.close();
  });

  // Firefox's driver cannot change what the system shows.
  test.skipIf(name === 'firefox')('the theme follows the system, while the reader is open too', async () => {
    const page = await browser.open(SHOWCASE_URL);
    await openReader(page);
    for (const value of ['dark', 'light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const theme = `(root) => root.querySelector('.reader').dataset.theme === '${value}'`;
      expect(await eventually(value, () => inReader<boolean>(page, theme))).toBe(true);
    }
    await page.emulateMediaFeatures([]);
    await closeReader(page, 'Escape');
    await page.close();
  });

  test('a panel that nothing had opened by focus leaves it to the text, without a ring', async () => {
    const popup = await popupOn(SHOWCASE_URL);
    await popup.evaluate(`document.querySelector('.tool-appearance').click()`);
    await eventually('the panel', () => popup.evaluate<boolean>(`document.querySelector('.panel input') !== null`));
    await popup.evaluate(`document.querySelector('.panel input').focus()`);
    await popup.evaluate(`document.querySelector('.panel header button').click()`);
    await eventually('the panel to go', () => popup.evaluate<boolean>(`document.querySelector('.panel') === null`));
    expect(await popup.evaluate(`document.activeElement.className`)).toBe('scroller');
    await popup.close();
  });

  test('place, panel and what was being corrected survive the popup, and follow into the page', async () => {
    const popup = await popupOn(SHOWCASE_URL);
    await popup.evaluate(`document.querySelector('.tool-citation').click()`);
    await eventually('the panel', () => popup.evaluate<boolean>(`document.querySelector('.citation') !== null`));
    await popup.evaluate(`document.querySelector('table').scrollIntoView()`);
    const field = `[...document.querySelectorAll('.panel input')].find(({ value }) => value.startsWith('Gobierno y comunidades'))`;
    await popup.evaluate(
      `(() => { for (const box of document.querySelectorAll('.panel details')) box.open = true; return true; })()`,
    );
    await popup.evaluate(
      `(() => { const field = ${field}; field.value = 'Título corregido'; field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new Event('change', { bubbles: true })); return true; })()`,
    );
    // A place counts once the view has come to rest.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await popup.close();
    const again = await browser.openPopup(await frontPage());
    const shown = await eventually('the panel again', () =>
      again.evaluate<{ top: number; panel: string } | null>(
        `(() => { const panel = document.querySelector('.citation'); return panel && document.querySelector('table') && { top: document.querySelector('table').getBoundingClientRect().top, panel: panel.innerText }; })()`,
      ),
    );
    expect(shown.panel).toContain('Título corregido');
    expect(shown.top).toBeGreaterThan(-300);
    expect(shown.top).toBeLessThan(500);
    await again.close();
    const page = await frontPage();
    press('alt+shift+l');
    await eventually('the same panel over the page', () =>
      inReader<boolean>(page, `(root) => root.querySelector('.citation')?.innerText.includes('Título corregido')`),
    );
    await closeReader(page);
  });

  test('a speaker corrected in the popup is the corrected one in the reader that is open over the page', async () => {
    const page = await browser.open(SHOWCASE_URL);
    await openReader(page);
    const popup = await browser.openPopup(page);
    const click = (selector: string): Promise<unknown> =>
      eventually(selector, () =>
        popup.evaluate<boolean>(
          `(() => { const control = document.querySelector('${selector}'); control?.click(); return control !== null; })()`,
        ),
      );
    const tag = `(root) => root.querySelector('.speaker-tag').innerText`;
    const before = await inReader<string>(page, tag);
    for (const step of ['.speaker-tag', '.correct-speaker', 'input[value=" nobody"]', '.speaker-choice .primary'])
      await click(step);
    const corrected = await eventually('the correction', async () => {
      const shown = await inReader<string>(page, tag);
      return shown !== before && shown;
    });
    expect(corrected).toBe(await popup.evaluate(`document.querySelector('.speaker-tag').innerText`));
    await popup.close();
    await closeReader(page);
    await page.close();
  });

  let front: Awaited<ReturnType<BrowserUnderTest['open']>> | undefined;
  async function frontPage() {
    front ??= await browser.open(SHOWCASE_URL);
    return front;
  }

  test('where the reader fails the article stays, with a sentence and the way to the original', async () => {
    const popup = await popupOn(SHOWCASE_URL);
    // The next time a number is shown, something breaks.
    await popup.evaluate(
      `(() => { window.Intl.NumberFormat = function () { throw new Error('broken'); }; return true; })()`,
    );
    await popup.evaluate(`document.querySelector('.tool-speakers')?.click()`);
    await eventually('the sentence', () =>
      popup.evaluate<boolean>(
        `document.querySelector('[role=alert]')?.textContent.startsWith('El lector falló.') === true`,
      ),
    );
    expect(await popup.evaluate(`document.querySelector('h1').textContent`)).toContain('Gobierno y comunidades');
    expect(await popup.evaluate(`document.querySelectorAll('[data-block], .block').length > 10`)).toBe(true);
    expect(await popup.evaluate(`document.querySelector('.toolbar a').href`)).toContain('?p=');
    await popup.close();
  });
});
