import type { WordPressRecord } from '../../article/wordpress-record.ts';
import type { DeepLink } from '../../citation/deep-link/deep-link.ts';
import type { Passage } from '../../citation/deep-link/letters.ts';
import type { EmbeddedPicture } from '../../citation/export/exported-post.ts';
import { pictureOfBytes } from '../../citation/export/picture-bytes.ts';
import { rootElementOf, textOf } from '../../dom/unclobbered.ts';
import type { PostAddress } from '../../sites/site.ts';
import type { attributeSpeechBySpells } from '../../speech/attribute-speech.ts';
import type { Speech } from '../../speech/speech.ts';
import { picturesIn } from '../files/pictures.ts';
import { type PageReading, postUrl, readPage, refineReading } from '../read-page.ts';
import { ReadingAhead } from './reading-ahead.ts';

interface Sources {
  fetchRecord(address: PostAddress): Promise<WordPressRecord | undefined>;
  fetchPicture(src: string): Promise<Uint8Array | undefined>;
  /** Makes a link on the live page. */
  linkTo(passages: readonly Passage[], url: string): Promise<DeepLink>;
  /** The engine that says who speaks: of another file, fetched once the article is on the screen. */
  fetchVoices(): Promise<typeof attributeSpeechBySpells>;
  /** Nobody needs them for now: its words and verbs are most of what the tab keeps. */
  forgetVoices(): void;
  onSpeech(speech: Speech): void;
}

/** Characters of a whole page, its scripts included: a post of real size has some 100,000, and takes 40 ms the first time. */
const LONGEST_AHEAD = 400_000;

/** Milliseconds between reading ahead and counting. */
const BEFORE_COUNTING = 800;

/** What has been read of this tab's page: article at once, voices when asked, the post's record when it comes. */
export class TabReading {
  readonly #document: Document;
  readonly #sources: Sources;
  #last: PageReading | undefined;
  #ahead: ReadingAhead | undefined;
  #speech: Promise<Speech> | undefined;

  constructor(document: Document, sources: Sources) {
    this.#document = document;
    this.#sources = sources;
  }

  /** Which post the page shows now. */
  postUrl(): string {
    return postUrl(this.#document, location.href);
  }

  /** Reads the page while the order to open the reader is still on its way, unless it has been read and is as it was. */
  readAhead(): void {
    if (this.#ahead?.reading.status !== 'read' || !this.#ahead.holds()) this.#newAhead(true);
  }

  /** Reads the post that the user looks at when the tab has nothing else to do. */
  async lookAhead(): Promise<void> {
    await idle();
    // Somebody reads it by now, or it would take so long that the page is felt to stop.
    if (this.#last !== undefined || textOf(rootElementOf(this.#document)).length > LONGEST_AHEAD) return;
    this.#newAhead(false);
  }

  /** Counts the quotations of what was read ahead. A little later, so as not to keep a reader waiting that opens now. */
  async countAhead(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, BEFORE_COUNTING));
    await idle();
    const ahead = this.#ahead;
    if (ahead?.reading.status !== 'read' || ahead.anyway) return;
    const isAhead = (): boolean => this.#ahead === ahead;
    ahead.speech = this.#attribute(ahead.reading, () => (isAhead() ? idle() : nextTask()));
    await ahead.speech;
    if (isAhead()) this.#sources.forgetVoices();
  }

  #newAhead(anyway: boolean): void {
    this.#ahead?.stop();
    this.#ahead = new ReadingAhead(this.#document, anyway);
  }

  /** The page as it is now. `anyway` reads one that is no post, because the user asked. */
  read(anyway: boolean): PageReading {
    const ahead = this.#ahead;
    const serves = ahead !== undefined && (anyway || !ahead.anyway) && ahead.holds();
    ahead?.stop();
    this.#ahead = undefined;
    this.#speech = serves ? ahead.speech : undefined;
    this.#last = serves ? ahead.reading : readPage(this.#document, location.href, anyway);
    return this.#last;
  }

  /** The voices of what was read last. The engine wakes here, after the article has been given. */
  speech(): Promise<Speech> {
    this.#speech ??= this.#attribute(this.#last, nextTask);
    return this.#speech;
  }

  async #attribute(reading: PageReading | undefined, pause: () => Promise<void>): Promise<Speech> {
    if (reading?.status !== 'read') return { speakers: [], utterances: [] };
    const attribute = await this.#sources.fetchVoices();
    const speech = await attribute(reading.article, pause);
    this.#sources.onSpeech(speech);
    return speech;
  }

  /** Lets go of a reading that nobody shows any more, unless another one has taken its place. */
  forget(reading: PageReading): void {
    if (this.#last !== reading) return;
    this.#last = undefined;
    this.#speech = undefined;
    this.#sources.forgetVoices();
  }

  /** A link that scrolls to these words, made and tried on the page itself. */
  linkTo(passages: readonly Passage[], url: string): Promise<DeepLink> {
    return this.#sources.linkTo(passages, url);
  }

  /** A picture of the article that was read last; of nothing else. */
  async picture(src: string): Promise<EmbeddedPicture | undefined> {
    const reading = this.#last;
    if (reading?.status !== 'read') return undefined;
    const isOurs = picturesIn(reading.article.blocks).some((picture) => picture.src === src);
    const bytes = isOurs ? await this.#sources.fetchPicture(src) : undefined;
    return bytes === undefined ? undefined : pictureOfBytes(bytes);
  }

  /** The same reading with what the post's own record knows better. It is asked for only here: when the user reads. */
  async refined(): Promise<PageReading | undefined> {
    const reading = this.#last;
    if (reading?.status !== 'read') return undefined;
    const record = await this.#sources.fetchRecord(reading.address);
    return record === undefined ? undefined : refineReading(reading, record);
  }
}

/** Lets the page do what it waits for. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Waits until nobody needs the tab, two seconds at most. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }));
}
