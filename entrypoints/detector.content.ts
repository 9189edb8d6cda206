import { defineContentScript } from 'wxt/utils/define-content-script';
import { announce } from '../components/browser/announce.ts';
import { refusalOf } from '../components/sites/page-kind.ts';

/** Milliseconds after which whoever opened a post is taken to read it. */
const A_WHILE = 1000;

/** Runs on known portals alone, so that the host needs no second look and the portals' data stay out of it. */
export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    const isPost = refusalOf(document, location) === undefined;
    announce('page-recognised', { isPost });
    // Whoever has just come is left in peace, and no frame comes to a tab that nobody looks at.
    if (isPost) setTimeout(() => requestAnimationFrame(() => announce('post-looked-at', {})), A_WHILE);
  },
});
