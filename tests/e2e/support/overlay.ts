import type { Page } from 'puppeteer-core';
import { eventually } from './browser-under-test.ts';
import { press } from './keys.ts';

const HOST = 'portavoz-reader';

/** Runs `find` on the reader's shadow root over the page; undefined where no reader is open. `find` is source text: Firefox has no shared scope. */
export function inReader<T>(page: Page, find: string): Promise<T | undefined> {
  return page.evaluate(
    `(() => { const root = Document.prototype.querySelector.call(document, ${JSON.stringify(HOST)})?.shadowRoot; return root == null ? undefined : (${find})(root); })()`,
  ) as Promise<T | undefined>;
}

export function isOpen(page: Page): Promise<boolean> {
  return page.evaluate((host) => Document.prototype.querySelector.call(document, host) !== null, HOST);
}

/** All that comes after the first words is there: voices, panels, what stands on paper, a page that keeps still. */
const WHOLE = `(root) => {
  const has = (selector) => root.querySelector(selector) !== null;
  const isWhole = has('.voice-strip:not(.awaited)') && has('.print-only') && Document.prototype.querySelector.call(document, "[inert]") !== null;
  return (isWhole || has('.notice')) && root.querySelector('main').innerText;
}`;

/** Opens the reader by its shortcut and gives the words it shows. */
export async function openReader(page: Page): Promise<string> {
  await page.bringToFront();
  press('alt+shift+l');
  return await eventually('the reader', () => inReader<string>(page, WHOLE));
}

export async function closeReader(page: Page, keys = 'alt+shift+l'): Promise<void> {
  press(keys);
  await eventually('the reader to close', async () => !(await isOpen(page)));
}

/** What the page looks like to its own scripts. */
export interface PageState {
  readonly html: string;
  readonly scroll: number;
  readonly focus: string;
  readonly selection: string;
  readonly sheets: number;
}

export function stateOf(page: Page): Promise<PageState> {
  return page.evaluate(() => {
    const read = (name: string): unknown =>
      Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);
    const focused = read('activeElement') as Element;
    return {
      html: new XMLSerializer().serializeToString(document),
      scroll: Math.round(scrollY),
      focus: focused.id || focused.localName,
      selection: String(getSelection()),
      sheets: (read('styleSheets') as StyleSheetList).length,
    };
  });
}
