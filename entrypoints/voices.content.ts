import { defineContentScript } from 'wxt/utils/define-content-script';
import { share } from '../components/browser/shared.ts';
import { attributeSpeechBySpells } from '../components/speech/attribute-speech.ts';

/** Says who said what, to the script that read the page. Injected once the article is on the screen. */
export default defineContentScript({
  matches: ['https://portal.segeplan.gob.gt/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => share('voices', attributeSpeechBySpells),
});
