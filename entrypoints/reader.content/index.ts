import '../../components/browser/own-namespace.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fetchPicture } from '../../components/browser/fetch-picture.ts';
import { fetchRecord } from '../../components/browser/fetch-record.ts';
import { answerMessages, tellBackground } from '../../components/browser/messages.ts';
import { base64 } from '../../components/citation/export/picture-bytes.ts';
import { fetchShared, share, shared, unshare } from '../../components/browser/shared.ts';
import { TabReading } from '../../components/reader/page/tab-reading.ts';

/** Reads the page, for the popup and for the reader over the page. Injected when the user asks; a second time it stays quiet. */
export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (shared('reader') !== undefined) return;
    const reading = new TabReading(document, {
      fetchRecord: (address) => fetchRecord(address, location.origin, ctx.signal),
      fetchPicture: (src) => fetchPicture(src, ctx.signal),
      linkTo: async (passages, url) => (await fetchShared('links'))(document, passages, url),
      fetchVoices: () => fetchShared('voices'),
      forgetVoices: () => unshare('voices'),
      onSpeech: ({ utterances }) =>
        void tellBackground('quotations-counted', { count: utterances.length }).catch(() => undefined),
    });
    share('reader', reading);
    answerMessages(
      {
        'read-page': ({ anyway }) => reading.read(anyway),
        'read-speech': () => reading.speech(),
        'look-ahead': async () => {
          await reading.lookAhead();
          return undefined;
        },
        'count-quotations': async () => {
          await reading.countAhead();
          return undefined;
        },
        'refine-page': () => reading.refined(),
        'fetch-picture': async ({ src }) => {
          const picture = await reading.picture(src);
          return picture === undefined ? undefined : base64(picture.bytes);
        },
        'make-link': ({ passages, url }) => reading.linkTo(passages, url),
      },
      ctx.signal,
    );
  },
});
