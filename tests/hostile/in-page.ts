/** What runs inside Chromium: bundled by `hostile-grid.e2e.ts`, called through `hostile.*`. */
import { faultsAround } from './around.ts';
import { byMessage, inPlace, outcomeIn, postAround, URL_OF_POST } from './outcome.tsx';

export interface Judged {
  readonly faults: readonly string[];
  /** Addresses of the pictures that articles show. */
  readonly shown: readonly string[];
}

/** Reads a post around each vector as Chromium parses it. What the reader shows stands in this page, alive, with a canary. */
export async function judgeAll(vectors: readonly string[]): Promise<Judged> {
  const faults: string[] = [];
  const shown = new Set<string>();
  for (const [index, vector] of vectors.entries()) {
    try {
      const page = new DOMParser().parseFromString(postAround(vector), 'text/html');
      const outcome = outcomeIn(page, window, URL_OF_POST, undefined, index % 2 === 0 ? byMessage : inPlace);
      document.body.append(outcome.shown);
      for (const fault of faultsAround(page, outcome)) faults.push(`${vector} :: ${fault}`);
      for (const element of outcome.shown.querySelectorAll('*'))
        for (const kind of ['pointerenter', 'focus', 'animationstart', 'load', 'error', 'toggle'])
          element.dispatchEvent(new Event(kind));
    } catch (error) {
      faults.push(`${vector} :: ${String(error)}`);
    }
    for (const image of document.images) shown.add(image.src);
    await new Promise((resolve) => setTimeout(resolve));
    document.body.replaceChildren();
  }
  return { faults, shown: [...shown] };
}
