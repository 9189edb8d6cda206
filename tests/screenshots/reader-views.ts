import type { Page } from 'puppeteer-core';
import { type BrowserUnderTest, eventually, type PopupView } from '../e2e/support/browser-under-test.ts';
import { inReader } from '../e2e/support/overlay.ts';

/** Lets pictures and transitions come to rest. */
export function settle(milliseconds = 400): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Clicks in the popup's document, or the shadow root of the reader over the page. */
export type Click = (selector: string) => Promise<unknown>;

export function clickIn(page: Page): Click {
  return (selector) =>
    eventually(`${selector} in the reader`, () =>
      inReader<boolean>(
        page,
        `(root) => { const found = root.querySelector(${JSON.stringify(selector)}); found?.click(); return found !== null; }`,
      ),
    );
}

function clickInPopup(popup: PopupView): Click {
  return (selector) =>
    eventually(`${selector} in the popup`, () =>
      popup.evaluate<boolean>(
        `(() => { const found = document.querySelector(${JSON.stringify(selector)}); found?.click(); return found !== null; })()`,
      ),
    );
}

/** Opens the popup on a page and waits for article and voices. */
export async function popupOn(browser: BrowserUnderTest, page: Page): Promise<PopupView & { readonly press: Click }> {
  const popup = await browser.openPopup(page);
  await eventually('the voices', () => popup.evaluate<boolean>(`document.querySelector('.voice-chip') !== null`));
  await settle();
  return { ...popup, press: clickInPopup(popup) };
}

/** Opens the reader over a page as the popup does, so that no keyboard is needed, and waits for the voices. */
export async function readerOver(browser: BrowserUnderTest, page: Page): Promise<void> {
  const popup = await popupOn(browser, page);
  await popup.press('.open-in-page');
  await eventually('the reader over the page', () =>
    inReader<boolean>(page, `(root) => root.querySelector('.voice-chip') !== null`),
  );
  await page.bringToFront();
  await settle();
}

/** Chooses a theme by the real control; the panel is closed again. */
export async function chooseTheme(click: Click, theme: string): Promise<void> {
  await click('.tool-appearance');
  await click(`.appearance input[value=${theme}]`);
  await click('.tool-appearance');
  await settle();
}
