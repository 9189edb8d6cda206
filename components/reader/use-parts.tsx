import { useEffect, useState } from 'preact/hooks';

import type * as parts from './parts.ts';

export type Parts = typeof parts;

/** The parts that are not needed for the first words, as soon as they are there: asked for after the first paint. */
export function useParts(fetchParts: () => Promise<Parts>): Parts | undefined {
  const [fetched, setFetched] = useState<Parts>();
  useEffect(() => {
    let isWanted = true;
    // Without them the article is still there to be read.
    void fetchParts()
      .then((found) => (isWanted ? setFetched(found) : undefined))
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  return fetched;
}
