import path from 'node:path';
import puppeteer, { type Page, type Target, TargetType } from 'puppeteer-core';
import { BUILT, type BrowserUnderTest, eventually, type PopupView, type ToolbarState } from './browser-under-test.ts';
import { CHROMIUM } from '../../tools/browsers.ts';

export interface BrowserOptions {
  /** Port of the fake portal, which answers for every gob.gt name. */
  readonly portalPort: number;
  readonly headless?: boolean;
  readonly language?: string;
  readonly extension?: string;
  /** Folder that files are saved in without a question. */
  readonly downloads?: string;
  /** The system asks for reduced motion. */
  readonly isCalm?: boolean;
  /** A finger is all there is to point with. */
  readonly isPhone?: boolean;
}

export async function startChromium({
  portalPort,
  headless = false,
  language = 'es',
  extension = BUILT.chromium,
  downloads,
  isCalm = false,
}: BrowserOptions): Promise<BrowserUnderTest> {
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
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
      ...(isCalm ? ['--force-prefers-reduced-motion'] : []),
      `--host-resolver-rules=MAP *.gob.gt 127.0.0.1:${portalPort}`,
    ],
  });
  if (downloads !== undefined) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  const serviceWorker = async (before?: Target) => {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === TargetType.SERVICE_WORKER && candidate !== before,
      { timeout: 15_000 },
    );
    const found = await target.worker();
    if (found === null) throw new Error('the extension has no service worker');
    return { target, found };
  };
  let worker = await serviceWorker();

  // The welcome page opens in front on install: once it is there, nothing takes the front from the tests.
  const welcomed = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 15_000 });

  async function popupView(): Promise<PopupView> {
    const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'), {
      timeout: 10_000,
    });
    return viewOf(await target.asPage());
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
      const state = await worker.found.evaluate(`(async () => {
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
    openPopupOnPhone: async (page, width, height) => {
      await page.bringToFront();
      await worker.found.evaluate(`chrome.tabs.create({ url: chrome.runtime.getURL('popup.html'), active: false })`);
      const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      await eventually('the popup to know its tab', () => popup.evaluate(`document.querySelector('main') !== null`));
      await new Promise((resolve) => setTimeout(resolve, 500));
      await popup.setViewport({ width, height, isMobile: true, hasTouch: true });
      await popup.bringToFront();
      return viewOf(popup);
    },
    shownPopup: () => eventually('the popup', popupView),
    updateExtension: async () => {
      const { target } = worker;
      await browser.installExtension(path.resolve(extension));
      worker = await serviceWorker(target);
      const { found } = worker;
      await eventually('the new background to hear keys', () =>
        found.evaluate('chrome.commands.onCommand.hasListeners()'),
      );
    },
    welcome: async () => {
      const page = await welcomed.page();
      if (page === null) throw new Error('the welcome page is gone');
      return viewOf(page);
    },
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

function viewOf(page: Page): PopupView {
  return {
    evaluate: (expression) => page.evaluate(expression) as Promise<never>,
    click: (selector) => page.click(selector),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
}
