import { BUILT, eventually } from '../e2e/support/browser-under-test.ts';
import { bareReader } from './bare-extensions.ts';
import type { Figure } from './figure.ts';
import { openPost, pressShortcut, setStage, type Stage } from './stage.ts';
import { inMs, ratios, spreadOf } from './statistics.ts';

const ROUNDS = 15;
/** Milliseconds before the shortcut in which a reader looks at the post: who came a second ago has hardly read its title. */
const LOOK = 1000;

/** How soon the post's words stand before the reader, beside an extension that does nothing else. */
export async function openingFigures(): Promise<Figure[]> {
  // Each in a browser of its own: ours reads a post ahead, and would keep the other waiting.
  const stages = [await setStage([BUILT.chromium]), await setStage([await bareReader()])];
  const hosts = ['portavoz-reader', 'bare-reader'];
  const popup: number[][] = [[], []];
  const page: number[][] = [[], []];
  const looked: number[][] = [[], []];
  try {
    for (let round = -2; round < ROUNDS; round += 1) {
      for (const [index, stage] of stages.entries()) {
        const host = hosts[index] ?? '';
        const times = [
          await popupTime(stage),
          await overPageTime(stage, host, 0),
          await overPageTime(stage, host, LOOK),
        ] as const;
        if (round < 0) continue;
        for (const [at, all] of [popup, page, looked].entries()) all[index]?.push(times[at] ?? 0);
      }
    }
  } finally {
    for (const stage of stages) await stage.close();
  }
  return [
    { name: 'Primer párrafo en la ventana del botón, desde el clic', times: popup },
    { name: 'Primer párrafo sobre la página, desde el atajo, recién llegado', times: page },
    { name: 'Lo mismo, después de mirar la noticia un segundo', times: looked },
  ].map(({ name, times: [ours = [], bare = []] }) => ({
    what: name,
    ours: inMs(spreadOf(ours)),
    beside: `extensión mínima (Readability + DOMPurify): ${inMs(spreadOf(bare))}`,
    ratio: spreadOf(ratios(ours, bare)),
    asked: 1.3,
  }));
}

/** From the click on the toolbar icon to the first painted paragraph of the post, in ms. */
async function popupTime({ browser, extensions }: Stage): Promise<number> {
  const page = await openPost(browser);
  const id = extensions[0]?.id ?? '';
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('the extension is not installed');
  const clicked = performance.timeOrigin + performance.now();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget(
    (candidate) => candidate.url().includes(id) && candidate.url().endsWith('/popup.html'),
  );
  const popup = await target.asPage();
  const painted = await eventually('the first paragraph', () => popup.evaluate(firstParagraphPainted));
  await popup.close();
  await page.close();
  return painted - clicked;
}

/**
 * Largest-contentful-paint names what was painted and when, the largest words alone: the title of the post or its first
 * paragraph, which come in one frame. The words «cargando» are neither.
 */
function firstParagraphPainted(): Promise<number | undefined> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const entry = list
        .getEntries()
        .find((candidate) => (candidate as unknown as { element: Element | null }).element?.closest('main') != null);
      if (entry !== undefined) resolve(performance.timeOrigin + entry.startTime);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(resolve, 200);
  });
}

/** From the shortcut's arrival in the background to the first frame with the post's words over the page, in ms. */
async function overPageTime({ browser, extensions }: Stage, host: string, look: number): Promise<number> {
  const page = await openPost(browser);
  await new Promise((resolve) => setTimeout(resolve, look));
  const shown = page.evaluate(firstParagraphOver, host);
  const pressed = await extensions[0]?.worker.evaluate(pressShortcut);
  const time = (await shown) - (pressed ?? Number.NaN);
  await page.close();
  return time;
}

function firstParagraphOver(host: string): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      const paragraph = document.querySelector(host)?.shadowRoot?.querySelector('main p');
      if (paragraph == null || paragraph.getBoundingClientRect().height === 0) requestAnimationFrame(look);
      // The frame after the one that laid it out has shown it.
      else requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    };
    look();
  });
}
