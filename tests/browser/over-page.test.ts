import { beforeEach, expect, test, vi } from 'vitest';

const POST = 'https://portal.segeplan.gob.gt/segeplan/?p=15001';
const executeScript = vi.fn<() => Promise<{ result?: unknown }[]>>();
const sendMessage = vi.fn<(tabId: number, message: { kind: string; request: object }) => Promise<object>>();
const stored = (values: object) => ({ get: () => Promise.resolve(values) });

vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript },
    tabs: { sendMessage },
    storage: {
      sync: stored({ 'setting.theme': 'sepia' }),
      session: stored({ places: [[POST, { place: { block: 'b2', into: 0.5 } }]] }),
      local: stored({}),
    },
  },
}));

const { askOverPage, toggleOverPage } = await import('../../components/browser/over-page.ts');
const { UnreadableTab } = await import('../../components/browser/tab-reader.ts');

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{ result: POST }]);
  sendMessage.mockReset().mockResolvedValue({});
});

test('the order to open carries the settings and what is remembered of the page’s post', async () => {
  await askOverPage(7, 'open-reader', { anyway: false });
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 7 },
    files: ['/content-scripts/reader.js', '/content-scripts/overlay.js'],
  });
  const [tabId, message] = sendMessage.mock.calls[0] ?? [];
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
  expect(sendMessage.mock.calls[0]?.[1].request).toMatchObject({ memory: { place: null, panel: null } });
});

test('a second press before the first has done its work takes it back; a third counts', async () => {
  await Promise.all([toggleOverPage(7), toggleOverPage(7)]);
  expect(sendMessage).not.toHaveBeenCalled();
  await Promise.all([toggleOverPage(7), toggleOverPage(7), toggleOverPage(7)]);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  await toggleOverPage(7);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a second press while the order is under way closes what it opens', async () => {
  const answers: ((answer: object) => void)[] = [];
  sendMessage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const first = toggleOverPage(7);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(1));
  const second = toggleOverPage(7);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  for (const answer of answers) answer({});
  await Promise.all([first, second]);
  expect(sendMessage.mock.calls.map(([, { kind }]) => kind)).toEqual(['toggle-reader', 'toggle-reader']);
});

test('presses in two tabs are two', async () => {
  await Promise.all([toggleOverPage(7), toggleOverPage(8)]);
  expect(sendMessage.mock.calls.map(([tabId]) => tabId)).toEqual([7, 8]);
});

test('a tab that cannot be read says so, and the next press is a first one', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await expect(toggleOverPage(7)).rejects.toThrow(UnreadableTab);
  await toggleOverPage(7);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
