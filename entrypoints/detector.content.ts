import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellBackground } from '../components/browser/messages.ts';
import { recognise } from '../components/sites/recognise-post.ts';

export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    void tellBackground('page-recognised', { isPost: 'post' in recognise(document, location.href) });
  },
});
