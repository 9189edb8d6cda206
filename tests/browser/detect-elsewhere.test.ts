import { beforeEach, expect, test, vi } from 'vitest';

type Listener = () => void;

/** The browser as far as the switch needs it: one permission, some registered scripts. */
const fake = vi.hoisted(() => {
  const state = { granted: false, answer: true, scripts: [] as { id: string }[], calls: [] as string[] };
  const onAdded: Listener[] = [];
  const onRemoved: Listener[] = [];
  const browser = {
    permissions: {
      request: async () => {
        state.calls.push('request');
        state.granted = state.answer;
        if (state.granted) for (const listener of onAdded) listener();
        return state.answer;
      },
      remove: async () => {
        state.granted = false;
        for (const listener of onRemoved) listener();
        return true;
      },
      contains: async () => {
        state.calls.push('contains');
        return state.granted;
      },
      onAdded: { addListener: (listener: Listener) => onAdded.push(listener) },
      onRemoved: { addListener: (listener: Listener) => onRemoved.push(listener) },
    },
    scripting: {
      registerContentScripts: async ([script]: [{ id: string }]) => {
        if (state.scripts.some(({ id }) => id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        state.scripts.push(script);
      },
      getRegisteredContentScripts: async () => [...state.scripts],
      unregisterContentScripts: async () => void state.scripts.splice(0),
    },
  };
  return { state, onAdded, onRemoved, browser };
});

vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { detectElsewhere, isDetectingElsewhere, keepDetectingElsewhere, stopDetectingElsewhere } =
  await import('../../components/browser/detect-elsewhere.ts');

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  Object.assign(fake.state, { granted: false, answer: true });
  fake.state.scripts.length = fake.state.calls.length = fake.onAdded.length = fake.onRemoved.length = 0;
});

test('asks before anything else, then registers the detector on the other gob.gt portals', async () => {
  const answer = detectElsewhere();
  expect(fake.state.calls).toEqual(['request']);
  expect(await answer).toBe(true);
  expect(fake.state.scripts).toEqual([
    expect.objectContaining({
      matches: ['https://*.gob.gt/*'],
      excludeMatches: ['https://portal.segeplan.gob.gt/*'],
      js: ['content-scripts/detector.js'],
    }),
  ]);
  expect(await isDetectingElsewhere()).toBe(true);
});

test('a no registers nothing', async () => {
  fake.state.answer = false;
  expect(await detectElsewhere()).toBe(false);
  expect(fake.state.scripts).toEqual([]);
});

test('turning it off gives the permission back and removes the detector', async () => {
  await detectElsewhere();
  await stopDetectingElsewhere();
  expect(fake.state).toMatchObject({ granted: false, scripts: [] });
});

test('start-up registers again what an update of the extension has cleared', async () => {
  fake.state.granted = true;
  keepDetectingElsewhere();
  await settled();
  expect(fake.state.scripts).toHaveLength(1);
});

test('a permission given or taken in the browser’s own pages is followed', async () => {
  keepDetectingElsewhere();
  await settled();
  await fake.browser.permissions.request();
  await settled();
  expect(fake.state.scripts).toHaveLength(1);
  await fake.browser.permissions.remove();
  await settled();
  expect(fake.state.scripts).toEqual([]);
});

test('popup and background hearing of one answer register once', async () => {
  keepDetectingElsewhere();
  await detectElsewhere();
  await settled();
  expect(fake.state.scripts).toHaveLength(1);
});
