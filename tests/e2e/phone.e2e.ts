import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PANELS } from '../../components/reader/panels/panel-list.ts';
import { type BrowserUnderTest, eventually, type PopupView } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { faultsIn } from './support/axe.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { HOME_URL } from './support/sample-portal.ts';
import { SHOWCASE_URL, showcasePortal } from './support/showcase.ts';

/** Firefox for Android shows the popup as a page of the phone's width: the usual one, and the narrowest. */
const PHONES = [
  [412, 800],
  [360, 640],
] as const;

/** What sticks out sideways, and what a finger would miss: WCAG 2.5.8 asks for 24 px, or as much room around; buttons have 44. */
const FAULTS = `(() => {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
  const name = (element) => element.localName + '.' + element.className;
  const wide = [document.documentElement, ...document.querySelectorAll('.reader, .toolbar, .stage, .scroller, .panel, .panel-body, .quote-card, .notice, .menu-entries, .lightbox, .aloud')]
    .filter((box) => seen(box) && (box.scrollWidth > box.clientWidth + 1 || box.getBoundingClientRect().right > innerWidth + 1 || box.getBoundingClientRect().left < -1));
  const small = [...document.querySelectorAll('button, select, input, summary, textarea')]
    .map((control) => [control, (control.closest('label') ?? control).getBoundingClientRect()])
    .filter(([control, { width, height }]) => seen(control) && !control.matches('.plain-link') && (width < 40 || height < 40) && !control.matches('[type=range]'));
  const cut = [...document.querySelectorAll('.toolbar button, .quote-card button, .panel button')]
    .filter((button) => seen(button) && (button.scrollWidth > button.clientWidth + 1 || button.getBoundingClientRect().right > innerWidth + 1));
  return [...wide.map((box) => 'wide ' + name(box)), ...small.map(([control, { width, height }]) => 'small ' + name(control) + ' ' + width + 'x' + height), ...cut.map((button) => 'cut ' + name(button))];
})()`;

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('the popup as a page of a phone in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal(showcasePortal);
    browser = await start({ portalPort: portal.port, isPhone: true });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const popupOn = async (url: string, width: number, height: number): Promise<PopupView> =>
    browser.openPopupOnPhone(await browser.open(url), width, height);

  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

  /** Every state of the popup in turn, each looked at. */
  async function walk(popup: PopupView, look: (state: string) => Promise<void>): Promise<void> {
    await look('article');
    for (const { id, place } of PANELS) {
      if (place === 'menu') {
        await popup.evaluate(`document.querySelector('.menu button').click()`);
        await settle();
        if (id === 'contents') {
          await look('menu');
        }
      }
      await popup.evaluate(`document.querySelector('${place === 'menu' ? `.entry-${id}` : `.tool-${id}`}').click()`);
      await eventually(`the panel ${id}`, () => popup.evaluate<boolean>(`document.querySelector('.panel') !== null`));
      await popup.evaluate(
        `(() => { for (const more of document.querySelectorAll('.panel details')) more.open = true; return true; })()`,
      );
      await settle();
      await look(id);
      await popup.evaluate(`document.querySelector('.panel header button').click()`);
    }
    await popup.evaluate(`document.querySelector('.speaker-tag').click()`);
    await eventually('the card', () => popup.evaluate<boolean>(`document.querySelector('.quote-card') !== null`));
    await popup.evaluate(`document.querySelector('.correct-speaker').click()`);
    await settle();
    await look('card');
    await popup.evaluate(`document.querySelector('.close-card').click()`);
    await popup.evaluate(`document.querySelector('.enlarges').click()`);
    await eventually('the picture', () => popup.evaluate<boolean>(`document.querySelector('.lightbox img') !== null`));
    await look('picture');
  }

  test.each(PHONES)(
    'at %d × %d nothing sticks out, nothing is too small for a finger, axe finds no fault',
    async (width, height) => {
      const popup = await popupOn(SHOWCASE_URL, width, height);
      await eventually('the voices', () => popup.evaluate<boolean>(`document.querySelector('.voice-chip') !== null`));
      expect(await popup.evaluate<number>('innerWidth')).toBe(width);
      expect(await popup.evaluate<number>(`document.querySelector('.reader').getBoundingClientRect().width`)).toBe(
        width,
      );
      const faults = new Set<string>();
      await walk(popup, async (state) => {
        const found = await popup.evaluate<string[]>(FAULTS);
        for (const fault of found)
          if (![...faults].some((known) => known.endsWith(fault))) faults.add(`${state}: ${fault}`);
      });
      for (const fault of await faultsIn(popup)) faults.add(fault);
      await popup.close();
      expect([...faults]).toEqual([]);
    },
  );

  test('a page that is no post has its sentence and its next step within the width', async () => {
    const popup = await popupOn(HOME_URL, 360, 640);
    await eventually('the notice', () => popup.evaluate<boolean>(`document.querySelector('.notice button') !== null`));
    expect(await popup.evaluate<string[]>(FAULTS)).toEqual([]);
    await popup.close();
  });
});
