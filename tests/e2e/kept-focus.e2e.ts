import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { press } from './support/keys.ts';
import { closeReader, inReader, isOpen, openReader } from './support/overlay.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { SHOWCASE_URL, showcasePortal } from './support/showcase.ts';

/** Presses a control as the keyboard does: it has the focus first. */
const pressed = (selector: string): string =>
  `(root) => { const control = root.querySelector(${JSON.stringify(selector)}); if (control === null) return false; control.focus(); control.click(); return true; }`;
/** What has the focus in the reader: its class, its name. */
const FOCUSED = `(root) => root.activeElement === null ? 'nothing' : root.activeElement.localName + '.' + root.activeElement.className`;

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('the focus in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal(showcasePortal);
    browser = await start({ portalPort: portal.port });
    page = await browser.open(SHOWCASE_URL);
    await openReader(page);
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const act = async (selector: string): Promise<void> => {
    await eventually(selector, () => inReader<boolean>(page, pressed(selector)));
  };
  const gone = (selector: string): Promise<unknown> =>
    eventually(`${selector} to go`, () =>
      inReader<boolean>(page, `(root) => root.querySelector(${JSON.stringify(selector)}) === null`),
    );
  const focused = async (): Promise<string> => (await inReader<string>(page, FOCUSED)) ?? '';
  const isFocused = (name: string): Promise<unknown> =>
    eventually(`the focus on ${name}`, async () => (await focused()).includes(name));

  test('goes back to the picture that was enlarged', async () => {
    await act('.enlarges');
    await isFocused('close');
    press('Escape');
    await gone('.lightbox');
    expect(await focused()).toContain('enlarges');
  });

  test('stays in the card while a speaker is corrected, so that keys live', async () => {
    await act('.speaker-tag');
    await act('.correct-speaker');
    await act('.speaker-choice .actions button[type=button]');
    await gone('.speaker-choice');
    await isFocused('correct-speaker');
    await act('.correct-speaker');
    await eventually('the choice', () =>
      inReader<boolean>(page, `(root) => root.activeElement?.closest('.speaker-choice') !== null`),
    );
    press('Escape');
    await gone('.speaker-choice');
    await isFocused('correct-speaker');
    await act('.correct-speaker');
    await act('.speaker-choice input[value=" nobody"]');
    await act('.speaker-choice .primary');
    await gone('.speaker-choice');
    await act('.attribution .actions button:last-child');
    await eventually('something with the focus', async () => (await focused()) !== 'nothing');
    expect(await focused()).toMatch(/button|summary|div/);
    press('Escape');
    await gone('.quote-card');
  });

  test('stays where one voice was shown alone', async () => {
    await act('.voice-chip[aria-pressed]');
    await act('.one-voice button');
    await gone('.one-voice');
    expect(await focused()).toContain('voice-chip');
    press('n');
    await eventually('the first quotation', () =>
      inReader(page, `(root) => root.querySelector('.quote-card') !== null`),
    );
    press('Escape');
    await gone('.quote-card');
  });

  test('is in view on its tag when the other voices come back', async () => {
    const isTagInView = `(root) => {
      const tag = root.activeElement?.getBoundingClientRect();
      const view = root.querySelector('.scroller').getBoundingClientRect();
      return tag !== undefined && tag.top >= view.top && tag.bottom <= view.bottom;
    }`;
    await act('.voice-chip[aria-pressed]');
    await eventually('the last tag', () =>
      inReader<boolean>(page, `(root) => { [...root.querySelectorAll('.speaker-tag')].at(-1).focus(); return true; }`),
    );
    press('f');
    await gone('.one-voice');
    expect(await focused()).toContain('speaker-tag');
    await eventually('the tag in view', () => inReader<boolean>(page, isTagInView));
    await closeReader(page);
  });

  test('and nothing lengthens the view: only the text scrolls', async () => {
    const other = await browser.open(SHOWCASE_URL);
    await openReader(other);
    const longest = `(root) => [...root.querySelectorAll('.reader-root, .reader, .room, .stage')].filter((box) => box.scrollHeight > box.clientHeight + 1).map((box) => box.className)`;
    expect(await inReader(other, longest)).toEqual([]);
    await other.close();
  });

  test('goes from the card to the quotation that keys came to', async () => {
    await openReader(page);
    press('n');
    await eventually('the card', () => inReader<boolean>(page, `(root) => root.querySelector('.quote-card') !== null`));
    press('n');
    await eventually('the second quotation', () =>
      inReader<boolean>(
        page,
        `(root) => root.querySelector('[data-tag="u2"].chosen, .chosen[data-tag="u2"], mark.said-chosen') !== null`,
      ),
    );
    press('Escape');
    await gone('.quote-card');
    await isFocused('speaker-tag');
    expect(await focused()).toContain('speaker-tag');
  });

  test('comes back after a search in the page', async () => {
    const before = await focused();
    expect(before).not.toBe('nothing');
    press('ctrl+f');
    await eventually('the search', () => page.evaluate(() => !document.hasFocus()));
    for (const letter of 'comunidades') press(letter);
    // A search that has found something selects it, and takes the focus away when it ends.
    await new Promise((resolve) => setTimeout(resolve, 700));
    press('Escape');
    await eventually('the page', () => page.evaluate(() => document.hasFocus()));
    await isFocused(before);
    expect(await focused()).toBe(before);
    press('Escape');
    await eventually('the reader to close', async () => !(await isOpen(page)));
    expect(await isOpen(page)).toBe(false);
  });
});
