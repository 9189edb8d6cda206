import { BUILT } from '../e2e/support/browser-under-test.ts';
import { oneLineDetector } from './bare-extensions.ts';
import type { Figure } from './figure.ts';
import { POST_URL, setStage, type Stage } from './stage.ts';
import { inMs, ratios, spreadOf } from './statistics.ts';

const ROUNDS = 30;
const COUNTS = 7;

/** What runs a script is the load of its file, or later somebody's call. */
const RUNS = new Set(['EvaluateScript', 'FunctionCall']);

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What a post of the portal costs on which nothing is opened. */
export async function idleFigures(): Promise<Figure[]> {
  return [await detectorFigure(), await countingFigure()];
}

/** The detector, beside a content script of one line. */
async function detectorFigure(): Promise<Figure> {
  const ours = await setStage([BUILT.chromium]);
  const theirs = await setStage([await oneLineDetector()]);
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  try {
    for (let round = -5; round < ROUNDS; round += 1) {
      const pair = [sum(await scriptTimes(ours, 150)), sum(await scriptTimes(theirs, 150))] as const;
      if (round < 0) continue;
      times.ours.push(pair[0]);
      times.theirs.push(pair[1]);
    }
  } finally {
    await ours.close();
    await theirs.close();
  }
  return {
    what: 'Detector en una noticia que solo se mira',
    ours: inMs(spreadOf(times.ours)),
    beside: `guion de una línea: ${inMs(spreadOf(times.theirs))}`,
    ratio: spreadOf(ratios(times.ours, times.theirs)),
    asked: 1.5,
  };
}

/** Counting the quotations of a post that is looked at: in pieces, whenever the tab has nothing else to do. */
async function countingFigure(): Promise<Figure> {
  const stage = await setStage([BUILT.chromium]);
  const pieces: number[][] = [];
  try {
    for (let round = 0; round < COUNTS; round += 1) pieces.push(await scriptTimes(stage, 3500));
  } finally {
    await stage.close();
  }
  const longest = spreadOf(pieces.map((times) => Math.max(...times)));
  return {
    what: 'Contar sus citas cuando se mira, a ratos libres',
    ours: inMs(spreadOf(pieces.map(sum))),
    beside: `el rato más largo: ${inMs(longest)}`,
    limit: { text: '< 50 ms de una vez', isKept: longest.median < 50 },
  };
}

function sum(times: readonly number[]): number {
  return times.reduce((all, time) => all + time, 0);
}

/** Each time that the browser compiled or ran scripts of extensions while the post loaded and `rest` went by, in milliseconds. */
async function scriptTimes({ browser }: Stage, rest: number): Promise<number[]> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(POST_URL, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, rest));
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => RUNS.has(name) && args?.data?.url?.startsWith('chrome-extension:'))
    .map(({ dur = 0 }) => dur / 1000);
}
