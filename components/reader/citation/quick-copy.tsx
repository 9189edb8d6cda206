import { render } from 'preact';
import { copyRichText } from '../../browser/clipboard.ts';
import type { Messages } from '../../browser/messages.ts';
import { loadSettings } from '../../browser/settings.ts';
import { browserVoice } from '../../browser/text.ts';
import { today } from '../../browser/today.ts';
import type { Passage } from '../../citation/deep-link/letters.ts';
import type { RichText } from '../../citation/rich-text.ts';
import { shieldCreation } from '../../dom/shield-creation.ts';
import { createElement, queryAll, rootElementOf } from '../../dom/unclobbered.ts';
import type { TextKey } from '../../i18n/text.ts';
import { TextContext } from '../../i18n/TextContext.tsx';
import type { PageReader } from '../page/page-reader.tsx';
import type { TabReading } from '../page/tab-reading.ts';
import { refusalKey } from '../popup/refusal-text.ts';
import readerCss from '../reader.css?inline';
import type { Settings } from '../settings/settings.ts';
import noticeCss from './copy-notice.css?inline';
import { CopyNotice, type CopyOutcome } from './CopyNotice.tsx';
import { selectedPassage } from './page-passage.ts';
import { quickCitation } from './quick-citation.ts';

/** Name of the host element. */
const HOST = 'portavoz-copied';
/** ms that copying waits for the post's record, which knows the date best. */
const PATIENCE = 1500;

type Wish = Messages['make-citation']['request'];

/** Copies the post's citation, or that of what is selected on the page, and says so over the page. */
export class QuickCopy {
  readonly #reading: TabReading;
  readonly #reader: PageReader;
  #made: RichText | TextKey | undefined;

  constructor(reading: TabReading, reader: PageReader) {
    this.#reading = reading;
    this.#reader = reader;
  }

  /** The selection is read at once: it goes when the browser asks something. */
  async make(wish: Wish): Promise<void> {
    const passage = wish.what === 'post' ? undefined : (selectedPassage() ?? passageOf(wish.selectionText));
    this.#made = undefined;
    if (wish.what === 'post' && this.#reader.isOpen) return;
    const first = this.#reading.read(wish.what === 'selection');
    if (first.status === 'refused') {
      this.#made = refusalKey(first.why);
      return;
    }
    const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE, undefined));
    const [settings, better] = await Promise.all([
      loadSettings(),
      Promise.race([this.#reading.refined().catch(() => undefined), late]),
    ]);
    const { article } = better?.status === 'read' ? better : first;
    const source = {
      article,
      speech: () => this.#reading.speech(),
      linkTo: this.#reading.linkTo.bind(this.#reading),
      settings,
      today: today(),
    };
    this.#made = await quickCitation(source, passage);
  }

  /** An open reader copies what it shows, which may be a quotation. */
  async copy(mayCopy: boolean): Promise<void> {
    const made = this.#made;
    if (made === undefined) return this.#reader.copyCitation();
    const settings = await loadSettings();
    if (typeof made === 'string') show({ kind: 'nothing', sentence: browserVoice.text(made) }, settings);
    // Without permission or a click of late Chrome would ask in the page's name: nobody wants to be asked that.
    else if (mayCopy || navigator.userActivation.isActive) await copyAndShow(made, settings);
    else show({ kind: 'refused', words: made }, settings);
  }
}

function passageOf(words: string): Passage {
  return { words, before: '', after: '' };
}

async function copyAndShow(words: RichText, settings: Settings): Promise<void> {
  const copied = await copyRichText(words, document);
  show({ kind: copied ? 'copied' : 'refused', words }, settings);
}

function show(outcome: CopyOutcome, settings: Settings): void {
  for (const earlier of queryAll(document, HOST)) earlier.remove();
  shieldCreation(document);
  const host = createElement(document, HOST);
  const style = createElement(document, 'style');
  style.textContent = readerCss + noticeCss;
  const place = createElement(document, 'div');
  place.className = 'reader-root';
  host.attachShadow({ mode: 'open' }).append(style, place);
  for (const kind of ['keydown', 'keyup', 'keypress']) host.addEventListener(kind, (event) => event.stopPropagation());
  rootElementOf(document).append(host);
  const close = (): void => {
    render(null, place);
    host.remove();
  };
  render(
    <TextContext.Provider value={browserVoice}>
      <CopyNotice
        outcome={outcome}
        settings={settings}
        onCopy={(words) => void copyAndShow(words, settings)}
        onClose={close}
      />
    </TextContext.Provider>,
    place,
  );
}
