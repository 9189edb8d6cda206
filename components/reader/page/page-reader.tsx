import type { Command } from '../keyboard/keys.ts';
import { openOverPage, type OpenReader } from './open-over-page.tsx';
import type { Opening } from './opening.ts';
import type { TabReading } from './tab-reading.ts';

/** The reader over the page of this tab: one at a time, opened and closed without a trace. */
export class PageReader {
  readonly #tab: TabReading;
  #open: OpenReader | undefined;

  constructor(tab: TabReading) {
    this.#tab = tab;
  }

  /** Opens it, unless it is open. */
  open(opening: Opening): void {
    this.#open ??= openOverPage(this.#tab, opening, () => (this.#open = undefined));
  }

  toggle(opening: Opening): void {
    if (this.#open === undefined) this.open(opening);
    else this.#open.close();
  }

  /** To the next quotation, opening the reader first where it is not. */
  nextQuotation(opening: Opening): void {
    const command: Command = 'next-utterance';
    if (this.#open === undefined) this.open({ ...opening, afterwards: command });
    else this.#open.run(command);
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Copies what the open reader shows. */
  copyCitation(): void {
    this.#open?.run('copy-citation');
  }
}
