import path from 'node:path';
import puppeteer, { TargetType } from 'puppeteer-core';
import { BUILT, type BrowserUnderTest, eventually, type PopupView, type ToolbarState } from './browser-under-test.ts';

export interface BrowserOptions {
  /** Port of the fake portal, which answers for every gob.gt name. */
  readonly portalPort: number;
  readonly headless?: boolean;
  readonly language?: string;
  readonly extension?: string;
}

export async function startChromium({
  portalPort,
  headless = false,
  language = 'es',
  extension = BUILT.chromium,
}: BrowserOptions): Promise<BrowserUnderTest> {
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless,
    pipe: true,
    enableExtensions: [path.resolve(extension)],
    acceptInsecureCerts: true,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-search-engine-choice-screen',
      `--lang=${language}`,
      '--window-size=1280,900',
      `--host-resolver-rules=MAP *.gob.gt 127.0.0.1:${portalPort}`,
    ],
  });
  const worker = await (await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER)).worker();
  if (worker === null) throw new Error('the extension has no service worker');

  async function popupView(): Promise<PopupView> {
    const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'), {
      timeout: 10_000,
    });
    const popup = await target.asPage();
    return {
      evaluate: (expression) => popup.evaluate(expression) as Promise<never>,
      click: (selector) => popup.click(selector),
      screenshot: async (file) => void (await popup.screenshot({ path: file })),
      close: () => popup.close(),
    };
  }

  return {
    name: 'chromium',
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    toolbar: async (page) => {
      await page.bringToFront();
      const state = await worker.evaluate(`(async () => {
        const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return { title: await chrome.action.getTitle({ tabId }), badge: await chrome.action.getBadgeText({ tabId }) };
      })()`);
      return state as ToolbarState;
    },
    openPopup: async (page) => {
      await page.bringToFront();
      const [extensionUnderTest] = [...(await browser.extensions()).values()];
      if (extensionUnderTest === undefined) throw new Error('the extension is not installed');
      await extensionUnderTest.triggerAction(page);
      return popupView();
    },
    shownPopup: () => eventually('the popup', popupView),
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}
