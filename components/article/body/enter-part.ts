import { attribute, closest, nameOf, query, queryAll, textOf } from '../../dom/unclobbered.ts';
import { SKIP } from '../../dom/walk.ts';
import { absolute } from './addresses.ts';
import { isBanner } from './banners.ts';
import { BOX_TITLES, MAYBE_TITLES } from './box-titles.ts';
import { readCounters } from './counters.ts';
import { readFile } from './document-boxes.ts';
import { documentBehind, saysNothing } from './documents.ts';
import { type Entered, enterGallery, enterPictureFrame } from './enter-gallery.ts';
import { takeInvitationTo } from './forms.ts';
import { readCaption } from './frames.ts';
import { placeDocument, readFacade, readMedia, readPointer } from './media.ts';
import type { Part } from './page-parts.ts';
import { headingOf } from './parts-of.ts';
import { leaveOut, NOTHING, type Reading } from './reading.ts';
import { bare, squeeze, wordsOf } from './squeeze.ts';
import { readSocialFrame, readVideoWidget } from './widgets.ts';
import { holdsTheRest } from './unread.ts';

/** How each part is read. Undefined: like any other element of its name. */
const READERS: Readonly<Record<Part, (element: Element, reading: Reading) => Entered>> = {
  furniture: (element, reading) => {
    takeTitleOf(element, reading);
    takeInvitationTo(element, reading);
    return skipped(element, 'furniture', reading);
  },
  hidden: (element, reading) => skipped(element, 'hidden', reading),
  'form-part': (element, reading) => {
    if (holdsTheRest(element)) return undefined;
    if (!/^(?:label|legend)$/.test(element.localName)) takeInvitationTo(element, reading);
    return skipped(element, 'form', reading);
  },
  quiet: (element, { tally }) => {
    // What is said elsewhere is there to be found in the end; should it not be, it is told as lost.
    for (const paragraph of queryAll(element, 'p')) tally.paragraphs.push(textOf(paragraph));
    return SKIP;
  },
  inserted: (element, reading) => (isBanner(element, reading) ? skipped(element, 'furniture', reading) : undefined),
  'lead-image': () => SKIP,
  gallery: enterGallery,
  frame: enterPictureFrame,
  caption: (element, reading) => (readCaption(element, reading) ? SKIP : undefined),
  file: (element, reading) => (readFile(element, reading) ? SKIP : undefined),
  button: enterButton,
  'privacy-video': (element, reading) => {
    readMedia(element, reading);
    return SKIP;
  },
  'video-facade': (element, reading) => {
    readFacade(element, reading);
    return SKIP;
  },
  'video-widget': (element, reading) => (readVideoWidget(element, reading) ? SKIP : undefined),
  'social-frame': (element, reading) => {
    readSocialFrame(element, reading);
    return SKIP;
  },
  foreign: (element, reading) => {
    if (readPointer(element, reading)) return SKIP;
    const { writer } = reading;
    const depth = writer.open('blockquote');
    writer.foreign = true;
    return () => {
      writer.closeTo(depth);
      writer.foreign = false;
    };
  },
  testimonial: (_element, { writer }) => {
    const depth = writer.open('blockquote');
    return () => writer.closeTo(depth);
  },
  'toggle-title': (element, { writer }) => {
    const depth = writer.open(headingOf(element));
    return () => writer.closeTo(depth);
  },
  pane: (element, { parts, writer }) => {
    const { words, heading } = parts.labelOf(element);
    // Regular Labs repeats the tab at the head of its pane.
    const own = query(element, 'h1, h2, h3, h4, h5, h6');
    if (own !== undefined && bare(textOf(own)) === bare(words)) return () => writer.boundary();
    const depth = writer.open(heading);
    // On small screens the tab stands in front of its pane as well.
    if (wordsOf(writer.blocks.at(-1)?.element ?? element) !== words) writer.text(words);
    writer.closeTo(depth);
    return () => writer.boundary();
  },
  counters: (element, reading) => {
    readCounters(element, reading);
    return SKIP;
  },
  line: (_element, { writer }) => {
    writer.boundary();
    return () => writer.boundary();
  },
  name: (_element, { writer }) => {
    writer.boundary();
    writer.enterMark({ tag: 'cite', attributes: {} });
    return () => {
      writer.boundary();
      writer.leaveMark();
    };
  },
  apart: (_element, { writer }) => {
    writer.text(' ');
    return () => writer.text(' ');
  },
  'read-button': () => NOTHING,
  dropcap: (element, { writer }) => {
    const letter = squeeze(textOf(element)).trim();
    writer.text(letter);
    // «L» goes on in «a»; «A», «Y», «O» may be words of their own.
    if (/^[^aeiouyáéíóú\d]$/i.test(letter)) writer.glue();
    return SKIP;
  },
};

/** Reads an element that is more than its tag says, or passes over the double of another. Undefined for all others. */
export function enterPart(element: Element, reading: Reading): Entered {
  if (reading.isDouble(element)) return SKIP;
  const part = reading.parts.of.get(element);
  return part === undefined ? undefined : READERS[part](element, reading);
}

function skipped(element: Element, reason: 'furniture' | 'hidden' | 'form', reading: Reading): typeof SKIP {
  leaveOut(element, nameOf(element), reason, reading);
  return SKIP;
}

/** «Últimas noticias» goes with the headlines under it that are no part of the post, whatever follows these. */
function takeTitleOf(element: Element, reading: Reading): void {
  const { blocks, isInSentence } = reading.writer;
  const title = blocks.at(-1);
  if (isInSentence || (title?.kind !== 'heading' && title?.kind !== 'paragraph')) return;
  if (reading.asked.has(title) || query(element, 'a[href]') === undefined) return;
  reading.asked.add(title);
  const text = wordsOf(title.element);
  if (!BOX_TITLES.test(text) && !MAYBE_TITLES.test(text)) return;
  leaveOut(title.element, title.kind, 'furniture', reading);
  blocks.pop();
}

/** A button that stands alone leads to a document or out of the post. In a sentence it is a link like any other. */
function enterButton(element: Element, reading: Reading): Entered {
  const { base, writer } = reading;
  if (
    writer.isInSentence ||
    closest(element, 'h1, h2, h3, h4, h5, h6, li, td, th, summary, .panel-heading') !== undefined
  )
    return undefined;
  const url = absolute(attribute(element, 'href'), base);
  const document = url === undefined ? undefined : documentBehind(url);
  if (document === undefined) return skippedButton(element, reading);
  const words = textOf(element);
  const titled = attribute(element, 'title') === undefined ? query(element, '[title]') : element;
  placeDocument(document, saysNothing(words) ? (attribute(titled ?? element, 'title') ?? '') : words, reading);
  return SKIP;
}

function skippedButton(element: Element, reading: Reading): typeof SKIP {
  leaveOut(element, nameOf(element), 'button', reading);
  return SKIP;
}
