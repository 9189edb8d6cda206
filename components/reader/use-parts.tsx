import { useEffect, useState } from 'preact/hooks';

import type * as parts from './parts.ts';

type Parts = typeof parts;

let loaded: Parts | undefined;

export async function loadParts(): Promise<Parts> {
  loaded ??= await import('./parts.ts');
  return loaded;
}

/** The parts that are not needed for the first words, as soon as they are there: asked for after the first paint. */
export function useParts(): Parts | undefined {
  const [parts, setParts] = useState(loaded);
  useEffect(() => {
    if (parts === undefined) void loadParts().then(setParts);
  }, [parts]);
  return parts;
}
