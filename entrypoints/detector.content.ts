import { defineContentScript } from 'wxt/utils/define-content-script';
import { announce } from '../components/browser/announce.ts';
import { refusalOf } from '../components/sites/page-kind.ts';

/** Runs on known portals alone, so that the host needs no second look and the portals' data stay out of it. */
export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    const isPost = refusalOf(document, location) === undefined;
    announce('page-recognised', { isPost });
    // No frame comes to a tab that nobody looks at, and no idle moment to one that is still busy with its page.
    if (isPost) requestAnimationFrame(() => requestIdleCallback(() => announce('post-looked-at', {})));
  },
});
