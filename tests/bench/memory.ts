import type { Page } from 'puppeteer-core';
import { BUILT, eventually } from '../e2e/support/browser-under-test.ts';
import { bareReader } from './bare-extensions.ts';
import type { Figure } from './figure.ts';
import { openPost, pressShortcut, setStage, type Stage } from './stage.ts';
import { ratios, type Spread, spreadOf } from './statistics.ts';

const ROUNDS = 7;
/** Milliseconds in which the quotations have been counted. */
const LOOK = 3000;

/** What a post that is looked at, and the reader over it, add to the tab's script memory, beside the bare reader. */
export async function memoryFigures(): Promise<Figure[]> {
  const stage = await setStage([BUILT.chromium]);
  const bareStage = await setStage([await bareReader()]);
  const counted: number[] = [];
  const open: number[] = [];
  const closed: number[] = [];
  const bareOpen: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const bare = await bytesIn(bareStage, 'bare-reader', 0);
      const ours = await bytesIn(stage, 'portavoz-reader', LOOK);
      bareOpen.push(bare.open - bare.before);
      // The page is the same in both, and the bare extension leaves it alone until it is asked.
      counted.push(ours.before - bare.before);
      open.push(ours.open - bare.before);
      closed.push(ours.closed - bare.before);
    }
  } finally {
    await stage.close();
    await bareStage.close();
  }
  return [
    {
      what: 'Memoria que suma una noticia que se mira, ya contada',
      ours: inMegabytes(spreadOf(counted)),
      beside: 'extensión mínima: nada',
    },
    {
      what: 'Memoria que suma el lector abierto sobre la página',
      ours: inMegabytes(spreadOf(open)),
      beside: `extensión mínima: ${inMegabytes(spreadOf(bareOpen))}`,
      ratio: spreadOf(ratios(open, bareOpen)),
    },
    {
      what: 'Memoria que queda al cerrarlo',
      ours: inMegabytes(spreadOf(closed)),
      beside: `abierto: ${inMegabytes(spreadOf(open))}`,
      ratio: spreadOf(ratios(closed, open)),
    },
  ];
}

interface Bytes {
  readonly before: number;
  readonly open: number;
  readonly closed: number;
}

/** `look` milliseconds after the page has come, with the reader open, and with it closed again. */
async function bytesIn({ browser, extensions }: Stage, host: string, look: number): Promise<Bytes> {
  const page = await openPost(browser);
  const worker = extensions[0]?.worker;
  await pause(look);
  const before = await bytesOf(page);
  await worker?.evaluate(pressShortcut);
  await eventually('the reader', () =>
    page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector('main p') != null, host),
  );
  await pause(500);
  const open = await bytesOf(page);
  await worker?.evaluate(pressShortcut);
  await pause(300);
  const closed = await bytesOf(page);
  await page.close();
  return { before, open, closed };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
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
