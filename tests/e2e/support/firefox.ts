import { writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { BUILT, type BrowserUnderTest, eventually, type PopupView } from './browser-under-test.ts';
import type { BrowserOptions } from './chromium.ts';
import { FIREFOX } from '../../tools/browsers.ts';

/** As in wxt.config.ts. */
const EXTENSION_ID = '{6f0c6c1e-4b0e-4f6a-9a3d-7f1d2a5c9e84}';

export async function startFirefox({
  portalPort,
  headless = false,
  language = 'es',
  extension = BUILT.firefox,
  downloads,
  isCalm = false,
  isPhone = false,
}: BrowserOptions): Promise<BrowserUnderTest> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'network.dns.localDomains': 'portal.segeplan.gob.gt,www.otro.gob.gt',
      'network.socket.forcePort': `443=${portalPort};80=${portalPort}`,
      'network.proxy.type': 0,
      ...(downloads === undefined
        ? {}
        : {
            'browser.download.folderList': 2,
            'browser.download.dir': downloads,
            'browser.download.useDownloadDir': true,
          }),
      'intl.locale.requested': language,
      'intl.accept_languages': language,
      'ui.popup.disable_autohide': true,
      'ui.prefersReducedMotion': isCalm ? 1 : 0,
      // 1: coarse, without hovering.
      ...(isPhone ? { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 } : {}),
    },
  });
  await browser.installExtension(path.resolve(extension));
  const inChrome = await chromeScope(browser);

  /** `gBrowser` and friends live in the browser window's own scope; everything below runs there. */
  const popupElement = `document.querySelector('browser[webextension-view-type="popup"]')`;

  const evaluateIn = async <T>(element: string, expression: string): Promise<T> => {
    const answer = await inChrome<string>(`(async () => {
      const popup = ${element};
      const script = 'data:,' + encodeURIComponent(${JSON.stringify(FRAME_SCRIPT)});
      const id = String(Math.random());
      const reply = new Promise((done) => {
        popup.messageManager.addMessageListener('portavoz-reply', function listen({ data }) {
          if (data.id !== id) return;
          popup.messageManager.removeMessageListener('portavoz-reply', listen);
          done(data.json);
        });
      });
      popup.messageManager.loadFrameScript(script, false);
      popup.messageManager.sendAsyncMessage('portavoz-ask', { id, expression: ${JSON.stringify(expression)} });
      // The popup's document may be swapped while it loads, and the question with it: ask again rather than wait for ever.
      const silence = new Promise((done) => setTimeout(done, 5000, JSON.stringify({ error: 'the popup did not answer' })));
      return await Promise.race([reply, silence]);
    })()`);
    const { value, error } = JSON.parse(answer) as { value?: T; error?: string };
    if (error !== undefined) throw new Error(error);
    return value as T;
  };

  const viewOf = (element: string, close: string): PopupView => ({
    evaluate: (expression) => evaluateIn(element, expression),
    click: async (selector) => {
      await evaluateIn(element, `press(${JSON.stringify(selector)})`);
    },
    screenshot: async (file) => {
      const dataUrl = await inChrome<string>(`(async () => {
        const popup = ${element};
        const { width, height } = popup.getBoundingClientRect();
        const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL();
      })()`);
      writeFileSync(file, Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
    },
    close: async () => {
      await inChrome(`(() => { const view = ${element}; ${close}; return true; })()`);
    },
  });
  const waitForPopup = async (): Promise<PopupView> => {
    await eventually('the popup', () =>
      inChrome<boolean>(`Boolean(${popupElement}?.currentURI?.spec.startsWith('moz-extension:'))`),
    );
    const view = viewOf(popupElement, `view?.closest('panel')?.hidePopup()`);
    await eventually('the popup to load', () =>
      view.evaluate<boolean>(`document.readyState === 'complete' && location.protocol === 'moz-extension:'`),
    );
    return view;
  };

  // The welcome page opens in front on install: once it is there, nothing takes the front from the tests.
  const welcomeElement = `[...gBrowser.tabs].map((tab) => tab.linkedBrowser).find((view) => view.currentURI.spec.endsWith('/welcome.html'))`;
  await eventually('the welcome page', () => inChrome<boolean>(`${welcomeElement} !== undefined`), 20_000);

  return {
    name: 'firefox',
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    toolbar: async (page) => {
      await page.bringToFront();
      return inChrome(`(() => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        const data = action.action.getContextData(gBrowser.selectedTab);
        return JSON.stringify({ title: data.title, badge: data.badgeText, icon: JSON.stringify(data.icon) });
      })()`).then((json) => JSON.parse(json as string));
    },
    openPopup: async (page) => {
      await page.bringToFront();
      await inChrome(`(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
        return true;
      })()`);
      return waitForPopup();
    },
    openPopupOnPhone: async (page, width, height) => {
      await page.bringToFront();
      await inChrome(`(() => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
        gBrowser.addTab(extension.baseURL + 'popup.html', { triggeringPrincipal: extension.principal, inBackground: true, skipAnimation: true });
        return true;
      })()`);
      const element = `[...gBrowser.tabs].map((tab) => tab.linkedBrowser).find((view) => view.currentURI.spec.endsWith('/popup.html'))`;
      const view = viewOf(element, 'gBrowser.removeTab(gBrowser.getTabForBrowser(view))');
      await eventually('the popup to know its tab', () =>
        view.evaluate<boolean>(`document.querySelector('main') !== null`),
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      await inChrome(`(() => {
        const view = ${element};
        view.style.cssText = 'flex: none; width: ${width}px; height: ${height}px';
        gBrowser.selectedTab = gBrowser.getTabForBrowser(view);
        return true;
      })()`);
      return view;
    },
    shownPopup: waitForPopup,
    updateExtension: async () => {
      await browser.installExtension(path.resolve(extension));
    },
    welcome: async () => viewOf(welcomeElement, 'gBrowser.removeTab(gBrowser.getTabForBrowser(view))'),
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Runs in the extension's process with the popup's or page's document as `content`; a sandbox evaluates there, free of the page's CSP. */
const FRAME_SCRIPT = `
  if (!this.portavozAsked) {
    this.portavozAsked = true;
    addMessageListener('portavoz-ask', async ({ data: { id, expression } }) => {
      let json;
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sandbox.press = (selector) => {
          const handling = content.windowUtils.setHandlingUserInput(true);
          content.document.notifyUserGestureActivation();
          content.document.querySelector(selector).click();
          handling.destruct();
        };
        Cu.exportFunction(sandbox.press, sandbox, { defineAs: 'press' });
        const value = await Cu.evalInSandbox('(async () => (' + expression + '))()', sandbox);
        json = JSON.stringify({ value });
      } catch (error) {
        json = JSON.stringify({ error: String(error) });
      }
      sendAsyncMessage('portavoz-reply', { id, json });
    });
  }
`;

type InChrome = <T>(expression: string) => Promise<T>;

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

async function chromeScope(browser: Browser): Promise<InChrome> {
  const { connection, _connection } = browser as unknown as {
    connection?: BidiConnection;
    _connection?: BidiConnection;
  };
  const bidi = connection ?? _connection;
  if (bidi === undefined) throw new Error('no BiDi connection');
  const { result: tree } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context } = { context: '' }] = tree['contexts'] as { context: string }[];
  return async <T>(expression: string) => {
    const { result } = await bidi.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (result['type'] === 'exception') throw new Error(JSON.stringify(result['exceptionDetails']).slice(0, 600));
    return (result['result'] as { value?: T }).value as T;
  };
}
