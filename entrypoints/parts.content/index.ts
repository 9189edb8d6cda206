import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerMessages } from '../../components/browser/messages.ts';
import { share, shared } from '../../components/browser/shared.ts';
import { QuickCopy } from '../../components/reader/citation/quick-copy.tsx';
import * as parts from '../../components/reader/parts.ts';

/** What the reader over the page shows only when somebody asks for it. Injected once the article is on the screen. */
export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const reading = shared('reader');
    const reader = shared('overlay');
    if (reading === undefined || reader === undefined || shared('parts') !== undefined) return;
    share('parts', parts);
    const quick = new QuickCopy(reading, reader);
    answerMessages(
      {
        'make-citation': async (wish) => {
          await quick.make(wish);
          return undefined;
        },
        'copy-citation': async ({ mayCopy }) => {
          await quick.copy(mayCopy);
          return undefined;
        },
      },
      ctx.signal,
    );
  },
});
