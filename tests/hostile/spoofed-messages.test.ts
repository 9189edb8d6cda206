import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object, answer: (answer: unknown) => void) => true | undefined;
const listeners: Listener[] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'portavoz',
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
      },
    },
  },
}));

const { answerMessages } = await import('../../components/browser/messages.ts');
const heard = vi.fn<() => string>(() => 'answer');
/** What comes back of a message; undefined where nobody takes it. */
function tell(message: unknown, sender: object): Promise<unknown> | undefined {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  return listeners.some((listener) => listener(message, sender, resolve) === true) ? promise : undefined;
}
const MESSAGE = { kind: 'read-page', request: { anyway: true } };

beforeEach(() => {
  listeners.length = 0;
  heard.mockClear();
  answerMessages({ 'read-page': heard as never });
});

test('our own message is answered', async () => {
  expect(await tell(MESSAGE, { id: 'portavoz' })).toEqual({ reply: 'answer' });
});

test('who answers knows the tab, and whether its window is private', async () => {
  await tell(MESSAGE, { id: 'portavoz', tab: { id: 7, incognito: true } });
  expect(heard).toHaveBeenLastCalledWith(MESSAGE.request, 7, true);
  await tell(MESSAGE, { id: 'portavoz' });
  expect(heard).toHaveBeenLastCalledWith(MESSAGE.request, undefined, false);
});

test('a failure is told too', async () => {
  heard.mockImplementationOnce(() => {
    throw new Error('no page');
  });
  expect(await tell(MESSAGE, { id: 'portavoz' })).toEqual({ failure: 'no page' });
});

test.each([
  ['another extension', { id: 'other' }],
  ['another extension in a tab', { id: 'other', tab: { id: 1 }, url: 'https://portal.segeplan.gob.gt/' }],
  ['nobody', {}],
  ['a native program', { nativeApplication: 'x' }],
  ['somebody whose id is a list', { id: ['portavoz'] }],
  ['somebody whose id is inherited', Object.create(null) as object],
])('a message of %s is not', (_name, sender) => {
  expect(tell(MESSAGE, sender)).toBeUndefined();
  expect(heard).not.toHaveBeenCalled();
});

test.each([
  [null],
  [undefined],
  ['read-page'],
  [1],
  [[]],
  [['read-page']],
  [{}],
  [{ kind: 'read-page' }],
  [{ request: {} }],
  [{ kind: ['read-page'], request: {} }],
  [{ kind: 'constructor', request: {} }],
  [{ kind: '__proto__', request: {} }],
  [{ kind: 'toString', request: {} }],
  [{ kind: 'hasOwnProperty', request: 'read-page' }],
  [{ kind: 'unknown', request: {} }],
  [{ kind: 'READ-PAGE', request: {} }],
  [{ type: 'read-page', request: {} }],
])('%j is no message', (message) => {
  expect(tell(message, { id: 'portavoz' })).toBeUndefined();
  expect(heard).not.toHaveBeenCalled();
});

test('nothing is heard after the end', () => {
  listeners.length = 0;
  const stop = new AbortController();
  answerMessages({ 'read-page': heard as never }, stop.signal);
  stop.abort();
  expect(listeners).toEqual([]);
});

describe('no other door stands open', () => {
  const root = new URL('../../', import.meta.url);
  const sources = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [`${folder}/${file}`, readFileSync(new URL(`${folder}/${file}`, root), 'utf8')] as const),
  );

  test.each([
    ['messages of pages', /addEventListener\(\s*['"]message['"]|\bonmessage\b|postMessage\(/],
    ['messages of other extensions', /onMessageExternal|onConnectExternal|externally_connectable/],
    ['ports', /onConnect\b|runtime\.connect\(/],
    ['events a page could make up', /dispatchEvent\(|new CustomEvent\(/],
    ['files that a page could load', /web_accessible_resources/],
    ['code from text', /\beval\(|new Function\(|setTimeout\(\s*['"`]|document\.write/],
  ])('for %s', (_name, door) => {
    expect(sources.filter(([, text]) => door.test(text)).map(([file]) => file)).toEqual([]);
  });
});
