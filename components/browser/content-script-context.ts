/**
 * What our content scripts need of WXT's context, and no more. WXT's own announces itself to the page by events, which a
 * page can forge to stop the reader, and calls `document.dispatchEvent`, which `<img name="dispatchEvent">` breaks.
 * `tests/tools/plain-content-scripts.ts` puts this file in its place.
 */
export class ContentScriptContext {
  readonly #stop = new AbortController();

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  abort(): void {
    this.#stop.abort();
  }
}
