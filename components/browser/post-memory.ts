import { browser } from 'wxt/browser';
import { type MemoryChange, type PostMemory, postMemoryFrom, remembered } from '../reader/memory/post-memory.ts';

type Store = 'session' | 'local' | 'private';

/** Where the corrections of all posts are kept. */
export const CORRECTIONS = { area: 'local', key: 'corrections' } as const;

/** Area and key of each store, and how many posts it remembers: the oldest go first. */
const STORES: Readonly<
  Record<Store, { readonly area: 'session' | 'local'; readonly key: string; readonly most: number }>
> = {
  session: { area: 'session', key: 'places', most: 200 },
  local: { ...CORRECTIONS, most: 1000 },
  // Of private windows, all of it: in memory alone, and no other window is told.
  private: { area: 'session', key: 'private', most: 50 },
};

/**
 * What is remembered of posts, by address. Places, panels and drafts live in storage.session, which content scripts cannot
 * reach (Chromium throws, Firefox has none there): call it in the popup and the background, elsewhere ask by message.
 */
export async function recallPosts(): Promise<(url: string, isPrivate?: boolean) => PostMemory> {
  // A storage that cannot be read takes nothing but the memory away. Nothing is written over it either.
  const nothing = (): Map<string, unknown> => new Map();
  const [places, corrections, hidden] = await Promise.all([
    readStore('session').catch(nothing),
    readStore('local').catch(nothing),
    readStore('private').catch(nothing),
  ]);
  return (url, isPrivate = false) =>
    postMemoryFrom(
      (isPrivate ? hidden.get(url) : undefined) ?? { ...asObject(places.get(url)), ...asObject(corrections.get(url)) },
    );
}

/** Puts a change over what is remembered of the post at `url`. Writes follow one another. `isPrivate`: of a private window. */
export function rememberPost(url: string, change: MemoryChange, isPrivate = false): Promise<void> {
  turn = turn
    .catch(() => undefined)
    .then(async () => {
      if (isPrivate) {
        const before = (await recallPosts())(url, true);
        await writeStore('private', url, () => remembered(before, change));
        return;
      }
      const { correction, ...place } = change;
      if (Object.keys(place).length > 0)
        await writeStore('session', url, (memory) => withoutCorrections(remembered(memory, place)));
      if (correction !== undefined)
        await writeStore('local', url, (memory) => ({ corrections: remembered(memory, { correction }).corrections }));
    });
  return turn;
}

function withoutCorrections({ corrections: _local, ...place }: PostMemory): object {
  return place;
}

let turn: Promise<void> = Promise.resolve();

async function readStore(store: Store): Promise<Map<string, unknown>> {
  const { area, key } = STORES[store];
  const saved = (await browser.storage[area].get(key))[key];
  return new Map(Array.isArray(saved) ? saved.filter(isEntry) : []);
}

async function writeStore(store: Store, url: string, change: (memory: PostMemory) => object): Promise<void> {
  const { area, key, most } = STORES[store];
  const posts = await readStore(store);
  const next = change(postMemoryFrom(posts.get(url)));
  posts.delete(url);
  posts.set(url, next);
  const entries = [...posts].slice(-most);
  try {
    await browser.storage[area].set({ [key]: entries });
  } catch (error) {
    // Full (10 MB in Chrome): what was remembered longest ago makes room for what was said now.
    if (entries.length < 2) throw error;
    await browser.storage[area].set({ [key]: entries.slice(Math.ceil(entries.length / 2)) });
  }
}

function isEntry(value: unknown): value is [string, unknown] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
