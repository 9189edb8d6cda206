import type { LeftOut, LeftOutReason } from '../article.ts';
import { textOf } from '../../dom/unclobbered.ts';
import type { BlockWriter, DraftBlock } from './block-writer.ts';
import type { DocumentShelf } from './documents.ts';
import type { Parts } from './parts-of.ts';
import { squeeze } from './squeeze.ts';

/** Something with a caption: what was found in it so far. */
export interface Frame {
  readonly media: DraftBlock[];
  readonly captions: Element[];
}

/** What the body has, counted as it is read, to be held against the article in the end. */
export interface Tally {
  /** What each paragraph says. */
  readonly paragraphs: string[];
  readonly pictures: Set<string>;
  readonly links: Set<string>;
  tables: number;
  captions: number;
}

/** One reading of one body: where it comes from and what came out so far. */
export interface Reading {
  /** The page's document, asked for walkers alone. */
  readonly page: Document;
  /** Where blocks are made. */
  readonly inert: Document;
  /** What relative addresses are read against. */
  readonly base: string;
  readonly parts: Parts;
  /** Readability has chosen what is read. */
  readonly isJudged: boolean;
  readonly writer: BlockWriter;
  readonly shelf: DocumentShelf;
  readonly frames: Frame[];
  readonly leftOut: LeftOut[];
  readonly tally: Tally;
  /** Whether an element shows again what stands elsewhere, for another kind of screen. */
  readonly isDouble: (element: Element) => boolean;
  /** Blocks that were asked whether they are the title of a box, each once. */
  readonly asked: Set<DraftBlock>;
}

/** What to do at the end of an element. */
export type Leave = () => void;
export const NOTHING: Leave = () => {};

/** Puts a picture, film or document where it stands: into the frame that may have its caption, else among the blocks. */
export function place(block: DraftBlock, { frames, writer }: Reading): void {
  const frame = frames.at(-1);
  if (frame === undefined) writer.add(block);
  else frame.media.push(block);
}

/** Says what is not shown, unless there is nothing to be told. */
export function leaveOut(
  element: Element,
  kind: string,
  reason: LeftOutReason,
  { leftOut }: Pick<Reading, 'leftOut'>,
): void {
  // No more than a glance: an element may hold the rest of a very long page.
  const text = squeeze(textOf(element).slice(0, 2000)).trim().slice(0, 80);
  if (text !== '') leftOut.push({ kind, text, reason });
}
