import type { Article } from '../../article/article.ts';
import type { DeepLink } from '../../citation/deep-link/deep-link.ts';
import type { Passage } from '../../citation/deep-link/letters.ts';
import type { EmbeddedPicture } from '../../citation/export/exported-post.ts';
import type { SavedFile } from '../../citation/file.ts';
import type { RichText } from '../../citation/rich-text.ts';
import type { PartialDate } from '../../citation/work.ts';
import type { Utterance } from '../../speech/speech.ts';
import type { Shortcut } from '../keyboard/shortcuts.ts';
import type { Settings } from '../settings/settings.ts';
import type { CorrectedSpeech, Corrections } from '../speakers/corrections.ts';
import type { Voice } from '../speakers/voices.ts';
import type { Parts } from '../use-parts.tsx';
import type { PanelId } from './panel-id.ts';

/** What the reader shows: the article with its voices, as the engine found them and the reader corrected them. */
export interface Reading {
  readonly article: Article;
  /** Undefined until the voices have been read. */
  readonly speech: CorrectedSpeech | undefined;
  /** Speaker.id → initials and colour. */
  readonly voices: ReadonlyMap<string, Voice>;
  /** The reader's own day, for «consultado el». */
  readonly today: PartialDate;
}

/** What a panel, the quote card or the article may ask of the reader. */
export interface Desk {
  /** Copies after a click and says so in the live region; true when the words reached the clipboard. */
  copy(words: RichText): Promise<boolean>;
  /** Copies the citation of the post, or of an utterance, in the chosen style. */
  copyCitation(utterance?: Utterance): Promise<boolean>;
  /** One sentence for the live region. */
  announce(sentence: string): void;
  change(settings: Partial<Settings>): void;
  /** Opens a panel, or closes it when it is open. */
  toggle(panel: PanelId): void;
  /** Scrolls to a block of the article and marks it for a moment. */
  goToBlock(id: string): void;
  /** Opens the quote card of an utterance, and scrolls to it where it is not in view. */
  goToUtterance(utterance: Utterance): void;
  /** Shows one voice alone; undefined shows all. */
  show(speakerId: string | undefined): void;
  /** Another speaker's name, null for nobody, undefined for what the engine found. */
  correct(utterance: Utterance, speaker: string | null | undefined): void;
  /** Shows a picture of the article large. */
  enlarge(picture: number): void;
  /** What was being written in a field of this name, kept while the browser is open. */
  draft(field: string): string;
  keepDraft(field: string, words: string): void;
  /** A link that scrolls to these words of the post, as far as one can be made. */
  linkTo(passages: readonly Passage[]): Promise<DeepLink>;
  /** A picture of the article as the portal sends it; undefined where it cannot be had. Asks the portal: only after a click. */
  fetchPicture(src: string): Promise<EmbeddedPicture | undefined>;
  /** Saves a file of ours on the user's computer. */
  save(file: SavedFile): void;
  print(): void;
  /** The browser's shortcuts as they are really bound. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's page for shortcuts; false where only the user can. */
  changeShortcuts(): Promise<boolean>;
  /** Opens the page that says what Portavoz does. */
  openWelcome(): void;
}

/** What of the desk the browser does, given by whoever holds the reader. */
export type BrowserDoors = Pick<
  Desk,
  'copy' | 'linkTo' | 'fetchPicture' | 'save' | 'print' | 'shortcuts' | 'changeShortcuts' | 'openWelcome'
> & {
  /** What is not needed for the first words: in a file of its own, fetched once they are on the screen. */
  fetchParts(): Promise<Parts>;
  /** Calls `listener` with all corrections of the post when they change, here or in another reader of it. */
  watchCorrections(listener: (corrections: Corrections) => void, signal: AbortSignal): void;
};

export interface PanelProps {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly desk: Desk;
  /** Speaker.id of the one voice shown; undefined while all are. */
  readonly shown: string | undefined;
}
