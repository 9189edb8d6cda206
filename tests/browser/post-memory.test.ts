import { beforeEach, describe, expect, test, vi } from 'vitest';

const POST = 'https://portal.segeplan.gob.gt/segeplan/?p=1';
type Area = 'session' | 'local';
const saved: Record<Area, Record<string, unknown>> = { session: {}, local: {} };
const trouble = { read: false, room: Infinity };

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const listeners = new Set<Listener>();
const onChanged = {
  addListener: (listener: Listener) => listeners.add(listener),
  removeListener: (listener: Listener) => listeners.delete(listener),
};

const area = (name: Area) => ({
  get: async (key: string) => {
    if (trouble.read) throw new Error('corrupted');
    return { [key]: structuredClone(saved[name][key]) };
  },
  set: async (values: Record<string, unknown>) => {
    if (JSON.stringify(values).length > trouble.room) throw new Error('QUOTA_BYTES quota exceeded');
    Object.assign(saved[name], structuredClone(values));
    const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
    for (const listener of listeners) listener(structuredClone(changes), name);
  },
});
vi.mock('wxt/browser', () => ({
  browser: { storage: { session: area('session'), local: area('local'), onChanged } },
}));

const { recallPosts, rememberPost } = await import('../../components/browser/post-memory.ts');
const { watchCorrections } = await import('../../components/browser/watch-corrections.ts');
const recalled = async (url = POST) => (await recallPosts())(url);

beforeEach(() => {
  saved.session = {};
  saved.local = {};
  Object.assign(trouble, { read: false, room: Infinity });
});

describe('a private window', () => {
  test('leaves nothing on the disk, and tells no other window', async () => {
    await rememberPost(POST, { correction: { words: 'uno', nth: 0, speaker: 'Ana' } });
    await rememberPost(POST, { correction: { words: 'dos', nth: 0, speaker: 'Eva' }, drafts: { a: 'x' } }, true);
    expect(JSON.stringify(saved.local)).not.toContain('Eva');
    expect((await recalled()).corrections).toEqual([{ words: 'uno', nth: 0, speaker: 'Ana' }]);
    expect((await recalled()).drafts).toEqual({});
    const { corrections, drafts } = (await recallPosts())(POST, true);
    expect(corrections.map(({ speaker }) => speaker)).toEqual(['Ana', 'Eva']);
    expect(drafts).toEqual({ a: 'x' });
  });
});

describe('a reader hears of corrections', () => {
  const correction = { words: 'uno', nth: 0, speaker: 'Ana' };
  const hears = (isPrivate = false, url = POST): { heard: unknown[]; leave: () => void } => {
    const [heard, stop]: [unknown[], AbortController] = [[], new AbortController()];
    watchCorrections(url, isPrivate, (corrections) => heard.push(corrections), stop.signal);
    return { heard, leave: () => stop.abort() };
  };

  test('that another one makes of the same post, until it closes', async () => {
    const [reader, other] = [hears(), hears(false, `${POST}2`)];
    await rememberPost(POST, { correction });
    await rememberPost(POST, { drafts: { a: 'x' } });
    reader.leave();
    await rememberPost(POST, { correction: { words: 'uno', nth: 0 } });
    expect([reader.heard, other.heard]).toEqual([[[correction]], []]);
  });

  test('never across the edge of a private window', async () => {
    const [reader, hidden] = [hears(), hears(true)];
    await rememberPost(POST, { correction }, true);
    expect(reader.heard).toEqual([]);
    await rememberPost(POST, { correction });
    expect(hidden.heard).toEqual([]);
  });

  test.each([[7], [[7]], [null], [[[POST, 7]]]])('where the storage becomes %j it goes on', (newValue) => {
    const { heard } = hears();
    for (const listener of listeners) listener({ corrections: { newValue } }, 'local');
    expect(heard.flat()).toEqual([]);
  });
});

describe('nothing the reader typed is lost', () => {
  test('where two tabs correct the same post', async () => {
    await Promise.all([
      rememberPost(POST, { correction: { words: 'uno', nth: 0, speaker: 'Ana Tuy' } }),
      rememberPost(POST, { correction: { words: 'dos', nth: 0, speaker: null } }),
    ]);
    expect((await recalled()).corrections).toEqual([
      { words: 'uno', nth: 0, speaker: 'Ana Tuy' },
      { words: 'dos', nth: 0, speaker: null },
    ]);
  });

  test('where a correction is taken back, the others stay', async () => {
    await rememberPost(POST, { correction: { words: 'uno', nth: 0, speaker: 'Ana' } });
    await rememberPost(POST, { correction: { words: 'uno', nth: 1, speaker: 'Eva' } });
    await rememberPost(POST, { correction: { words: 'uno', nth: 0 } });
    expect((await recalled()).corrections).toEqual([{ words: 'uno', nth: 1, speaker: 'Eva' }]);
  });

  test('where two fields are written in two tabs', async () => {
    await Promise.all([rememberPost(POST, { drafts: { a: 'x' } }), rememberPost(POST, { drafts: { b: 'y' } })]);
    await rememberPost(POST, { place: { block: 'b2', into: 0 } });
    expect(await recalled()).toMatchObject({ drafts: { a: 'x', b: 'y' }, place: { block: 'b2', into: 0 } });
  });

  test('where the storage is full, the oldest makes room', async () => {
    for (let post = 0; post < 10; post += 1)
      await rememberPost(`${POST}${post}`, { drafts: { note: 'x'.repeat(100) } });
    trouble.room = 1800;
    await rememberPost(POST, { drafts: { note: 'lo último' } });
    expect((await recalled()).drafts).toEqual({ note: 'lo último' });
    expect((await recalled(`${POST}9`)).drafts['note']).toHaveLength(100);
    expect((await recalled(`${POST}0`)).drafts).toEqual({});
  });

  test('where one write fails, the next goes on', async () => {
    trouble.room = 0;
    await expect(rememberPost(POST, { drafts: { a: 'x' } })).rejects.toThrow('quota');
    trouble.room = Infinity;
    await rememberPost(POST, { drafts: { b: 'y' } });
    expect((await recalled()).drafts).toEqual({ b: 'y' });
  });

  test('where the storage cannot be read, nothing is written over it', async () => {
    await rememberPost(POST, { correction: { words: 'uno', nth: 0, speaker: 'Ana' } });
    trouble.read = true;
    expect((await recalled()).corrections).toEqual([]);
    await expect(rememberPost(POST, { correction: { words: 'dos', nth: 0, speaker: 'Eva' } })).rejects.toThrow(
      'corrupted',
    );
    trouble.read = false;
    expect((await recalled()).corrections).toHaveLength(1);
  });
});

test.each([['x'], [{ a: 1 }], [[1, null, ['a']]], [[[POST, 'x']]], [[[POST, { corrections: 7, drafts: [] }]]], [null]])(
  'a storage that holds %j is read and written all the same',
  async (value) => {
    saved.session = { places: value };
    saved.local = { corrections: value };
    expect((await recalled()).corrections).toEqual([]);
    await rememberPost(POST, { correction: { words: 'uno', nth: 0, speaker: 'Ana' }, panel: null });
    expect((await recalled()).corrections).toHaveLength(1);
  },
);
