import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { copyRichText } from '../../components/browser/clipboard.ts';
import { fetchRecord } from '../../components/browser/fetch-record.ts';
import { answerMessages, tellBackground } from '../../components/browser/messages.ts';
import { loadSettings, SettingsKeeper, watchSettings } from '../../components/browser/settings.ts';
import { browserVoice } from '../../components/browser/text.ts';
import { today } from '../../components/browser/today.ts';
import { TextContext } from '../../components/i18n/TextContext.tsx';
import { LiveReader } from '../../components/reader/LiveReader.tsx';
import { holdPage } from '../../components/reader/page/hold-page.ts';
import { createOverlay } from '../../components/reader/page/overlay.ts';
import overlayCss from '../../components/reader/page/overlay.css?inline';
import { Notice } from '../../components/reader/popup/Notice.tsx';
import { refusalKey } from '../../components/reader/popup/refusal-text.ts';
import readerCss from '../../components/reader/reader.css?inline';
import { type PageReading, readPage, refineReading } from '../../components/reader/read-page.ts';
import { attributeSpeech } from '../../components/speech/attribute-speech.ts';

/** Marks this world as having a reader already, so that a second injection stays quiet. */
const LOADED = '__portavozReader';

export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (Object.hasOwn(globalThis, LOADED)) return;
    Object.defineProperty(globalThis, LOADED, { value: true });
    const keeper = new SettingsKeeper(() => undefined);
    const store = {
      keep: (settings: Parameters<typeof keeper.keep>[0]) => keeper.keep(settings),
      watch: watchSettings,
    };
    let close: (() => void) | undefined;
    let last: PageReading | undefined;

    const read = (anyway: boolean) => (last = readPage(document, location.href, anyway));
    const speechOfLast = () => {
      const speech = last?.status === 'read' ? attributeSpeech(last.article) : { speakers: [], utterances: [] };
      void tellBackground('quotations-counted', { count: speech.utterances.length });
      return speech;
    };

    /** The record of the post on the screen is asked for only here: when the user reads. */
    async function refined(reading: PageReading | undefined): Promise<PageReading | undefined> {
      if (reading?.status !== 'read') return undefined;
      const record = await fetchRecord(reading.address, location.origin, ctx.signal);
      return record === undefined ? undefined : refineReading(reading, record, document);
    }

    async function open(anyway: boolean): Promise<void> {
      const first = read(anyway);
      const url = first.status === 'read' ? first.article.url : location.href;
      const [settings, memory] = await Promise.all([loadSettings(), tellBackground('recall-post', { url })]);
      const { host, container } = createOverlay(document, readerCss + overlayCss);
      const release = holdPage(document);
      close = () => {
        close = undefined;
        render(null, container);
        host.remove();
        release();
      };
      const speech = speechOfLast();
      const show = (reading: PageReading) =>
        render(
          <TextContext.Provider value={browserVoice}>
            {reading.status === 'read' ? (
              <LiveReader
                article={reading.article}
                speech={speech}
                today={today()}
                settings={settings}
                memory={memory}
                store={store}
                copy={(words) => copyRichText(words, document)}
                linkTo={() => Promise.resolve(undefined)}
                onMemory={(changes) => void tellBackground('remember-post', { url, changes })}
                onClose={() => close?.()}
              />
            ) : (
              <Notice sentence={browserVoice.text(refusalKey(reading.why))}>
                <button type="button" onClick={() => close?.()}>
                  {browserVoice.text('reader_close')}
                </button>
              </Notice>
            )}
          </TextContext.Provider>,
          container,
        );
      show(first);
      void refined(first).then((better) => {
        if (better !== undefined && host.isConnected) show(better);
      });
      container.querySelector<HTMLElement>('h1, button')?.focus({ preventScroll: true });
    }

    answerMessages(
      {
        'read-page': ({ anyway }) => read(anyway),
        'read-speech': speechOfLast,
        'refine-page': () => refined(last),
        'toggle-reader': async ({ anyway }) => {
          if (close === undefined) await open(anyway);
          else close();
          return undefined;
        },
      },
      ctx.signal,
    );
  },
});
