import type { Page } from 'puppeteer-core';
import { PANELS } from '../../components/reader/panels/panel-list.ts';
import { type BrowserUnderTest, eventually } from '../e2e/support/browser-under-test.ts';
import { inReader } from '../e2e/support/overlay.ts';
import { HOME_URL } from '../e2e/support/sample-portal.ts';
import { SHOWCASE_URL } from '../e2e/support/showcase.ts';
import { printOf } from './paper.ts';
import { chooseTheme, clickIn, popupOn, readerOver, settle } from './reader-views.ts';

const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
const SIZES = [
  ['narrow', 320, 640],
  ['800x600', 800, 600],
  ['wide', 1600, 1000],
] as const;
const POPUP_PANELS = ['speakers', 'citation', 'appearance'] as const;

/** Every view of the reader in one browser, as PNG files in `folder`. */
export async function shootBrowser(browser: BrowserUnderTest, folder: string): Promise<void> {
  const shot = (name: string): `${string}.png` => `${folder}/${browser.name}-${name}.png`;
  await shootWelcome(browser, shot('welcome'));
  const page = await browser.open(SHOWCASE_URL);
  await shootPopup(browser, page, shot);
  await page.setViewport({ width: 1280, height: 800 });
  await readerOver(browser, page);
  const click = clickIn(page);
  await toTop(page);
  for (const theme of THEMES) {
    await chooseTheme(click, theme);
    await page.screenshot({ path: shot(`page-${theme}`) });
  }
  await chooseTheme(click, 'auto');
  await shootPanels(page, shot);
  for (const [name, width, height] of SIZES) {
    await page.setViewport({ width, height });
    await settle();
    await page.screenshot({ path: shot(`page-${name}`) });
    await click('.tool-speakers');
    await settle();
    await page.screenshot({ path: shot(`page-${name}-speakers`) });
    await click('.panel header button');
  }
  await page.setViewport({ width: 1280, height: 800 });
  await printOf(page, browser.name, `${folder}/${browser.name}-print`);
  await page.close();
}

async function shootWelcome(browser: BrowserUnderTest, file: `${string}.png`): Promise<void> {
  const welcome = await browser.welcome();
  await eventually('its text', () => welcome.evaluate<boolean>(`document.querySelector('h1') !== null`));
  await settle();
  await welcome.screenshot(file);
}

async function shootPopup(
  browser: BrowserUnderTest,
  page: Page,
  shot: (name: string) => `${string}.png`,
): Promise<void> {
  const popup = await popupOn(browser, page);
  for (const theme of THEMES) {
    await chooseTheme(popup.press, theme);
    await popup.screenshot(shot(`popup-${theme}`));
  }
  await chooseTheme(popup.press, 'auto');
  for (const panel of POPUP_PANELS) {
    await popup.press(`.tool-${panel}`);
    await settle();
    await popup.screenshot(shot(`popup-${panel}`));
    await popup.press('.panel header button');
  }
  await popup.press('.speaker-tag');
  await settle(1200);
  await popup.screenshot(shot('popup-card'));
  await popup.press('.close-card');
  await popup.close();
  const home = await browser.open(HOME_URL);
  const notice = await browser.openPopup(home);
  await eventually('the notice', () => notice.evaluate<boolean>(`document.querySelector('.notice button') !== null`));
  await settle();
  await notice.screenshot(shot('popup-notice'));
  await notice.close();
  await home.close();
}

async function shootPanels(page: Page, shot: (name: string) => `${string}.png`): Promise<void> {
  const click = clickIn(page);
  for (const { id: panel, place } of PANELS) {
    if (place === 'menu') await click('.menu button');
    await click(place === 'menu' ? `.entry-${panel}` : `.tool-${panel}`);
    await settle();
    await page.screenshot({ path: shot(`page-panel-${panel}`) });
    await click('.panel header button');
  }
  await click('.speaker-tag');
  await settle(1200);
  await page.screenshot({ path: shot('page-card') });
  await click('.close-card');
  await click('.enlarges');
  await settle(800);
  await page.screenshot({ path: shot('page-picture') });
  await click('.lightbox .close');
  await inReader(page, `(root) => { root.querySelector('table').scrollIntoView({ block: 'center' }); }`);
  await settle();
  await page.screenshot({ path: shot('page-table') });
  await toTop(page);
}

async function toTop(page: Page): Promise<void> {
  await inReader(page, `(root) => { root.querySelector('.scroller').scrollTop = 0; }`);
  await settle();
}
