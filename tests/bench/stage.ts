import path from 'node:path';
import puppeteer, { type Browser, type Page, type Target, TargetType, type WebWorker } from 'puppeteer-core';
import { eventually } from '../e2e/support/browser-under-test.ts';
import { type Portal, startPortal } from '../e2e/support/portal.ts';
import { realSizePage } from './real-size-page.ts';
import { CHROMIUM } from '../tools/browsers.ts';

export const POST_URL = 'https://portal.segeplan.gob.gt/segeplan/?p=15001';

/** Chromium with built extensions in it, and the portal that serves them one post of real size. */
export interface Stage {
  readonly browser: Browser;
  /** In the order of the folders given. */
  readonly extensions: readonly { readonly id: string; readonly worker: WebWorker }[];
  close(): Promise<void>;
}

export async function setStage(folders: readonly string[]): Promise<Stage> {
  const post = realSizePage();
  const portal: Portal = await startPortal((url) => (url.searchParams.has('p') ? post : undefined));
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      `--host-resolver-rules=MAP *.gob.gt 127.0.0.1:${portal.port}`,
    ],
  });
  const extensions: { id: string; worker: WebWorker }[] = [];
  for (const folder of folders) {
    const id = await browser.installExtension(path.resolve(folder));
    // A background that has just been installed is sometimes started twice: the first one's target is gone when asked.
    const worker = await eventually('the background', async () => {
      const isOwn = (target: Target): boolean =>
        target.type() === TargetType.SERVICE_WORKER && target.url().includes(id);
      return (await browser.waitForTarget(isOwn)).worker();
    });
    extensions.push({ id, worker });
  }
  return {
    browser,
    extensions,
    close: async () => {
      await browser.close();
      await portal.close();
    },
  };
}

export async function openPost(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(POST_URL, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

interface ShortcutWorker {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<[unknown]> };
    readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
  };
}

/** Runs in a background. What the browser does with the key: a headless one has no keyboard. Gives the moment. */
export async function pressShortcut(): Promise<number> {
  const { chrome } = globalThis as unknown as ShortcutWorker;
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const pressed = performance.timeOrigin + performance.now();
  chrome.commands.onCommand.dispatch('toggle-reader', tab);
  return pressed;
}
