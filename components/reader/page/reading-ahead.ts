import { bodyOf, rootElementOf } from '../../dom/unclobbered.ts';
import type { Speech } from '../../speech/speech.ts';
import { type PageReading, readPage } from '../read-page.ts';

/** Milliseconds in which a page counts as unchanged: an order takes some three on its way, more on a busy machine. */
const FRESH = 300;

/** A reading made before it was asked for. It serves while the page is the one that was read. */
export class ReadingAhead {
  /** Whether a page that is no post was read too. */
  readonly anyway: boolean;
  readonly reading: PageReading;
  /** The voices, where they have been asked for. */
  speech: Promise<Speech> | undefined;
  readonly #url = location.href;
  readonly #at = performance.now();
  readonly #watch: MutationObserver;
  #isChanged = false;

  constructor(document: Document, anyway: boolean) {
    this.anyway = anyway;
    this.#watch = new MutationObserver((records) => this.#note(records));
    // Scripts come to the head at any time: the article does not stand there.
    const body = bodyOf(document) ?? rootElementOf(document);
    this.#watch.observe(body, { subtree: true, childList: true, characterData: true });
    this.reading = readPage(document, location.href, anyway);
  }

  /** Whether it says what a reading of now would say. */
  holds(): boolean {
    this.#note(this.#watch.takeRecords());
    return location.href === this.#url && (!this.#isChanged || performance.now() - this.#at < FRESH);
  }

  stop(): void {
    this.#watch.disconnect();
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.#isChanged = true;
    this.stop();
  }
}
