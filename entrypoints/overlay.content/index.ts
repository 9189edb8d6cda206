import '../../components/browser/own-namespace.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerMessages } from '../../components/browser/messages.ts';
import { sharedReading } from '../../components/browser/shared-reading.ts';
import { QuickCopy } from '../../components/reader/citation/quick-copy.tsx';
import { placeLeftBehind, releasePage } from '../../components/reader/page/hold-page.ts';
import { PageReader } from '../../components/reader/page/page-reader.tsx';

/** Marks this script's world as having the reader already, so that a second injection stays quiet. */
const LOADED = '__portavozOverlay';

/** The reader over the page. Injected after the script that reads it. */
export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const reading = sharedReading();
    if (reading === undefined || Object.hasOwn(globalThis, LOADED)) return;
    Object.defineProperty(globalThis, LOADED, { value: true });
    // What an earlier version left, whose script went away or deaf when the extension was updated.
    const left = placeLeftBehind(document);
    releasePage(document);
    const reader = new PageReader(reading);
    const quick = new QuickCopy(reading, reader);
    answerMessages(
      {
        'toggle-reader': async () => {
          await reader.toggle();
          return undefined;
        },
        'open-reader': async ({ anyway }) => {
          await reader.open({ anyway, fromPopup: true });
          return undefined;
        },
        'resume-reader': async () => {
          await reader.open({ anyway: true, fromPopup: false, place: left });
          return undefined;
        },
        'make-citation': async (wish) => {
          await quick.make(wish);
          return undefined;
        },
        'copy-citation': async ({ mayCopy }) => {
          await quick.copy(mayCopy);
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
