import { beforeEach, describe, expect, test, vi } from 'vitest';
import { takeNodes } from '../../components/article/clean-nodes.ts';
import { attributeSpeechBySpells } from '../../components/speech/attribute-speech.ts';
import type { Speech } from '../../components/speech/speech.ts';
import { TabReading } from '../../components/reader/page/tab-reading.ts';
import { avadaPage } from '../support/avada-page.ts';
import { pageOf } from '../support/page-of.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';

const URL_OF_POST = `https://portal.segeplan.gob.gt/segeplan/?p=${SAMPLE_POST.id}`;
const { document, window } = pageOf(avadaPage(SAMPLE_POST), URL_OF_POST);
const forgetVoices = vi.fn<() => void>();
const fetchVoices = vi.fn<() => Promise<typeof attributeSpeechBySpells>>(() =>
  Promise.resolve(attributeSpeechBySpells),
);
const clock = vi.spyOn(performance, 'now');
vi.stubGlobal('window', window);
vi.stubGlobal('MutationObserver', window.MutationObserver);
vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
const onSpeech = vi.fn<(speech: Speech) => void>();
vi.stubGlobal('location', { href: `${URL_OF_POST}&utm_source=correo` });

let tab: TabReading;
/** All that is done for a post that is looked at. */
const countAhead = async (): Promise<void> => {
  await tab.lookAhead();
  await tab.countAhead();
};

beforeEach(() => {
  vi.clearAllMocks();
  clock.mockReturnValue(0);
  tab = new TabReading(document, {
    fetchRecord: () => Promise.resolve(undefined),
    fetchPicture: () => Promise.resolve(undefined),
    linkTo: () => Promise.reject(new Error('no link')),
    fetchVoices,
    forgetVoices,
    onSpeech,
  });
});

const titleOf = (reading: ReturnType<TabReading['read']>): string | undefined =>
  reading.status === 'read' ? reading.article.title : undefined;

test('it tells which post the page shows before it reads it', () => {
  expect(tab.postUrl()).toBe(URL_OF_POST);
});

test('what was read ahead serves the order that comes, and only that one', () => {
  tab.readAhead();
  clock.mockReturnValue(60_000);
  document.title = 'Otra';
  document.head.append(document.createElement('style'));
  const first = tab.read(true);
  expect(titleOf(first)).toBe(SAMPLE_POST.title);
  expect(tab.read(true)).not.toBe(first);
});

describe('what was read ahead of a page that changed', () => {
  const paragraph = document.querySelector('.fusion-text p');
  const words = paragraph?.textContent ?? '';
  /** Whether `read`, some milliseconds after the change, knows of it. */
  const knows = async (read: () => ReturnType<TabReading['read']>, after = 0): Promise<boolean> => {
    if (paragraph !== null) paragraph.textContent = 'El párrafo cambió mientras tanto.';
    clock.mockReturnValue(after);
    const reading = read();
    if (paragraph !== null) paragraph.textContent = words;
    await Promise.resolve();
    return reading.status === 'read' && reading.article.blocks[0]?.text === 'El párrafo cambió mientras tanto.';
  };

  test('serves the order that was on its way, unless it asks for posts alone', async () => {
    tab.readAhead();
    expect(await knows(() => tab.read(true))).toBe(false);
    tab.readAhead();
    expect(await knows(() => tab.read(false))).toBe(true);
  });

  test('is not believed later, nor under another address', async () => {
    tab.readAhead();
    expect(await knows(() => tab.read(true), 5000)).toBe(true);
    tab.readAhead();
    vi.stubGlobal('location', { href: `${URL_OF_POST}&page=2` });
    expect(await knows(() => tab.read(true))).toBe(true);
    vi.stubGlobal('location', { href: URL_OF_POST });
  });

  test('nor is its count', async () => {
    await countAhead();
    expect(await knows(() => tab.read(false), 5000)).toBe(true);
    await tab.speech();
    expect(onSpeech).toHaveBeenCalledTimes(2);
  });
});

describe('a post that is looked at', () => {
  test('is read and counted once, whoever asks for it later', async () => {
    await countAhead();
    expect(onSpeech).toHaveBeenCalledTimes(1);
    expect(forgetVoices).toHaveBeenCalledTimes(1);
    tab.readAhead();
    clock.mockReturnValue(60_000);
    const reading = tab.read(false);
    expect(titleOf(reading)).toBe(SAMPLE_POST.title);
    expect((await tab.speech()).utterances.length).toBeGreaterThan(1);
    expect(fetchVoices).toHaveBeenCalledTimes(1);
    expect(onSpeech).toHaveBeenCalledTimes(1);
  });

  test('keeps its voices where the reader opens while they are counted', async () => {
    const opens = fetchVoices.mockImplementationOnce(async () => {
      await Promise.resolve();
      tab.read(false);
      return attributeSpeechBySpells;
    });
    await countAhead();
    expect(opens).toHaveBeenCalledTimes(1);
    expect(forgetVoices).not.toHaveBeenCalled();
    expect((await tab.speech()).utterances.length).toBeGreaterThan(1);
    expect(fetchVoices).toHaveBeenCalledTimes(1);
  });

  test('is left alone where it is as long as a book', async () => {
    const book = document.createElement('p');
    book.textContent = 'palabra '.repeat(60_000);
    document.body.append(book);
    await countAhead();
    book.remove();
    expect(fetchVoices).not.toHaveBeenCalled();
  });

  test('is left alone where it is being read', async () => {
    tab.read(false);
    await countAhead();
    expect(fetchVoices).not.toHaveBeenCalled();
  });
});

test('a block that was read in this window is shown without being cleaned again, once', () => {
  const reading = tab.read(false);
  const [block] = reading.status === 'read' ? reading.article.blocks : [];
  expect(block && takeNodes(structuredClone(block))).toBeUndefined();
  expect(block && takeNodes(block)?.textContent).toBe(block?.text);
  expect(block && takeNodes(block)).toBeUndefined();
});

test('the voices are fetched when they are wanted, and let go with the reading', async () => {
  const reading = tab.read(false);
  expect(fetchVoices).not.toHaveBeenCalled();
  const { utterances } = await tab.speech();
  expect(utterances.length).toBeGreaterThan(1);
  tab.forget(reading);
  expect(forgetVoices).toHaveBeenCalledTimes(1);
  expect(await tab.speech()).toEqual({ speakers: [], utterances: [] });
});

test('a reading that gave way to another takes nothing along', () => {
  const first = tab.read(false);
  tab.read(false);
  tab.forget(first);
  expect(forgetVoices).not.toHaveBeenCalled();
});
