import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerMessages } from '../../components/browser/messages.ts';
import { share, shared } from '../../components/browser/shared.ts';
import { placeLeftBehind, releasePage } from '../../components/reader/page/hold-page.ts';
import { PageReader } from '../../components/reader/page/page-reader.tsx';
import type { TabReading } from '../../components/reader/page/tab-reading.ts';

/**
 * The reader over the page. Injected after the script that reads it; tells whoever injects it which post that is.
 */
export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const reading = shared('reader');
    if (reading === undefined) return undefined;
    const reader = shared('overlay') ?? newReader(reading, ctx.signal);
    return prepare(reading, reader);
  },
});

/** Tells which post the page shows, and reads it while the order to open it is made up. */
function prepare(reading: TabReading, reader: PageReader): string {
  if (!reader.isOpen) setTimeout(() => reading.readAhead());
  return reading.postUrl();
}

function newReader(reading: TabReading, signal: AbortSignal): PageReader {
  // What an earlier version left, whose script went away or deaf when the extension was updated.
  const left = placeLeftBehind(document);
  releasePage(document);
  const reader = new PageReader(reading);
  share('overlay', reader);
  answerMessages(
    {
      'prepare-reader': () => prepare(reading, reader),
      'toggle-reader': (known) => {
        reader.toggle({ ...known, anyway: true, fromPopup: false });
        return undefined;
      },
      'open-reader': (known) => {
        reader.open({ ...known, fromPopup: true });
        return undefined;
      },
      'resume-reader': (known) => {
        reader.open({ ...known, anyway: true, fromPopup: false, place: left });
        return undefined;
      },
      'next-quotation-over-page': (known) => {
        reader.nextQuotation({ ...known, anyway: true, fromPopup: false });
        return undefined;
      },
    },
    signal,
  );
  return reader;
}
