/**
 * What our content scripts need of WXT's context, and no more. WXT's own announces itself to the page by events, which a
 * page can forge to stop the reader, and calls `document.dispatchEvent`, which `<img name="dispatchEvent">` breaks.
 * `wxt.config.ts` puts this file in its place.
 */
export class ContentScriptContext {
  readonly #stop = new AbortController();
  readonly contentScriptName: string;
  readonly options: unknown;

  constructor(contentScriptName: string, options?: unknown) {
    this.contentScriptName = contentScriptName;
    this.options = options;
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Calls `listener` when the script is replaced by a newer one. */
  onInvalidated(listener: () => void): () => void {
    this.signal.addEventListener('abort', listener);
    return () => this.signal.removeEventListener('abort', listener);
  }

  abort(): void {
    this.#stop.abort();
  }
}
