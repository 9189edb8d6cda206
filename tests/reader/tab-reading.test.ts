import { beforeEach, expect, test, vi } from 'vitest';
import { takeNodes } from '../../components/article/clean-nodes.ts';
import { attributeSpeechBySpells } from '../../components/speech/attribute-speech.ts';
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
vi.stubGlobal('location', { href: `${URL_OF_POST}&utm_source=correo` });

let tab: TabReading;
beforeEach(() => {
  vi.clearAllMocks();
  clock.mockReturnValue(0);
  tab = new TabReading(document, {
    fetchRecord: () => Promise.resolve(undefined),
    fetchPicture: () => Promise.resolve(undefined),
    linkTo: () => Promise.reject(new Error('no link')),
    fetchVoices,
    forgetVoices,
    onSpeech: () => undefined,
  });
});

const titleOf = (reading: ReturnType<TabReading['read']>): string | undefined =>
  reading.status === 'read' ? reading.article.title : undefined;

test('it tells which post the page shows before it reads it', () => {
  expect(tab.postUrl()).toBe(URL_OF_POST);
});

test('what was read ahead serves the order that comes at once, and only that one', () => {
  tab.readAhead();
  document.title = 'Otra';
  const first = tab.read(true);
  expect(titleOf(first)).toBe(SAMPLE_POST.title);
  expect(tab.read(true)).not.toBe(first);
});

test('what was read ahead is not believed when the order comes late, or asks for posts alone', () => {
  const paragraph = document.querySelector('.fusion-text p');
  const words = paragraph?.textContent ?? '';
  const changed = (read: () => ReturnType<TabReading['read']>): boolean => {
    tab.readAhead();
    if (paragraph !== null) paragraph.textContent = 'El párrafo cambió mientras tanto.';
    const reading = read();
    if (paragraph !== null) paragraph.textContent = words;
    return reading.status === 'read' && reading.article.blocks[0]?.text === 'El párrafo cambió mientras tanto.';
  };
  expect(changed(() => tab.read(true))).toBe(false);
  expect(changed(() => tab.read(false))).toBe(true);
  expect(
    changed(() => {
      clock.mockReturnValue(5000);
      return tab.read(true);
    }),
  ).toBe(true);
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
