import { browser } from 'wxt/browser';
import type { DeepLink } from '../citation/deep-link/deep-link.ts';
import type { Passage } from '../citation/deep-link/letters.ts';
import type { Shortcut } from '../reader/keyboard/shortcuts.ts';
import type { MemoryChange, PostMemory } from '../reader/memory/post-memory.ts';
import type { PageReading } from '../reader/read-page.ts';
import type { Settings } from '../reader/settings/settings.ts';
import type { Speech } from '../speech/speech.ts';
import type { LateScript } from './shared.ts';

/** Every message, with the request it carries and the reply it gets. */
export interface Messages {
  /** Detector → background: what kind of page this tab shows. */
  'page-recognised': { request: { readonly isPost: boolean }; reply: undefined };
  /** Detector → background: this post was opened behind another tab, and is seen now. */
  'post-seen': { request: Nothing; reply: undefined };
  /** Background → reader in the tab: read the post before anybody asks, when there is time. */
  'look-ahead': { request: Nothing; reply: undefined };
  /** Background → reader in the tab, after `look-ahead`: count its quotations. */
  'count-quotations': { request: Nothing; reply: undefined };
  /** Reader in the tab → background: it has read the voices, and found so many quotations. */
  'quotations-counted': { request: { readonly count: number }; reply: undefined };
  /** Reader in the tab → background: put this script of ours into the tab too. */
  'add-script': { request: { readonly script: LateScript }; reply: undefined };
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
  /** Background → reader in the tab: an order to open follows. Which post is it? */
  'prepare-reader': { request: Nothing; reply: string };
  /** Background → reader in the tab: open the reader over the page, or close it. A page that is no post is read too: the user asked. */
  'toggle-reader': { request: Recollection; reply: undefined };
  /** Popup → reader in the tab: open the reader over the page where the popup's reading was left. */
  'open-reader': { request: Recollection & { readonly anyway: boolean }; reply: undefined };
  /** Background → reader in the tab: open the reader where the one of an earlier version was left. */
  'resume-reader': { request: Recollection; reply: undefined };
  /** Background → popup: go to the next quotation. False, or no answer, where no popup is open. */
  'next-quotation': { request: Nothing; reply: boolean };
  /** Background → reader in the tab: the same over the page, opening the reader where it is not. */
  'next-quotation-over-page': { request: Recollection; reply: undefined };
}

/** All that the reader over the page needs to open at once, without asking back. */
export interface Recollection {
  readonly settings: Settings;
  /** Of this page's post. */
  readonly memory: PostMemory;
}

/** A request that says all by its kind. */
export type Nothing = Readonly<Record<string, never>>;

export type MessageKind = keyof Messages;
type Request<K extends MessageKind> = Messages[K]['request'];
type Reply<K extends MessageKind> = Messages[K]['reply'];

export type Handlers = {
  /** `isPrivate`: from a tab of a private window. */
  readonly [K in MessageKind]?: (
    request: Request<K>,
    tabId: number | undefined,
    isPrivate: boolean,
  ) => Reply<K> | Promise<Reply<K>>;
};

/** What comes back of a message. Chrome hears no promise of a listener, so that a failure has to be told like anything else. */
type Answer<K extends MessageKind> = { readonly reply?: Reply<K> } | { readonly failure: string };

/** To the extension's own pages: the background, and the popup where it is open. */
export async function tellBackground<K extends MessageKind>(kind: K, request: Request<K>): Promise<Reply<K>> {
  return replyIn(await browser.runtime.sendMessage<unknown, Answer<K> | undefined>({ kind, request }));
}

/** To the reader in a tab. Rejects where no reader listens. */
export async function askTab<K extends MessageKind>(tabId: number, kind: K, request: Request<K>): Promise<Reply<K>> {
  const message = { kind, request };
  return replyIn(await browser.tabs.sendMessage<unknown, Answer<K> | undefined>(tabId, message, { frameId: 0 }));
}

/** A reply of undefined is lost on the way, as JSON loses it. */
function replyIn<K extends MessageKind>(answer: Answer<K> | undefined): Reply<K> {
  if (answer !== undefined && 'failure' in answer) throw new Error(answer.failure);
  return answer?.reply;
}

/** Answers messages of this extension alone; unknown ones are left for others. */
export function answerMessages(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: { id?: number | undefined; incognito?: boolean } | undefined },
    answer: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    // Every object answers to «constructor»: only what we wrote down is a kind of message.
    const handler = (Object.hasOwn(handlers, message.kind) ? handlers[message.kind as MessageKind] : undefined) as
      ((request: unknown, tabId: number | undefined, isPrivate: boolean) => unknown) | undefined;
    if (handler === undefined) return undefined;
    void answerBy(() => handler(message.request, sender.tab?.id, sender.tab?.incognito === true)).then(answer);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function answerBy(handle: () => unknown): Promise<unknown> {
  try {
    return { reply: await handle() };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
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
