import { useEffect, useState } from 'preact/hooks';

/** Blocks drawn at once: no post has so many, and they fill any screen. */
const AT_ONCE = 200;
/** More at a time, each in a task of its own, so that the page stays alive meanwhile. */
const STEP = 40;

/** How many of `total` blocks are drawn now: the `first` before the first paint. */
export function useGrowing(total: number, first = AT_ONCE): number {
  const [drawn, setDrawn] = useState(Math.min(first, AT_ONCE));
  useEffect(() => {
    if (drawn >= total) return undefined;
    const timer = setTimeout(() => setDrawn(Math.max(AT_ONCE, drawn + STEP)));
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
