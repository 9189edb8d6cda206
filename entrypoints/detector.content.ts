import { defineContentScript } from 'wxt/utils/define-content-script';
import { announce } from '../components/browser/announce.ts';
import { listen } from '../components/dom/unclobbered.ts';
import { refusalOf } from '../components/sites/page-kind.ts';

/** Runs on known portals alone, so that the host needs no second look and the portals' data stay out of it. */
export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    const isPost = refusalOf(document, location) === undefined;
    announce('page-recognised', { isPost });
    // Back from the history a page is as it was, and no script runs anew: but the toolbar has forgotten it.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) announce('page-recognised', { isPost });
    });
    // A tab that was opened behind another one is seen later.
    if (isPost && document.hidden)
      listen(document, 'visibilitychange', () => announce('post-seen', {}), { once: true });
  },
});
