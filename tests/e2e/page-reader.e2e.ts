import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avadaPage } from '../support/avada-page.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { type BrowserUnderTest, eventually, PORTAL } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { press } from './support/keys.ts';
import { closeReader, inReader, isOpen, openReader, stateOf } from './support/overlay.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { POST_URL, samplePortal } from './support/sample-portal.ts';

/** The sample post with something a page may do to us. `head` and `tail` go to the ends of head and body. */
interface Trouble {
  readonly html?: string;
  readonly head?: string;
  readonly tail?: string;
  readonly csp?: string;
  /** More of the post. */
  readonly more?: string;
}

const CLOBBERING = [
  ...['createElement', 'createElementNS', 'createTextNode', 'createRange', 'createTreeWalker', 'body', 'head'],
  ...['documentElement', 'activeElement', 'querySelector', 'querySelectorAll', 'getElementById', 'implementation'],
  ...['addEventListener', 'removeEventListener', 'execCommand', 'defaultView', 'location', 'title', 'childNodes'],
  ...['createDocumentFragment', 'createNodeIterator', 'getElementsByTagName', 'importNode', 'ownerDocument', 'forms'],
  ...[
    'currentScript',
    'readyState',
    'cookie',
    'styleSheets',
    'adoptedStyleSheets',
    'getSelection',
    'contains',
    'append',
  ],
].map((name) => `<img name="${name}" alt="">`);

const TROUBLES: Readonly<Record<string, Trouble>> = {
  plain: {},
  'inline-style': { html: 'style="overflow-y: scroll; COLOR: rgb(1,2,3)"' },
  'strict-csp': { csp: "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'" },
  clobbering: {
    tail: `${CLOBBERING.join('')}<form id="browser"><input name="runtime" id="x"></form><a id="__portavozReader"></a><a id="process"></a><form><input name="setAttribute"><input name="hasAttribute"><input name="matches"><input name="localName"><input name="removeAttribute"></form>`,
  },
  'a form named chrome': { tail: '<form id="chrome"><input name="runtime" id="y"></form>' },
  'high-header': {
    head: '<style>.high{position:fixed;top:0;left:0;width:100%;height:120px;background:red;z-index:2147483647}</style>',
    tail: '<div class="high" id="high">Encabezado</div>',
  },
  'modal-dialog': {
    tail: '<dialog id="modal">Encuesta <button>Responder</button></dialog><script>document.querySelector("#modal").showModal()</script>',
  },
  popover: {
    tail: '<div popover="manual" id="pop" style="inset:0;width:100%;height:100%">Aviso</div><script>document.querySelector("#pop").showPopover()</script>',
  },
  long: {
    more: Array.from(
      { length: 40 },
      (_one, index) =>
        `<p>Párrafo ${index + 1}. ${'La municipalidad anotó el caudal de cada mañana y lo publicó el viernes. '.repeat(5)}</p>`,
    ).join(''),
  },
  'transformed-root': { html: 'style="transform: translateX(0px)"' },
};

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('the reader over the page in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal((url) => {
      const trouble = TROUBLES[url.searchParams.get('trouble') ?? ''];
      if (trouble === undefined || url.searchParams.get('p') === null) return samplePortal(url);
      const { html = '', head = '', tail = '', csp, more = '' } = trouble;
      const body = avadaPage({ ...SAMPLE_POST, body: SAMPLE_POST.body + more })
        .replace('<html ', `<html ${html} `)
        .replace('</head>', `${head}</head>`)
        .replace('</body>', `<p><input id="search" aria-label="Buscar"></p>${tail}</body>`);
      return {
        type: 'text/html; charset=utf-8',
        body,
        ...(csp === undefined ? {} : { headers: { 'content-security-policy': csp } }),
      };
    });
    browser = await start({ portalPort: portal.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const open = (trouble: string): Promise<Page> => browser.open(`${POST_URL}&trouble=${trouble}`);

  /** What stands at a point of the screen: the reader's host, or something of the page. */
  const atPoint = (page: Page, x: number, y: number): Promise<string> =>
    page.evaluate((left, top) => Document.prototype.elementFromPoint.call(document, left, top)?.localName ?? '', x, y);

  test.each(Object.keys(TROUBLES))(
    'on a page with %s it opens, reads, and leaves the page as it was',
    async (trouble) => {
      const page = await open(trouble);
      await page.evaluate(() => scrollTo(0, 120));
      const before = await stateOf(page);
      const text = await openReader(page);
      expect(text).toContain(SAMPLE_POST.title);
      expect(text).toContain('Diecinueve municipalidades');
      await eventually('the reader to be on top', async () => (await atPoint(page, 640, 60)) === 'portavoz-reader');
      const look = await inReader<{ display: string; width: number; top: number }>(
        page,
        `(root) => { const box = root.querySelector('.reader').getBoundingClientRect(); return { display: getComputedStyle(root.querySelector('.reader')).display, width: box.width, top: box.top }; }`,
      );
      expect(look).toMatchObject({ display: 'grid', top: 0 });
      expect(look?.width).toBe(await page.evaluate(() => innerWidth));
      await closeReader(page, 'Escape');
      expect(await stateOf(page)).toEqual(before);
      await page.close();
    },
  );

  test('a second press before the first has done its work takes it back', async () => {
    const page = await open('plain');
    const before = await stateOf(page);
    press('alt+shift+l');
    press('alt+shift+l');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await isOpen(page)).toBe(false);
    expect(await stateOf(page)).toEqual(before);
    await openReader(page);
    expect(await page.evaluate(() => document.querySelectorAll('portavoz-reader').length)).toBe(1);
    await closeReader(page);
  });

  test('focus and selection come back', async () => {
    const page = await open('plain');
    await page.focus('#search');
    await page.evaluate(() => {
      const [paragraph] = document.querySelectorAll('.fusion-text p');
      if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
      document.querySelector<HTMLElement>('#search')?.focus();
    });
    const before = await stateOf(page);
    await openReader(page);
    expect(await inReader(page, `(root) => root.activeElement?.localName`)).toBe('h1');
    await closeReader(page);
    expect(await stateOf(page)).toEqual(before);
  });

  test('the page behind takes no keys, and hears none of ours', async () => {
    const page = await open('plain');
    await openReader(page);
    await page.evaluate(() => {
      const stolen: string[] = [];
      (window as { stolen?: string[] }).stolen = stolen;
      for (const kind of ['keydown', 'keyup', 'keypress', 'wheel', 'copy', 'contextmenu', 'selectstart'])
        document.addEventListener(kind, (event) => {
          stolen.push(kind);
          event.preventDefault();
        });
    });
    press('a');
    await eventually('the appearance panel', () => inReader(page, `(root) => root.querySelector('.panel') !== null`));
    expect(await page.evaluate(() => (window as { stolen?: string[] }).stolen)).toEqual([]);
    press('Escape');
    await eventually('the panel to close first', () =>
      inReader(page, `(root) => root.querySelector('.panel') === null`),
    );
    expect(await isOpen(page)).toBe(true);
    await closeReader(page, 'Escape');
  });

  test('bubbles of other extensions stay above the reader and alive', async () => {
    const page = await open('plain');
    await openReader(page);
    await page.evaluate(() => {
      const bubble = document.createElement('button');
      bubble.textContent = 'Traducir';
      bubble.style.cssText = 'position:fixed;top:200px;left:200px;width:100px;height:40px;z-index:2147483647';
      bubble.addEventListener('click', () => bubble.setAttribute('data-clicked', ''));
      document.body.append(bubble);
    });
    await page.mouse.click(240, 220);
    expect(await page.evaluate(() => document.querySelector('[data-clicked]') !== null)).toBe(true);
    await closeReader(page);
  });

  test('find in page and selection reach the words', async () => {
    const page = await open('plain');
    await openReader(page);
    const found = await page.evaluate(() => {
      const find = (window as unknown as { find(words: string): boolean }).find('registros de caudales');
      return { find, selection: String(getSelection()) };
    });
    expect(found).toEqual({ find: true, selection: 'registros de caudales' });
    await closeReader(page);
  });

  test('it is still there after the page was left and come back to', async () => {
    const page = await open('plain');
    await openReader(page);
    // A request still under way (the post's record) keeps a page out of Firefox's cache.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    // By the page itself: a driver's own navigation empties Firefox's back/forward cache.
    await page.evaluate((url) => void (location.href = url), `${PORTAL}/pegar`);
    await eventually('the other page', () => page.evaluate(() => document.title === 'Pegar'));
    await page.evaluate(() => void setTimeout(() => history.back()));
    await eventually('the first page', () => page.evaluate(() => document.title !== 'Pegar'));
    expect(await isOpen(page)).toBe(true);
    await closeReader(page);
  });

  test('the place in the text goes along, both ways', async () => {
    const page = await browser.open(`${POST_URL}&trouble=long`);
    const paragraph = (words: string, place: 'window' | 'reader'): Promise<number | undefined> =>
      place === 'window'
        ? page.evaluate(
            (part) =>
              [...document.querySelectorAll('.fusion-text p')]
                .find((p) => p.textContent?.includes(part))
                ?.getBoundingClientRect().top,
            words,
          )
        : inReader(
            page,
            `(root) => [...root.querySelectorAll('[data-block]')].find((block) => block.innerText.includes(${JSON.stringify(words)})).getBoundingClientRect().top`,
          );
    await page.evaluate(() =>
      [...document.querySelectorAll('.fusion-text p')]
        .find((p) => p.textContent?.includes('Párrafo 30.'))
        ?.scrollIntoView(),
    );
    await openReader(page);
    const inside = await paragraph('Párrafo 30.', 'reader');
    console.log(`${browser.name}: paragraph 30 is at ${inside} px in the reader`);
    expect(inside).toBeGreaterThan(-400);
    expect(inside).toBeLessThan(500);
    await inReader(
      page,
      `(root) => [...root.querySelectorAll('[data-block]')].find((block) => block.innerText.includes('Párrafo 12.')).scrollIntoView()`,
    );
    await closeReader(page);
    const outside = await paragraph('Párrafo 12.', 'window');
    console.log(`${browser.name}: paragraph 12 is at ${outside} px in the window`);
    expect(outside).toBeGreaterThan(0);
    expect(outside).toBeLessThan(500);
  });

  test('the page keeps no history entry and asks for nothing more than the record', async () => {
    const page = await open('plain');
    const before = await page.evaluate(() => history.length);
    const asked = portal.requests.length;
    await openReader(page);
    await closeReader(page);
    expect(await page.evaluate(() => history.length)).toBe(before);
    const requests = portal.requests.slice(asked).filter((request) => !/\.(?:jpe?g|png)/.test(request));
    expect(requests.filter((request) => !request.includes('rest_route'))).toEqual([]);
  });
});
