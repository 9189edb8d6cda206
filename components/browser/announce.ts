import type { MessageKind, Messages } from './messages.ts';

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

interface Names {
  readonly browser?: { readonly runtime?: Partial<Runtime> };
  readonly chrome?: { readonly runtime?: Partial<Runtime> };
}

/**
 * Tells the background without waiting for a word. Goes without the polyfill, which is most of what the detector would weigh
 * and cost on each page of the portal where nothing is opened; sending works alike under both names (Chrome 120, Firefox 140).
 * A page can put a form under either name (`own-namespace.ts`), but no function into it.
 */
export function announce<K extends MessageKind>(kind: K, request: Messages[K]['request']): void {
  const { browser, chrome } = globalThis as Names;
  const runtime = [browser?.runtime, chrome?.runtime].find((own) => typeof own?.sendMessage === 'function');
  // Rejects where the extension was updated under the page: there is nobody to tell.
  runtime?.sendMessage?.({ kind, request }).catch(() => undefined);
}
