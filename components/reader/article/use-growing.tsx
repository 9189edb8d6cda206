import { useEffect, useState } from 'preact/hooks';

/** Blocks drawn at once: no post has so many, and they fill any screen. */
const AT_ONCE = 200;
/** More at a time, each in a task of its own, so that the page stays alive meanwhile. */
const STEP = 40;

/** How many of `total` blocks are drawn now. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + STEP));
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
