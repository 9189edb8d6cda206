import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../components/reader/settings/settings.ts';

type Changes = Record<string, { newValue?: unknown }>;

let saved: Record<string, unknown> = {};
const trouble = { write: false };
const listeners = new Set<(changes: Changes, area: string) => void>();
const sync = {
  get: async () => structuredClone(saved),
  set: async (values: Record<string, unknown>) => {
    if (trouble.write) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    Object.assign(saved, structuredClone(values));
    const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
    for (const listener of listeners) listener(changes, 'sync');
  },
};
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      sync,
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) => listeners.add(listener),
        removeListener: (listener: (changes: Changes, area: string) => void) => listeners.delete(listener),
      },
    },
  },
}));

const { loadSettings, SettingsKeeper } = await import('../../components/browser/settings.ts');

/** A reader somewhere: what it keeps, and the settings it shows. */
function reader(): { keeper: InstanceType<typeof SettingsKeeper>; shown: () => Settings; leave: () => void } {
  const keeper = new SettingsKeeper();
  const stop = new AbortController();
  let settings = DEFAULTS;
  keeper.watch((changes) => (settings = { ...settings, ...changes }), stop.signal);
  return { keeper, shown: () => settings, leave: () => stop.abort() };
}

const written = (): Promise<void> => vi.advanceTimersByTimeAsync(1000).then(() => undefined);

beforeEach(() => {
  saved = {};
  trouble.write = false;
  listeners.clear();
  vi.useFakeTimers();
});

test('two settings changed in the same instant in two tabs both hold, and show in both', async () => {
  const [one, other] = [reader(), reader()];
  one.keeper.keep({ theme: 'dark' });
  other.keeper.keep({ textSize: 24 });
  await written();
  const both = { ...DEFAULTS, theme: 'dark', textSize: 24 };
  expect(await loadSettings()).toEqual(both);
  expect([one.shown(), other.shown()]).toEqual([both, both]);
});

test('two settings changed in the same instant in one reader both hold', async () => {
  const { keeper } = reader();
  keeper.keep({ theme: 'sepia' });
  keeper.keep({ measure: 70 });
  keeper.keep({ textSize: 20 });
  await written();
  expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'sepia', measure: 70, textSize: 20 });
});

test('the echo of a first step does not take back the second one, which still waits', async () => {
  const { keeper, shown } = reader();
  keeper.keep({ textSize: 20 });
  keeper.keep({ textSize: 21 });
  await vi.advanceTimersByTimeAsync(10);
  expect(shown().textSize).toBe(DEFAULTS.textSize);
  await written();
  expect(shown().textSize).toBe(21);
});

test('a setting put back is as ever everywhere, and is saved no longer', async () => {
  const [one, other] = [reader(), reader()];
  one.keeper.keep({ theme: 'dark' });
  await written();
  other.keeper.keep({ theme: DEFAULTS.theme });
  await written();
  expect(one.shown()).toEqual(DEFAULTS);
  expect(saved['setting.theme']).toBeNull();
});

test('what waits is written when the document goes away', async () => {
  const { keeper } = reader();
  keeper.keep({ textSize: 20 });
  keeper.keep({ textSize: 30 });
  keeper.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect((await loadSettings()).textSize).toBe(30);
});

test('a reader that is gone hears nothing, and what other storages or parts of ours hold is no setting', async () => {
  const { shown, leave } = reader();
  for (const listener of listeners) listener({ 'setting.theme': { newValue: 'dark' } }, 'local');
  for (const listener of listeners) listener({ theme: { newValue: 'dark' }, 'setting.evil': { newValue: 1 } }, 'sync');
  expect(shown()).toEqual(DEFAULTS);
  leave();
  expect(listeners.size).toBe(0);
});

test('where nothing can be written or read the reader goes on', async () => {
  trouble.write = true;
  reader().keeper.keep({ theme: 'dark' });
  await written();
  expect(await loadSettings()).toEqual(DEFAULTS);
  vi.spyOn(sync, 'get').mockRejectedValueOnce(new Error('corrupted'));
  expect(await loadSettings()).toEqual(DEFAULTS);
});
