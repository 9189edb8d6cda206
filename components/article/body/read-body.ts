import { inertDocument, nameOf, textOf } from '../../dom/unclobbered.ts';
import { SKIP, visit, type Visitor, walk } from '../../dom/walk.ts';
import type { Attachment, LeftOut } from '../article.ts';
import { BlockWriter, type DraftBlock } from './block-writer.ts';
import { DocumentShelf } from './documents.ts';
import { enterElement } from './enter-element.ts';
import { enterPart } from './enter-part.ts';
import { type DropRules, JUDGED, partsOf } from './parts-of.ts';
import type { Leave, Reading, Tally } from './reading.ts';
import { screenDoubles } from './screen-variants.ts';
import { spilledAfter } from './spilled.ts';

/** What a reading of the body gives, before anything is judged. */
export interface BodyReading {
  readonly blocks: readonly DraftBlock[];
  readonly attachments: readonly Attachment[];
  readonly leftOut: readonly LeftOut[];
  readonly tally: Tally;
  /** Where the blocks were made. */
  readonly inert: Document;
  /** Only where the body is longer than the limits. */
  readonly cut?: { readonly read: number; readonly of: number };
}

/** The most that is read of a body. What a page holds beyond it is counted. */
export interface Limits {
  readonly blocks: number;
  /** Rows and items make blocks long without making more of them. */
  readonly elements: number;
  /** UTF-16 units. */
  readonly characters: number;
}

const NO_LIMITS: Limits = { blocks: Infinity, elements: Infinity, characters: Infinity };

/** Reads a body into blocks in one pass over the page itself, which is only looked at. */
export function readBody(
  body: Element,
  page: Document,
  base: string,
  rules: DropRules,
  limits: Limits = NO_LIMITS,
): BodyReading {
  const inert = inertDocument(page);
  const parts = partsOf(body, rules);
  const isJudged = rules === JUDGED;
  const reading: Reading = {
    page,
    inert,
    base,
    parts,
    isJudged,
    writer: new BlockWriter(inert),
    shelf: new DocumentShelf(),
    frames: [],
    leftOut: [],
    tally: { paragraphs: [], pictures: new Set(), links: new Set(), tables: 0, captions: 0 },
    isDouble: screenDoubles(body, { parts, base, isJudged }),
    asked: new Set(),
  };
  /** One entry for each table that is open: whether it shows data. */
  const tables: boolean[] = [];
  const { writer } = reading;
  let read = 0;
  let elements = 0;
  let isCut = false;
  const visitor: Visitor<Leave> = {
    enter: (element) => {
      elements += 1;
      isCut ||= writer.blocks.length >= limits.blocks || elements > limits.elements || read >= limits.characters;
      if (isCut) return SKIP;
      return enterPart(element, reading) ?? enterElement(element, nameOf(element), reading, tables);
    },
    leave: (leave) => leave(),
    text: (words) => {
      if (isCut) return;
      const room = limits.characters - read;
      writer.text(words.length > room ? beforeWord(words, room) : words);
      read += Math.min(words.length, room);
      isCut ||= words.length > room;
    },
  };
  walk(page, body, visitor);
  writer.closeTo(0);
  for (const element of spilledAfter(body)) visit(page, element, visitor);
  writer.closeTo(0);
  const { leftOut, tally, shelf } = reading;
  const cut = isCut ? { read, of: textOf(body).length } : undefined;
  return { blocks: writer.blocks, attachments: shelf.attachments, leftOut, tally, inert, ...(cut && { cut }) };
}

/** The first words of a text that have room, none of them broken. */
function beforeWord(words: string, room: number): string {
  const end = words.lastIndexOf(' ', room);
  return words.slice(0, end < 0 ? room : end);
}
