import type { MessageKind, Messages } from './messages.ts';

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

interface Names {
  readonly browser?: { readonly runtime?: Partial<Runtime> };
  readonly chrome?: { readonly runtime?: Partial<Runtime> };
}

/** The browser's own first: Chromium 156 has both, and makes each anew when it is first asked for. */
const NAMES = import.meta.env.FIREFOX ? (['browser', 'chrome'] as const) : (['chrome', 'browser'] as const);

/**
 * Tells the background without waiting for a word, by as little code as can be: it runs on each page of the portal where
 * nothing is opened. Sending works alike under both names (Chrome 120, Firefox 140).
 * A page can put a form under either name (`own-namespace.ts`), but no function into it.
 */
export function announce<K extends MessageKind>(kind: K, request: Messages[K]['request']): void {
  for (const name of NAMES) {
    const runtime = (globalThis as Names)[name]?.runtime;
    if (typeof runtime?.sendMessage !== 'function') continue;
    // Rejects where the extension was updated under the page: there is nobody to tell.
    runtime.sendMessage({ kind, request }).catch(() => undefined);
    return;
  }
}
