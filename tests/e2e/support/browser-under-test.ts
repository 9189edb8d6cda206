import type { Page } from 'puppeteer-core';

/** A page of the extension's own, read and worked from outside: the real toolbar popup, the welcome page. */
export interface PopupView {
  /** Runs an expression (a string, since Firefox's popup is reached through its chrome scope) in it; the value must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses a control as a person does: a trusted event, with the user's permission to copy. */
  click(selector: string): Promise<void>;
  screenshot(path: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

export interface ToolbarState {
  readonly title: string;
  readonly badge: string;
  /** Address of the icon, where the browser tells it. */
  readonly icon?: string;
}

/** A real browser with the built extension in it. One suite drives both. */
export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Page>;
  toolbar(page: Page): Promise<ToolbarState>;
  /** Clicks the toolbar icon. */
  openPopup(page: Page): Promise<PopupView>;
  /**
   * The popup as Firefox for Android shows it: a page as large as the phone's screen, under a finger. The browser must have been
   * started with `isPhone`. Opened behind the page, which is thus the tab it reads.
   */
  openPopupOnPhone(page: Page, width: number, height: number): Promise<PopupView>;
  /** The popup that is open already, by a shortcut say. */
  shownPopup(page: Page): Promise<PopupView>;
  /** Puts the extension in anew under the open tabs, as an update does. */
  updateExtension(): Promise<void>;
  /** The page that opened on install. */
  welcome(): Promise<PopupView>;
  /** Resolves when the browser is gone, by `close` or by hand. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Where the built extension stands. */
export const BUILT = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export const PORTAL = 'https://portal.segeplan.gob.gt';

/** Polls until `read` gives something true. Throws with `what` after `timeout` ms. */
export async function eventually<T>(what: string, read: () => Promise<T>, timeout = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (let fault: unknown; ;) {
    try {
      const value = await read();
      if (value !== undefined && value !== null && value !== false && value !== '') return value;
      fault = undefined;
    } catch (error) {
      fault = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}`, { cause: fault });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
