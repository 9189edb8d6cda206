import { copyRichText } from '../../browser/clipboard.ts';
import { tellBackground } from '../../browser/messages.ts';
import { fetchShared } from '../../browser/shared.ts';
import { isPrivateHere } from '../../browser/private-tab.ts';
import { saveFile } from '../../browser/save-file.ts';
import { watchCorrections } from '../../browser/watch-corrections.ts';
import type { BrowserDoors } from '../panels/panel.ts';
import type { TabReading } from './tab-reading.ts';

/** What the browser does for the reader over the page: some of it by way of the background, which may what a page's script may not. */
export function pageDoors(reading: TabReading, url: string): BrowserDoors {
  return {
    copy: (words) => copyRichText(words, document),
    linkTo: (passages) => reading.linkTo(passages, url),
    fetchPicture: (src) => reading.picture(src),
    save: (file) => saveFile(file, document),
    print: () => print(),
    shortcuts: () => tellBackground('bound-shortcuts', {}),
    changeShortcuts: () => tellBackground('change-shortcuts', {}),
    watchCorrections: (listener, signal) => watchCorrections(url, isPrivateHere(), listener, signal),
    fetchParts: () => fetchShared('parts'),
    openWelcome: () => void tellBackground('open-welcome', {}),
  };
}
