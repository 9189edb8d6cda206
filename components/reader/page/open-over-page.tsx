import { render } from 'preact';
import { isOrphaned } from '../../browser/is-orphaned.ts';
import { tellBackground } from '../../browser/messages.ts';
import { SettingsKeeper } from '../../browser/settings.ts';
import { browserVoice } from '../../browser/text.ts';
import { today } from '../../browser/today.ts';
import { shieldCreation } from '../../dom/shield-creation.ts';
import { TextContext } from '../../i18n/TextContext.tsx';
import type { Speech } from '../../speech/speech.ts';
import { placeIn } from '../article/place-in.ts';
import type { Command } from '../keyboard/keys.ts';
import type { ReadingPlace } from '../memory/post-memory.ts';
import type { PageReading } from '../read-page.ts';
import readerCss from '../reader.css?inline';
import { hasTopLayer, hideCovers } from './covers.ts';
import { holdPage } from './hold-page.ts';
import type { Opening } from './opening.ts';
import { createOverlay } from './overlay.ts';
import overlayCss from './overlay.css?inline';
import { OverPage } from './OverPage.tsx';
import { pageDoors } from './page-doors.tsx';
import { rememberPage } from './remember-page.ts';
import type { TabReading } from './tab-reading.ts';

/** A reader that stands over the page. */
export interface OpenReader {
  run(command: Command): void;
  close(): void;
}

/**
 * Puts the reader over the page, in one go: the article is on the screen with the next frame. What costs time and is not seen
 * yet comes after it: holding the page behind, the voices, the post's record. `onClose` hears of every way to close it.
 */
export function openOverPage(tab: TabReading, opening: Opening, onClose: () => void): OpenReader {
  const { fromPopup, settings, memory, afterwards } = opening;
  const first = tab.read(opening.anyway);
  const { url, blocks } = first.status === 'read' ? first.article : { url: location.href, blocks: [] };
  const page = rememberPage(document, blocks);
  const read = fromPopup ? (memory.place ?? page.place) : (page.place ?? (page.isAtTop ? memory.place : null));
  const start = opening.place ?? read ?? undefined;
  shieldCreation(document);
  const { host, container } = createOverlay(document, readerCss + overlayCss, hasTopLayer(document));
  const store = new SettingsKeeper();
  const doors = pageDoors(tab, url);
  const day = today();
  let shown: { readonly reading: PageReading; readonly speech: Speech | undefined } = {
    reading: first,
    speech: undefined,
  };
  let run: ((command: Command) => void) | undefined;
  let begun: ReadingPlace | null = null;
  let isOpen = true;

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    const place = placeNow();
    store.flush();
    render(null, container);
    host.remove();
    page.giveBack(place?.block === begun?.block ? undefined : { place });
    tab.forget(first);
    onClose();
  }

  function placeNow(): ReadingPlace | null {
    const scroller = container.querySelector<HTMLElement>('.scroller');
    return scroller === null ? null : placeIn(scroller);
  }

  function show(change: Partial<typeof shown> = {}): void {
    shown = { ...shown, ...change };
    render(
      <TextContext.Provider value={browserVoice}>
        <OverPage
          {...shown}
          isOrphaned={isOrphaned()}
          today={day}
          settings={settings}
          memory={memory}
          start={start}
          store={store}
          doors={doors}
          listen={(next) => (run = next)}
          onMemory={(changes) => void tellBackground('remember-post', { url, changes }).catch(showAgain)}
          onClose={close}
        />
      </TextContext.Provider>,
      container,
    );
  }

  /** Nothing is remembered any more where the extension is gone: the reader says so. */
  function showAgain(): void {
    if (isOpen) show();
  }

  async function afterFirstPaint(): Promise<void> {
    if (!isOpen) return;
    holdPage(document);
    hideCovers(document);
    const [voices, better] = [tab.speech(), tab.refined()];
    void better.then((reading) => (reading === undefined || !isOpen ? undefined : show({ reading })));
    const speech = await voices;
    if (!isOpen) return;
    show({ speech });
    if (afterwards !== undefined) run?.(afterwards);
  }

  container.addEventListener('cancel', (event) => event.preventDefault());
  container.addEventListener('close', close);
  try {
    show();
    (container.querySelector<HTMLElement>('h1') ?? container).focus({ preventScroll: true });
    begun = placeNow();
  } catch (error) {
    close();
    throw error;
  }
  // A frame is on the screen when the next one begins.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => void afterFirstPaint())));
  return { run: (command) => run?.(command), close };
}
