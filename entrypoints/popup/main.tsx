import { render } from 'preact';
import { copyRichText } from '../../components/browser/clipboard.ts';
import { answerMessages } from '../../components/browser/messages.ts';
import { canAllow, requestSite } from '../../components/browser/portal-permission.ts';
import { recallPosts, rememberPost } from '../../components/browser/post-memory.ts';
import { saveFile } from '../../components/browser/save-file.ts';
import { loadSettings, SettingsKeeper } from '../../components/browser/settings.ts';
import { boundShortcuts, changeShortcuts, openWelcome } from '../../components/browser/shortcuts.ts';
import { askOverPage } from '../../components/browser/over-page.ts';
import { activeTab, askReader, UnreadableTab } from '../../components/browser/tab-reader.ts';
import { browserVoice } from '../../components/browser/text.ts';
import { today } from '../../components/browser/today.ts';
import { watchCorrections } from '../../components/browser/watch-corrections.ts';
import { bytesOf, pictureOfBytes } from '../../components/citation/export/picture-bytes.ts';
import { TextContext } from '../../components/i18n/TextContext.tsx';
import type { Command } from '../../components/reader/keyboard/keys.ts';
import type { BrowserDoors } from '../../components/reader/panels/panel.ts';
import { Popup, type PopupState } from '../../components/reader/popup/Popup.tsx';
import type { PageReading } from '../../components/reader/read-page.ts';

const place = document.querySelector('#popup');
document.documentElement.lang = browserVoice.language;
document.title = browserVoice.text('reader_label');

const store = new SettingsKeeper();
window.addEventListener('pagehide', () => store.flush());

function show(state: PopupState): void {
  if (place === null) return;
  render(
    <TextContext.Provider value={browserVoice}>
      <Popup
        state={state}
        onReadAnyway={() => void read(true)}
        onRetry={() => void read(false)}
        onAllow={() => void (address === undefined ? undefined : requestSite(address).then(() => read(false)))}
        onWelcome={() => void openWelcome()}
      />
    </TextContext.Provider>,
    place,
  );
}

/** Runs a command in the reader, once it is there. */
let run: ((command: Command) => void) | undefined;
answerMessages({
  'next-quotation': () => {
    run?.('next-utterance');
    return run !== undefined;
  },
});

/** Settles when what was last told has been written. */
let remembered: Promise<void> = Promise.resolve();

/** Of the tab, once it is known. */
let address: string | undefined;

async function read(anyway: boolean): Promise<void> {
  show({ status: 'loading' });
  try {
    const tab = await activeTab();
    address = tab.url;
    const [reading, settings, memoryOf] = await Promise.all([
      askReader(tab.id, 'read-page', { anyway }),
      loadSettings(),
      recallPosts(),
    ]);
    if (reading.status !== 'read') return show({ ...reading, anyway });
    const reader = readerOf(reading, tab, anyway);
    const shown = { ...reader, settings, memory: memoryOf(reading.article.url, tab.isPrivate) };
    show({ ...shown, speech: undefined });
    // A page that went away meanwhile leaves what was read of it.
    const speech = await askReader(tab.id, 'read-speech', {}).catch(() => ({ speakers: [], utterances: [] }));
    show({ ...shown, speech });
    const better = await askReader(tab.id, 'refine-page', {}).catch(() => undefined);
    if (better?.status === 'read') show({ ...shown, speech, article: better.article });
  } catch (error) {
    const isBarred = error instanceof UnreadableTab;
    show({ status: isBarred ? (canAllow(address) ? 'forbidden' : 'unreadable') : 'failed' });
  }
}

type Tab = Awaited<ReturnType<typeof activeTab>>;

function doorsOf({ id: tabId, isPrivate }: Tab, url: string): BrowserDoors {
  return {
    copy: (words) => copyRichText(words, document),
    linkTo: (passages) => askReader(tabId, 'make-link', { passages, url }),
    fetchPicture: async (src) => {
      const encoded = await askReader(tabId, 'fetch-picture', { src });
      return encoded === undefined ? undefined : pictureOfBytes(bytesOf(encoded));
    },
    save: (file) => saveFile(file, document),
    print: () => print(),
    shortcuts: boundShortcuts,
    changeShortcuts,
    openWelcome: () => void openWelcome(),
    watchCorrections: (listener, signal) => watchCorrections(url, isPrivate, listener, signal),
    fetchParts: () => import('../../components/reader/parts.ts'),
  };
}

function readerOf({ article }: Extract<PageReading, { status: 'read' }>, tab: Tab, anyway: boolean) {
  return {
    status: 'read' as const,
    article,
    today: today(),
    store,
    listen: (next: (command: Command) => void) => (run = next),
    doors: doorsOf(tab, article.url),
    onMemory: (changes: Parameters<typeof rememberPost>[1]) => {
      remembered = rememberPost(article.url, changes, tab.isPrivate);
    },
    onOpenInPage: async () => {
      await remembered;
      await askOverPage(tab.id, 'open-reader', { anyway });
      window.close();
    },
  };
}

void read(false);
