import { queryAll, textOf } from '../../dom/unclobbered.ts';
import type { DraftBlock } from './block-writer.ts';
import { appendCaption, CAPTIONS } from './captions.ts';
import { imagesOf } from './picture-places.ts';
import { type Frame, type Leave, leaveOut, place, type Reading } from './reading.ts';
import { squeeze } from './squeeze.ts';
import { holdsTheRest } from './unread.ts';

/** A caption is a sentence or three. A frame with more words than this beside its picture holds an article. */
const LONGEST_CAPTION = 400;
const DEEPEST = 8;
const MORE_THAN_A_PICTURE = `${CAPTIONS}, table, blockquote, ul, ol, h1, h2, h3, iframe, video, audio`;

/** Opens a frame: what stands in it and its caption belong together. */
export function enterFrame(element: Element, reading: Reading): Leave {
  const { writer, frames } = reading;
  writer.boundary();
  if (frames.length >= DEEPEST) return () => writer.boundary();
  const frame: Frame = { media: [], captions: [] };
  const before = writer.blocks.length;
  frames.push(frame);
  return () => {
    writer.boundary();
    frames.pop();
    const media = mergedMedia(element, frame.media, reading);
    for (const block of media) place(block, reading);
    const captioned = media.at(-1) ?? writer.blocks.slice(before).findLast(awaitsCaption);
    caption(captioned, frame.captions, reading);
  };
}

/**
 * A caption goes with its frame; without one, to the picture right before it. False for one that holds the rest of the text,
 * since nobody closed its tag.
 */
export function readCaption(element: Element, reading: Reading): boolean {
  const { frames, writer } = reading;
  const frame = frames.at(-1);
  writer.boundary();
  const last = writer.blocks.at(-1);
  const isTaken = frame === undefined ? last !== undefined && awaitsCaption(last) : frame.media.length > 0;
  const isText = holdsTheRest(element) && (!isTaken || textOf(element).length > LONGEST_CAPTION);
  if (isText) return false;
  if (frame === undefined) caption(isTaken ? last : undefined, [element], reading);
  else frame.captions.push(element);
  return true;
}

/** Whether an element is one picture and a few words: a frame whose caption has no markup of its own. */
export function isPlainFrame(element: Element): boolean {
  if (imagesOf(element).length !== 1 || queryAll(element, MORE_THAN_A_PICTURE).length > 0) return false;
  const words = squeeze(textOf(element)).trim();
  return words !== '' && words.length <= LONGEST_CAPTION;
}

/** Several pictures in one figure are a gallery. */
function mergedMedia(element: Element, media: readonly DraftBlock[], { inert }: Reading): readonly DraftBlock[] {
  if (media.length < 2 || element.localName !== 'figure' || media.some(({ kind }) => kind !== 'figure')) return media;
  const gallery = inert.createElement('figure');
  gallery.append(...media.map((block) => block.element));
  return [{ kind: 'gallery', element: gallery }];
}

function awaitsCaption({ kind, element }: DraftBlock): boolean {
  return (
    /^(?:figure|gallery|video|table)$/.test(kind) && element.querySelector(':scope > figcaption, caption') === null
  );
}

/** Puts a caption where each kind of block has it. One whose picture is lost is told. */
function caption(block: DraftBlock | undefined, captions: readonly Element[], reading: Reading): void {
  if (block === undefined && reading.isJudged) return captions.forEach((element) => writeOrphan(element, reading));
  if (block === undefined) {
    reading.tally.captions += captions.length > 0 ? 1 : 0;
    for (const element of captions) leaveOut(element, 'figcaption', 'empty', reading);
    return;
  }
  if (captions.length === 0) return;
  if (block.kind === 'figure' || block.kind === 'gallery') appendCaption(block.element, captions, reading);
  else if (block.kind === 'table') captionTable(block.element, captions, reading);
  else nameLink(block, squeeze(captions.map((element) => element.textContent).join(' ')).trim(), reading);
}

function captionTable(table: HTMLElement, captions: readonly Element[], reading: Reading): void {
  const figure = reading.inert.createElement('figure');
  appendCaption(figure, captions, reading);
  const words = figure.firstElementChild;
  if (words === null || table.querySelector('caption') !== null) return;
  const element = reading.inert.createElement('caption');
  element.append(...words.childNodes);
  table.prepend(element);
}

/** The link card of a film or document takes the caption for its name. */
function nameLink({ kind, element }: DraftBlock, words: string, { shelf }: Reading): void {
  const link = element.querySelector('a');
  if (link === null || words === '') return;
  link.textContent = words;
  if (kind === 'attachment') shelf.add(new URL(link.href), words);
}

/** Readability kept the line, so it is read, picture or not. */
function writeOrphan(element: Element, { writer }: Reading): void {
  writer.boundary();
  writer.text(textOf(element));
  writer.boundary();
}
