import type { Article, Block } from '../../article/article.ts';
import { cleanFragment } from '../../article/clean-html.ts';
import { headingLevels } from '../../article/heading-levels.ts';
import type { LentWindow } from '../../dom/lent-window.ts';
import type { Speech } from '../../speech/speech.ts';
import { cleanWords, withoutEntities } from '../clean-words.ts';
import type { RichText } from '../rich-text.ts';
import { markedContent } from './marked-content.ts';

/** A picture that was fetched for the file. */
export interface EmbeddedPicture {
  readonly type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';
  readonly bytes: Uint8Array;
}

/** What the reader calls things in a file; whole sentences of the interface, filled in. */
export interface ExportWords {
  readonly voices: string;
  readonly saidBy: string;
  readonly documents: string;
  readonly citation: string;
  readonly picture: string;
  /** Under the title: who publishes, when, how it is found. */
  readonly facts: readonly string[];
  /** At the end: what was left out, when and by what the file was made. */
  readonly notes: readonly string[];
  /** BCP 47, of these words. */
  readonly language: string;
}

/** One voice, as text marks it. */
export interface ExportVoice {
  /** Speaker.id; null for what nobody is named for. */
  readonly speaker: string | null;
  readonly initials: string;
  /** Name with role and organisation, in one line. */
  readonly name: string;
  /** What it said: where and how, and the words, in marks where they are the voice's own. */
  readonly said: readonly { readonly where: string; readonly words: string }[];
}

/** All that a file is made of. */
export interface ExportSource {
  readonly article: Article;
  readonly speech: Speech;
  readonly voices: readonly ExportVoice[];
  readonly words: ExportWords;
  readonly citation: RichText;
  /** By address; what is missing stays a link. */
  readonly pictures: ReadonlyMap<string, EmbeddedPicture>;
  /** Lends a parser; nothing of it is changed. */
  readonly window: LentWindow;
}

export interface ExportedBlock {
  readonly block: Block;
  /** Cleaned, with `mark` around what was said and `sup.voice` after it. */
  readonly content: DocumentFragment;
}

/** The article's language as a tag that parsers take; Spanish where the page wrote something else there. */
export function languageOf({ article }: Pick<ExportSource, 'article'>): string {
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z\d]{2,8})*$/.test(article.language) ? article.language : 'es';
}

/** The citation with its italics and links; undefined where it is lines of a source. */
export function citationContent({ citation, window }: ExportSource): DocumentFragment | undefined {
  return /^<(?:p|pre|blockquote)>/.test(citation.html) ? undefined : cleanFragment(citation.html, window);
}

export function titleOf({ article }: Pick<ExportSource, 'article'>): string {
  return cleanWords(withoutEntities(article.title)) || '—';
}

/** The article's blocks as a file shows them. */
export function exportedBlocks({ article, speech, voices, window }: ExportSource): ExportedBlock[] {
  const levels = headingLevels(article.blocks);
  const initials = new Map(voices.map((voice) => [voice.speaker, voice.initials]));
  return article.blocks.map((block) => ({
    block,
    content: markedContent(block, levels.get(block.id), speech.utterances, initials, window),
  }));
}
