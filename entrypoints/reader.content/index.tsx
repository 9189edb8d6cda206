import { render } from 'preact';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { copyRichText } from '../../components/browser/clipboard.ts';
import { fetchRecord } from '../../components/browser/fetch-record.ts';
import { answerMessages } from '../../components/browser/messages.ts';
import { browserVoice } from '../../components/browser/text.ts';
import { today } from '../../components/browser/today.ts';
import { TextContext } from '../../components/i18n/TextContext.tsx';
import { holdPage } from '../../components/reader/hold-page.ts';
import overlayCss from '../../components/reader/overlay.css?inline';
import readerCss from '../../components/reader/reader.css?inline';
import { Notice } from '../../components/reader/Notice.tsx';
import { Reader } from '../../components/reader/Reader.tsx';
import { type PageReading, readPage, refineReading } from '../../components/reader/read-page.ts';
import { refusalKey } from '../../components/reader/refusal-text.ts';
import tokensCss from '../../components/ui/tokens.css?inline';

/** Marks the page as having a reader already, so that a second injection stays quiet. */
const LOADED = '__portavozReader';

export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (LOADED in globalThis) return;
    Object.defineProperty(globalThis, LOADED, { value: true });
    let close: (() => void) | undefined;

    /** The record of the post on the screen is asked for only here: when the user reads. */
    async function refined(reading: PageReading): Promise<PageReading | undefined> {
      if (reading.status !== 'read') return undefined;
      const record = await fetchRecord(reading.address, location.origin, ctx.signal);
      return record === undefined ? undefined : refineReading(reading, record, document);
    }

    async function open(anyway: boolean): Promise<void> {
      const first = readPage(document, location.href, anyway);
      const ui = await createShadowRootUi(ctx, {
        name: 'portavoz-reader',
        position: 'inline',
        anchor: document.documentElement,
        append: 'last',
        mode: 'open',
        css: [tokensCss, readerCss, overlayCss].join('\n'),
        isolateEvents: ['keydown', 'keyup', 'keypress', 'wheel'],
        onMount: (container) => {
          const release = holdPage(document);
          container.className = 'reader-root';
          container.setAttribute('role', 'dialog');
          container.setAttribute('aria-labelledby', 'portavoz-title');
          const show = (reading: PageReading) =>
            render(
              <TextContext.Provider value={browserVoice}>
                {reading.status === 'read' ? (
                  <Reader
                    article={reading.article}
                    speech={reading.speech}
                    today={today()}
                    copy={(citation) => copyRichText(citation, document)}
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
            if (better !== undefined && container.isConnected) show(better);
          });
          container.querySelector<HTMLElement>('h1, button')?.focus();
          container.addEventListener('keydown', (event) => {
            if (event.key === 'Escape') close?.();
          });
          return { container, release };
        },
        onRemove: (mounted) => {
          if (mounted === undefined) return;
          render(null, mounted.container);
          mounted.release();
        },
      });
      close = () => {
        close = undefined;
        ui.remove();
      };
      ui.mount();
    }

    answerMessages(
      {
        'read-page': ({ anyway }) => readPage(document, location.href, anyway),
        'refine-page': ({ anyway }) => refined(readPage(document, location.href, anyway)),
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
