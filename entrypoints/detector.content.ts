import '../components/browser/own-namespace.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellBackground } from '../components/browser/messages.ts';
import { kindOfPage } from '../components/sites/page-kind.ts';

/** Runs on known portals alone, so that the host needs no second look and the portals' data stay out of it. */
export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    const isPost = !('refusal' in kindOfPage(document, new URL(location.href)));
    void tellBackground('page-recognised', { isPost });
  },
});
