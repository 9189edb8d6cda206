import { defineContentScript } from 'wxt/utils/define-content-script';
import { share } from '../components/browser/shared.ts';
import { deepLink } from '../components/citation/deep-link/deep-link.ts';

/** Makes links to words and tries them on the page. Injected when the first one is wanted. */
export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => share('links', deepLink),
});
