import { beforeEach, describe, expect, test, vi } from 'vitest';

const POST = 'https://portal.segeplan.gob.gt/segeplan/?p=15001';
const executeScript = vi.fn<() => Promise<{ result?: unknown }[]>>();
const sendMessage = vi.fn<(tabId: number, message: { kind: string; request: object }) => Promise<object>>();
let settings: object = {};
const stored = (values: object) => ({ get: () => Promise.resolve(values) });

vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript },
    tabs: { sendMessage, get: (id: number) => Promise.resolve({ id, incognito: false }) },
    storage: {
      sync: { get: () => Promise.resolve({ 'setting.theme': 'sepia', ...settings }) },
      session: stored({ places: [[POST, { place: { block: 'b2', into: 0.5 } }]] }),
      local: stored({}),
    },
  },
}));

const { askOverPage, countQuotations, toggleOverPage } = await import('../../components/browser/over-page.ts');
const { UnreadableTab } = await import('../../components/browser/tab-reader.ts');

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{ result: POST }]);
  // Nobody answers «prepare-reader»: the reader is not in the tab yet.
  sendMessage.mockReset().mockResolvedValue({});
  settings = {};
});

/** Tab and message of what was asked beside whether the reader is there. */
function orders() {
  return sendMessage.mock.calls.filter(([, { kind }]) => kind !== 'prepare-reader');
}

test('the order to open carries the settings and what is remembered of the page’s post', async () => {
  await askOverPage(7, 'open-reader', { anyway: false });
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 7 },
    files: ['/content-scripts/reader.js', '/content-scripts/overlay.js'],
  });
  const [tabId, message] = orders()[0] ?? [];
  expect([tabId, message]).toMatchObject([
    7,
    {
      kind: 'open-reader',
      request: { anyway: false, settings: { theme: 'sepia' }, memory: { place: { block: 'b2', into: 0.5 } } },
    },
  ]);
});

test('a page of which nothing is remembered opens with an empty memory', async () => {
  executeScript.mockResolvedValue([{}]);
  await askOverPage(7, 'toggle-reader', {});
  expect(orders()[0]?.[1].request).toMatchObject({ memory: { place: null, panel: null } });
});

test('a second press before the first has done its work takes it back; a third counts', async () => {
  await Promise.all([toggleOverPage(7), toggleOverPage(7)]);
  expect(orders()).toHaveLength(0);
  await Promise.all([toggleOverPage(7), toggleOverPage(7), toggleOverPage(7)]);
  expect(orders()).toHaveLength(1);
  await toggleOverPage(7);
  expect(orders()).toHaveLength(2);
});

test('a second press while the order is under way closes what it opens', async () => {
  const answers: ((answer: object) => void)[] = [];
  sendMessage.mockImplementation((_tab, { kind }) =>
    kind === 'prepare-reader' ? Promise.resolve({}) : new Promise((resolve) => answers.push(resolve)),
  );
  const first = toggleOverPage(7);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  const second = toggleOverPage(7);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  for (const answer of answers) answer({});
  await Promise.all([first, second]);
  expect(orders().map(([, { kind }]) => kind)).toEqual(['toggle-reader', 'toggle-reader']);
});

test('presses in two tabs are two', async () => {
  await Promise.all([toggleOverPage(7), toggleOverPage(8)]);
  expect(orders().map(([tabId]) => tabId)).toEqual([7, 8]);
});

test('a tab that cannot be read says so, and the next press is a first one', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await expect(toggleOverPage(7)).rejects.toThrow(UnreadableTab);
  await toggleOverPage(7);
  expect(orders()).toHaveLength(1);
});

test('a reader that is there is not brought again', async () => {
  sendMessage.mockImplementation((_tab, { kind }) => Promise.resolve(kind === 'prepare-reader' ? { reply: POST } : {}));
  await toggleOverPage(7);
  expect(executeScript).not.toHaveBeenCalled();
  expect(orders()[0]?.[1].request).toMatchObject({ memory: { place: { block: 'b2', into: 0.5 } } });
});

describe('a post that is looked at', () => {
  test('has its quotations counted, and then the reader beside', async () => {
    await countQuotations(7);
    expect(executeScript.mock.calls.flat()).toMatchObject([
      { files: ['/content-scripts/reader.js'] },
      { files: ['/content-scripts/overlay.js'] },
    ]);
    expect(orders().map(([tabId, { kind }]) => [tabId, kind])).toEqual([
      [7, 'look-ahead'],
      [7, 'count-quotations'],
    ]);
  });

  test('is left alone where the user wants it so', async () => {
    settings = { 'setting.countAhead': false };
    await countQuotations(7);
    expect(executeScript).not.toHaveBeenCalled();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('is none of ours where the tab went elsewhere meanwhile', async () => {
    executeScript.mockRejectedValue(new Error('No tab with id: 7'));
    await expect(countQuotations(7)).resolves.toBeUndefined();
  });
});
