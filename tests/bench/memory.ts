import type { Page } from 'puppeteer-core';
import { BUILT, eventually } from '../e2e/support/browser-under-test.ts';
import { bareReader } from './bare-extensions.ts';
import type { Figure } from './figure.ts';
import { openPost, pressShortcut, setStage, type Stage } from './stage.ts';
import { ratios, type Spread, spreadOf } from './statistics.ts';

const ROUNDS = 7;

/** What the reader over the page adds to the tab's script memory, beside the bare reader and what the page takes itself. */
export async function memoryFigures(): Promise<Figure[]> {
  const stage = await setStage([BUILT.chromium, await bareReader()]);
  const added: number[][] = [[], []];
  const closed: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const ours = await bytesAdded(stage, 0, 'portavoz-reader');
      const bare = await bytesAdded(stage, 1, 'bare-reader');
      added[0]?.push(ours.open);
      added[1]?.push(bare.open);
      closed.push(ours.closed);
    }
  } finally {
    await stage.close();
  }
  const [ours = [], bare = []] = added;
  return [
    {
      what: 'Memoria que suma el lector abierto sobre la página',
      ours: inMegabytes(spreadOf(ours)),
      beside: `extensión mínima: ${inMegabytes(spreadOf(bare))}`,
      ratio: spreadOf(ratios(ours, bare)),
    },
    {
      what: 'Memoria que queda al cerrarlo',
      ours: inMegabytes(spreadOf(closed)),
      beside: `abierto: ${inMegabytes(spreadOf(ours))}`,
      ratio: spreadOf(ratios(closed, ours)),
    },
  ];
}

async function bytesAdded(
  { browser, extensions }: Stage,
  index: number,
  host: string,
): Promise<{ readonly open: number; readonly closed: number }> {
  const page = await openPost(browser);
  const worker = extensions[index]?.worker;
  const before = await bytesOf(page);
  await worker?.evaluate(pressShortcut);
  await eventually('the reader', () =>
    page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector('main p') != null, host),
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  const open = await bytesOf(page);
  await worker?.evaluate(pressShortcut);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const closed = await bytesOf(page);
  await page.close();
  return { open: open - before, closed: closed - before };
}

/** Script memory of the tab's process, every world of it, after two collections. */
async function bytesOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function inMegabytes({ median }: Spread): string {
  return `${(median / 1e6).toFixed(1)} MB`;
}
