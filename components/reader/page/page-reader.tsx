import { render } from 'preact';
import { copyRichText } from '../../browser/clipboard.ts';
import { isOrphaned } from '../../browser/is-orphaned.ts';
import { tellBackground } from '../../browser/messages.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { Speech } from '../../speech/speech.ts';
import { loadSettings, SettingsKeeper } from '../../browser/settings.ts';
import { browserVoice } from '../../browser/text.ts';
import { today } from '../../browser/today.ts';
import { shieldCreation } from '../../dom/shield-creation.ts';
import { TextContext } from '../../i18n/TextContext.tsx';
import { placeIn } from '../article/place-in.ts';
import type { Command } from '../keyboard/keys.ts';
import { type PostMemory, postMemoryFrom, type ReadingPlace } from '../memory/post-memory.ts';
import type { BrowserDoors } from '../panels/panel.ts';
import type { PageReading } from '../read-page.ts';
import type { Settings } from '../settings/settings.ts';
import readerCss from '../reader.css?inline';
import type { TabReading } from './tab-reading.ts';
import { hasTopLayer, hideCovers } from './covers.ts';
import { holdPage, releasePage, rememberFocus } from './hold-page.ts';
import { isShort } from './is-short.ts';
import type { Opening } from './opening.ts';
import { createOverlay } from './overlay.ts';
import overlayCss from './overlay.css?inline';
import { OverPage } from './OverPage.tsx';
import { PagePlaces } from './page-place.ts';

/** Milliseconds the background has to say what it remembers. Reading does not wait longer. */
const PATIENCE = 250;

/** What is known of the post when the reader opens. */
interface Known {
  readonly url: string;
  readonly settings: Settings;
  readonly memory: PostMemory;
  readonly speech: Speech | undefined;
}

/** The reader over the page of this tab: one at a time, opened and closed without a trace. */
export class PageReader {
  readonly #reading: TabReading;
  readonly #keeper = new SettingsKeeper();
  #opening: Opening | undefined;
  #close: (() => void) | undefined;
  #run: ((command: Command) => void) | undefined;

  constructor(reading: TabReading) {
    this.#reading = reading;
  }

  /** A second press before the first has done its work takes it back. */
  async toggle(): Promise<void> {
    if (this.#close !== undefined) this.#close();
    else if (this.#opening !== undefined) this.#opening = undefined;
    else await this.open({ anyway: true, fromPopup: false });
  }

  async open(opening: Opening): Promise<void> {
    if (this.#close !== undefined || this.#opening !== undefined) return;
    this.#opening = opening;
    const first = this.#reading.read(opening.anyway);
    const url = first.status === 'read' ? first.article.url : location.href;
    const [settings, memory, speech] = await Promise.all([
      loadSettings(),
      this.#recall(url),
      // A short post is shown with its voices at once, so that nothing moves; a long one does not wait for them.
      isShort(first) ? this.#reading.speech() : undefined,
    ]);
    // Oxlint cannot see that a second press may have taken the opening back meanwhile.
    if (this.#opening !== opening) return;
    this.#opening = undefined;
    this.#mount(first, opening, { url, settings, memory, speech });
  }

  /** To the next quotation, opening the reader first where it is not. */
  async nextQuotation(): Promise<void> {
    if (this.#run === undefined) await this.open({ anyway: true, fromPopup: false, afterwards: 'next-utterance' });
    else this.#run('next-utterance');
  }

  get isOpen(): boolean {
    return this.#run !== undefined;
  }

  /** Copies what the open reader shows. */
  copyCitation(): void {
    this.#run?.('copy-citation');
  }

  #mount(first: PageReading, opening: Opening, { url, settings, memory, speech: early }: Known): void {
    const blocks = first.status === 'read' ? first.article.blocks : [];
    const scroll = { left: scrollX, top: scrollY };
    const pagePlace = scrollY > 0 ? new PagePlaces(document, blocks).at(innerHeight) : null;
    const read = opening.fromPopup ? (memory.place ?? pagePlace) : (pagePlace ?? (scrollY > 0 ? null : memory.place));
    const start = opening.place ?? read;
    const restoreFocus = rememberFocus(document);
    shieldCreation(document);
    const { host, container } = createOverlay(document, readerCss + overlayCss, hasTopLayer(document));
    const view = (): HTMLElement | null => container.querySelector<HTMLElement>('.scroller');
    let begun: ReadingPlace | null = null;

    this.#close = () => {
      const scroller = view();
      const place = scroller === null ? null : placeIn(scroller);
      this.#close = undefined;
      this.#run = undefined;
      this.#keeper.flush();
      render(null, container);
      host.remove();
      releasePage(document);
      scrollTo({ ...scroll, behavior: 'instant' });
      if (place?.block !== begun?.block) {
        const [top] = blocks;
        const sought = place ?? (top === undefined ? undefined : { block: top.id, into: 0 });
        const distance = sought && new PagePlaces(document, blocks).distanceTo(sought, innerHeight);
        if (distance !== undefined) scrollBy({ top: distance, behavior: 'instant' });
      }
      restoreFocus();
    };
    const close = (): void => this.#close?.();
    container.addEventListener('cancel', (event) => event.preventDefault());
    container.addEventListener('close', close);

    try {
      let reading = first;
      let speech = early;
      const show = (): void =>
        render(
          <TextContext.Provider value={browserVoice}>
            <OverPage
              reading={reading}
              isOrphaned={isOrphaned()}
              speech={speech}
              today={today()}
              settings={settings}
              memory={memory}
              start={start ?? undefined}
              store={this.#keeper}
              doors={this.#doors(url)}
              listen={(run) => (this.#run = run)}
              onMemory={(changes) => void tellBackground('remember-post', { url, changes }).catch(showAgain)}
              onClose={close}
            />
          </TextContext.Provider>,
          container,
        );
      // Nothing is remembered any more where the extension is gone: the reader says so.
      const showAgain = (): void => (host.isConnected ? show() : undefined);
      show();
      holdPage(document);
      (container.querySelector<HTMLElement>('h1') ?? container).focus({ preventScroll: true });
      const scroller = view();
      begun = scroller === null ? null : placeIn(scroller);
      requestAnimationFrame(() => {
        if (host.isConnected) hideCovers(document);
      });
      void this.#reading.speech().then((found) => {
        if (!host.isConnected) return;
        if (speech !== found) {
          speech = found;
          show();
        }
        if (opening.afterwards !== undefined) this.#run?.(opening.afterwards);
      });
      void this.#reading.refined().then((better) => {
        if (better === undefined || !host.isConnected) return;
        reading = better;
        show();
      });
    } catch (error) {
      close();
      throw error;
    }
  }

  #doors(url: string): BrowserDoors {
    return {
      copy: (words) => copyRichText(words, document),
      linkTo: (passages) => this.#reading.linkTo(passages, url),
      fetchPicture: (src) => this.#reading.picture(src),
      save: (file) => saveFile(file, document),
      print: () => print(),
      shortcuts: () => tellBackground('bound-shortcuts', {}),
      changeShortcuts: () => tellBackground('change-shortcuts', {}),
      openWelcome: () => void tellBackground('open-welcome', {}),
    };
  }

  async #recall(url: string): Promise<PostMemory> {
    const nothing = postMemoryFrom(undefined);
    const silence = new Promise<PostMemory>((done) => setTimeout(done, PATIENCE, nothing));
    return await Promise.race([tellBackground('recall-post', { url }).catch(() => nothing), silence]);
  }
}
