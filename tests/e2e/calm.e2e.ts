import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { press } from './support/keys.ts';
import { closeReader, inReader, openReader } from './support/overlay.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { SHOWCASE_URL, showcasePortal } from './support/showcase.ts';

/** What moves now: animations and transitions under way, and how often the view was seen at another place in half a second. */
const MOTION = `async (root) => {
  const view = root.querySelector('.scroller');
  const places = new Set();
  const end = performance.now() + 500;
  let running = 0;
  while (performance.now() < end) {
    places.add(Math.round(view.scrollTop));
    running = Math.max(running, root.querySelector('.reader').getAnimations({ subtree: true }).filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().duration > 1).length);
    await new Promise((done) => requestAnimationFrame(done));
  }
  return { running, places: places.size };
}`;

interface Motion {
  readonly running: number;
  readonly places: number;
}

/** Goes through the reader by keys: a panel, a heading from the contents, two quotations. */
const STEPS = [
  ['a panel opens', 'i'],
  ['a quotation far below', 'p'],
  ['the next one', 'n'],
  ['the theme changes', 't'],
  ['the panel closes', 'i'],
] as const;

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('motion in %s', (_name, start) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal(showcasePortal);
  });
  afterAll(() => portal?.close());

  async function motions(isCalm: boolean): Promise<Record<string, Motion | undefined>> {
    const browser: BrowserUnderTest = await start({ portalPort: portal.port, isCalm });
    try {
      const page: Page = await browser.open(SHOWCASE_URL);
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(isCalm);
      await openReader(page);
      await eventually('the voices', () => inReader(page, `(root) => root.querySelector('.voice-chip') !== null`));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const seen: Record<string, Motion | undefined> = {};
      for (const [step, key] of STEPS) {
        press(key);
        seen[step] = await inReader<Motion>(page, MOTION);
      }
      press('i');
      await eventually('the contents', () => inReader(page, `(root) => root.querySelector('.contents') !== null`));
      await inReader(page, `(root) => { [...root.querySelectorAll('.contents button')].at(-1).click(); }`);
      seen['a heading'] = await inReader<Motion>(page, MOTION);
      await closeReader(page);
      return seen;
    } finally {
      await browser.close();
    }
  }

  test('none where the system asks for less: nothing is animated, the view jumps', async () => {
    for (const [step, motion] of Object.entries(await motions(true))) {
      expect(motion?.running, step).toBe(0);
      // Where it was, and where it is.
      expect(motion?.places, step).toBeLessThanOrEqual(2);
    }
  });

  test('some where it does not, or the test above sees nothing', async () => {
    const seen = Object.values(await motions(false));
    expect(Math.max(...seen.map((motion) => motion?.places ?? 0))).toBeGreaterThan(3);
    expect(Math.max(...seen.map((motion) => motion?.running ?? 0))).toBeGreaterThan(0);
  });
});
