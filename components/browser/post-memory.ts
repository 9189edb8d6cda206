import { browser } from 'wxt/browser';
import { type PostMemory, postMemoryFrom } from '../reader/memory/post-memory.ts';

type Store = 'session' | 'local';

/** Key of each store, and how many posts it remembers: the oldest go first. */
const STORES: Readonly<Record<Store, { readonly key: string; readonly most: number }>> = {
  session: { key: 'places', most: 200 },
  local: { key: 'corrections', most: 1000 },
};

/**
 * What is remembered of posts, by address. Places, panels and drafts live in storage.session, which content scripts cannot
 * reach (Chromium throws, Firefox has none there): call it in the popup and the background, elsewhere ask by message.
 */
export async function recallPosts(): Promise<(url: string) => PostMemory> {
  const [places, corrections] = await Promise.all([readStore('session'), readStore('local')]);
  return (url) => postMemoryFrom({ ...asObject(places.get(url)), ...asObject(corrections.get(url)) });
}

/** Puts `changes` over what is remembered of the post at `url`. Writes follow one another. */
export function rememberPost(url: string, changes: Partial<PostMemory>): Promise<void> {
  const { corrections, ...place } = changes;
  turn = turn
    .catch(() => undefined)
    .then(async () => {
      if (Object.keys(place).length > 0) await writeStore('session', url, place);
      if (corrections !== undefined) await writeStore('local', url, { corrections });
    });
  return turn;
}

let turn: Promise<void> = Promise.resolve();

async function readStore(store: Store): Promise<Map<string, unknown>> {
  const { key } = STORES[store];
  const saved = (await browser.storage[store].get(key))[key];
  return new Map(Array.isArray(saved) ? saved.filter(isEntry) : []);
}

async function writeStore(store: Store, url: string, changes: object): Promise<void> {
  const { key, most } = STORES[store];
  const posts = await readStore(store);
  const next = { ...asObject(posts.get(url)), ...changes };
  posts.delete(url);
  posts.set(url, next);
  await browser.storage[store].set({ [key]: [...posts].slice(-most) });
}

function isEntry(value: unknown): value is [string, unknown] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
