import { BUILT } from '../e2e/support/browser-under-test.ts';
import { oneLineDetector } from './bare-extensions.ts';
import type { Figure } from './figure.ts';
import { POST_URL, setStage, type Stage } from './stage.ts';
import { inMs, ratios, spreadOf } from './statistics.ts';

const ROUNDS = 30;

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What the detector costs a post of the portal on which nothing is opened, beside a content script of one line. */
export async function idleFigures(): Promise<Figure[]> {
  const ours = await setStage([BUILT.chromium]);
  const theirs = await setStage([await oneLineDetector()]);
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  try {
    for (let round = -5; round < ROUNDS; round += 1) {
      const pair = [await scriptTime(ours), await scriptTime(theirs)] as const;
      if (round < 0) continue;
      times.ours.push(pair[0]);
      times.theirs.push(pair[1]);
    }
  } finally {
    await ours.close();
    await theirs.close();
  }
  return [
    {
      what: 'Detector en una noticia que solo se mira',
      ours: inMs(spreadOf(times.ours)),
      beside: `guion de una línea: ${inMs(spreadOf(times.theirs))}`,
      ratio: spreadOf(ratios(times.ours, times.theirs)),
      asked: 1.5,
    },
  ];
}

/** Milliseconds that the browser compiled and ran scripts of extensions while the post loaded and came to rest. */
async function scriptTime({ browser }: Stage): Promise<number> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(POST_URL, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 150));
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return (
    traceEvents
      .filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension:'))
      .reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000
  );
}
