import type { SpokenLine } from './script.ts';

/** How a line is said. */
export interface Manner {
  /** 1 is the voice's own. */
  readonly rate: number;
  readonly pitch: number;
}

/** What says a line: the browser's speech, or a test's own. */
export interface Mouth {
  /** `done` comes once: true when all was said, false when the voice failed. */
  say(words: string, manner: Manner, done: (said: boolean) => void): void;
  hush(): void;
}

export type AloudState = 'reading' | 'paused' | 'ended' | 'failed';

interface Listener {
  /** The line that is being said; undefined when none is. */
  onLine(line: SpokenLine | undefined): void;
  onState(state: AloudState): void;
}

/** Quotations may sound a little higher than the post's own words. */
const HIGHER = 1.18;

/** Seconds a voice has for a line beyond its length; some never answer (Firefox on Linux without a speech server). */
const PATIENCE = 12;
/** Characters a slow voice says in a second. */
const SLOWEST = 6;

/**
 * Reads a script line by line. Pausing forgets the voice and remembers the line: what the browsers call pause loses its place
 * on several systems (Android, Chromium with server voices).
 */
export class AloudPlayer {
  readonly #script: readonly SpokenLine[];
  readonly #mouth: Mouth;
  readonly #listener: Listener;
  #at = 0;
  /** Grows with every command, so that a voice that was hushed is not listened to. */
  #turn = 0;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  rate = 1;
  isQuotationHigher = true;

  constructor(script: readonly SpokenLine[], mouth: Mouth, listener: Listener) {
    this.#script = script;
    this.#mouth = mouth;
    this.#listener = listener;
  }

  /** From the first line of this block, or of the first one after it that has words. */
  startAt(block: string | undefined, order: readonly string[] = []): void {
    const from = block === undefined ? 0 : order.indexOf(block);
    const found = this.#script.findIndex((line) => from <= 0 || order.indexOf(line.block) >= from);
    this.#at = Math.max(0, found);
    this.resume();
  }

  resume(): void {
    this.#listener.onState('reading');
    this.#say();
  }

  pause(): void {
    this.#silence();
    this.#listener.onState('paused');
  }

  /** For good: nothing is heard or shown any more. */
  stop(): void {
    this.#silence();
    this.#listener.onLine(undefined);
  }

  /** To the beginning of the next paragraph, or of the one before; near its beginning «before» is the one before that. */
  skip(direction: 1 | -1): void {
    const block = this.#script[this.#at]?.block;
    const starts = this.#script.flatMap((line, index) =>
      index === 0 || this.#script[index - 1]?.block !== line.block ? [index] : [],
    );
    const here = starts.findLastIndex((start) => start <= this.#at);
    const next = starts[here + direction] ?? (direction === 1 ? undefined : 0);
    if (next === undefined || block === undefined) return this.#end();
    this.#at = next;
    this.resume();
  }

  #say(): void {
    this.#silence();
    const line = this.#script[this.#at];
    if (line === undefined) return this.#end();
    const turn = this.#turn;
    this.#listener.onLine(line);
    const done = (said: boolean): void => {
      if (turn !== this.#turn) return;
      if (!said) return this.#fail();
      this.#at += 1;
      this.#say();
    };
    this.#watchdog = setTimeout(done, (PATIENCE + line.say.length / (SLOWEST * this.rate)) * 1000, false);
    const pitch = line.isQuotation && this.isQuotationHigher ? HIGHER : 1;
    this.#mouth.say(line.say, { rate: this.rate, pitch }, done);
  }

  #silence(): void {
    this.#turn += 1;
    clearTimeout(this.#watchdog);
    this.#mouth.hush();
  }

  #end(): void {
    this.#at = 0;
    this.#silence();
    this.#listener.onLine(undefined);
    this.#listener.onState('ended');
  }

  #fail(): void {
    this.#silence();
    this.#listener.onState('failed');
  }
}
