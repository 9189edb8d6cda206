import { browser } from 'wxt/browser';
import type { DeepLink } from '../citation/deep-link/deep-link.ts';
import type { Passage } from '../citation/deep-link/letters.ts';
import type { Shortcut } from '../reader/keyboard/shortcuts.ts';
import type { MemoryChange, PostMemory } from '../reader/memory/post-memory.ts';
import type { PageReading } from '../reader/read-page.ts';
import type { Speech } from '../speech/speech.ts';

/** Every message, with the request it carries and the reply it gets. */
export interface Messages {
  /** Detector → background: what kind of page this tab shows. */
  'page-recognised': { request: { readonly isPost: boolean }; reply: undefined };
  /** Reader in the tab → background: it has read the voices, and found so many quotations. */
  'quotations-counted': { request: { readonly count: number }; reply: undefined };
  /** Reader in the tab → background: what is remembered of this post. */
  'recall-post': { request: { readonly url: string }; reply: PostMemory };
  /** Reader in the tab → background: remember this of the post. */
  'remember-post': { request: { readonly url: string; readonly changes: MemoryChange }; reply: undefined };
  /** Reader in the tab → background: the shortcuts as they are really bound. */
  'bound-shortcuts': { request: Nothing; reply: readonly Shortcut[] };
  /** Reader in the tab → background: open the browser's page for shortcuts. False where only the user can. */
  'change-shortcuts': { request: Nothing; reply: boolean };
  /** Reader in the tab → background: open the page that says what Portavoz does. */
  'open-welcome': { request: Nothing; reply: undefined };
  /** Popup → reader in the tab: read the page; `anyway` reads a page that is no post. */
  'read-page': { request: { readonly anyway: boolean }; reply: PageReading };
  /** Popup → reader in the tab, after `read-page`: the same reading, bettered by the post's record. Undefined without one. */
  'refine-page': { request: Nothing; reply: PageReading | undefined };
  /** Popup → reader in the tab, after `read-page`: the voices of what was read, so that the article need not wait for them. */
  'read-speech': { request: Nothing; reply: Speech };
  /** Background → reader in the tab: make the post's citation, or that of the words selected. Copied by the next message. */
  'make-citation': {
    request: { readonly what: 'post' } | { readonly what: 'selection'; readonly selectionText: string };
    reply: undefined;
  };
  /** Background → reader in the tab: copy what was made, and say so over the page. */
  'copy-citation': { request: { readonly mayCopy: boolean }; reply: undefined };
  /** Popup → reader in the tab: a picture of what was read, as the portal sends it, in base64. Undefined where it cannot be had. */
  'fetch-picture': { request: { readonly src: string }; reply: string | undefined };
  /** Popup → reader in the tab: a link to these words, made and tried on the page itself. */
  'make-link': { request: { readonly passages: readonly Passage[]; readonly url: string }; reply: DeepLink };
  /** Background → reader in the tab: open the reader over the page, or close it. A page that is no post is read too: the user asked. */
  'toggle-reader': { request: Nothing; reply: undefined };
  /** Popup → reader in the tab: open the reader over the page where the popup's reading was left. */
  'open-reader': { request: { readonly anyway: boolean }; reply: undefined };
  /** Background → reader in the tab: open the reader where the one of an earlier version was left. */
  'resume-reader': { request: Nothing; reply: undefined };
  /** Background → popup, or reader in the tab: go to the next quotation. False, or no answer, where no reader is open. */
  'next-quotation': { request: Nothing; reply: boolean };
}

/** A request that says all by its kind. */
export type Nothing = Readonly<Record<string, never>>;

export type MessageKind = keyof Messages;
type Request<K extends MessageKind> = Messages[K]['request'];
type Reply<K extends MessageKind> = Messages[K]['reply'];

export type Handlers = {
  readonly [K in MessageKind]?: (request: Request<K>, tabId: number | undefined) => Reply<K> | Promise<Reply<K>>;
};

/** To the extension's own pages: the background, and the popup where it is open. */
export async function tellBackground<K extends MessageKind>(kind: K, request: Request<K>): Promise<Reply<K>> {
  return await browser.runtime.sendMessage<unknown, Reply<K>>({ kind, request });
}

/** To the reader in a tab. Rejects where no reader listens. */
export async function askTab<K extends MessageKind>(tabId: number, kind: K, request: Request<K>): Promise<Reply<K>> {
  return await browser.tabs.sendMessage<unknown, Reply<K>>(tabId, { kind, request }, { frameId: 0 });
}

/** Answers messages of this extension alone; unknown ones are left for others. */
export function answerMessages(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: { id?: number | undefined } | undefined },
  ) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    // Every object answers to «constructor»: only what we wrote down is a kind of message.
    const handler = (Object.hasOwn(handlers, message.kind) ? handlers[message.kind as MessageKind] : undefined) as
      ((request: unknown, tabId: number | undefined) => unknown) | undefined;
    return handler === undefined ? undefined : Promise.resolve(handler(message.request, sender.tab?.id));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function isMessage(message: unknown): message is { readonly kind: string; readonly request: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    typeof message.kind === 'string' &&
    'request' in message
  );
}
