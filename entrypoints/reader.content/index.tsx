import '../../components/browser/own-namespace.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fetchRecord } from '../../components/browser/fetch-record.ts';
import { answerMessages, tellBackground } from '../../components/browser/messages.ts';
import { deepLink } from '../../components/citation/deep-link/deep-link.ts';
import { releasePage } from '../../components/reader/page/hold-page.ts';
import { PageReader } from '../../components/reader/page/page-reader.tsx';
import { TabReading } from '../../components/reader/page/tab-reading.ts';

/** Marks this script's world as having a reader already, so that a second injection stays quiet. */
const LOADED = '__portavozReader';

export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // `in` would ask the page too: `<a id="__portavozReader">` is a property of every window (Chromium).
    if (Object.hasOwn(globalThis, LOADED)) return;
    Object.defineProperty(globalThis, LOADED, { value: true });
    // What an earlier version left, whose script went away or deaf when the extension was updated.
    releasePage(document);

    const tellCount = (count: number) => void tellBackground('quotations-counted', { count }).catch(() => undefined);
    const reading = new TabReading(document, {
      fetchRecord: (address) => fetchRecord(address, location.origin, ctx.signal),
      onSpeech: ({ utterances }) => tellCount(utterances.length),
    });
    const reader = new PageReader(reading);
    answerMessages(
      {
        'read-page': ({ anyway }) => reading.read(anyway),
        'read-speech': () => reading.speech(),
        'make-link': ({ passages, url }) => deepLink(document, passages, url),
        'refine-page': () => reading.refined(),
        'toggle-reader': async () => {
          await reader.toggle();
          return undefined;
        },
        'open-reader': async ({ anyway }) => {
          await reader.open({ anyway, fromPopup: true });
          return undefined;
        },
        'next-quotation': async () => {
          await reader.nextQuotation();
          return true;
        },
      },
      ctx.signal,
    );
  },
});
