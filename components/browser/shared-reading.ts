import type { TabReading } from '../reader/page/tab-reading.ts';

/** Property of our content scripts' world, which the page does not share. */
const KEY = '__portavozReading';

/** Hands the reading of this tab to our other scripts in it. */
export function shareReading(reading: TabReading): void {
  Object.defineProperty(globalThis, KEY, { value: reading });
}

/** What another script of ours has read of this tab. `in` would ask the page too: `<a id="…">` is a property of every window. */
export function sharedReading(): TabReading | undefined {
  return Object.hasOwn(globalThis, KEY) ? (globalThis as { [KEY]?: TabReading })[KEY] : undefined;
}
