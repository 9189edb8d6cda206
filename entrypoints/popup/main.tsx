import { render } from 'preact';
import { copyRichText } from '../../components/browser/clipboard.ts';
import { recallPosts, rememberPost } from '../../components/browser/post-memory.ts';
import type { Messages } from '../../components/browser/messages.ts';
import { saveFile } from '../../components/browser/save-file.ts';
import { loadSettings, SettingsKeeper, watchSettings } from '../../components/browser/settings.ts';
import { activeTab, askReader, UnreadableTab } from '../../components/browser/tab-reader.ts';
import { browserVoice } from '../../components/browser/text.ts';
import { today } from '../../components/browser/today.ts';
import { TextContext } from '../../components/i18n/TextContext.tsx';
import { Popup, type PopupState } from '../../components/reader/popup/Popup.tsx';
import type { PageReading } from '../../components/reader/read-page.ts';

const place = document.querySelector('#popup');
document.documentElement.lang = browserVoice.language;
document.title = browserVoice.text('reader_label');

const keeper = new SettingsKeeper(() => undefined);
const store = { keep: (settings: Parameters<typeof keeper.keep>[0]) => keeper.keep(settings), watch: watchSettings };
window.addEventListener('pagehide', () => keeper.flush());

function show(state: PopupState): void {
  if (place === null) return;
  render(
    <TextContext.Provider value={browserVoice}>
      <Popup state={state} onReadAnyway={() => void read(true)} />
    </TextContext.Provider>,
    place,
  );
}

/** Settles when what was last told has been written. */
let remembered: Promise<void> = Promise.resolve();

async function read(anyway: boolean): Promise<void> {
  show({ status: 'loading' });
  try {
    const tab = await activeTab();
    const [reading, settings, memoryOf] = await Promise.all([
      askReader(tab.id, 'read-page', { anyway }),
      loadSettings(),
      recallPosts(),
    ]);
    if (reading.status !== 'read') return show(reading);
    const reader = readerOf(reading, tab.id, anyway);
    const shown = { ...reader, settings, memory: memoryOf(reading.article.url) };
    show({ ...shown, speech: undefined });
    const speech = await askReader(tab.id, 'read-speech', {});
    show({ ...shown, speech });
    const better = await askReader(tab.id, 'refine-page', {}).catch(() => undefined);
    if (better?.status === 'read') show({ ...shown, speech, article: better.article });
  } catch (error) {
    show({ status: error instanceof UnreadableTab ? 'unreadable' : 'failed' });
  }
}

type Passages = Messages['make-link']['request']['passages'];

function readerOf({ article }: Extract<PageReading, { status: 'read' }>, tabId: number, anyway: boolean) {
  return {
    status: 'read' as const,
    article,
    today: today(),
    store,
    copy: (words: Parameters<typeof copyRichText>[0]) => copyRichText(words, document),
    linkTo: (passages: Passages) => askReader(tabId, 'make-link', { passages, url: article.url }),
    save: (file: Parameters<typeof saveFile>[0]) => saveFile(file, document),
    onMemory: (changes: Parameters<typeof rememberPost>[1]) => {
      remembered = rememberPost(article.url, changes);
    },
    onOpenInPage: async () => {
      await remembered;
      await askReader(tabId, 'open-reader', { anyway });
      window.close();
    },
  };
}

void read(false);
