import { BodyWords } from './acts/pull-quote.ts';
import type { Article } from '../article/article.ts';
import type { Range } from './acts/act.ts';
import { announcing, blockQuoteAct, readBlockQuote } from './acts/block-quote.ts';
import { announcementOf } from './acts/points.ts';
import { lastTold, readParagraph, takenUp } from './acts/read-paragraph.ts';
import { isUnsigned, signed, SignedRow } from './acts/signature-line.ts';
import { SURNAMES } from './lexicon/lexicon.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { Mention } from './mentions/mention.ts';
import type { Attribution } from './resolve/attribution.ts';
import { type Announced, Resolver } from './resolve/resolve.ts';
import { type Paragraph, scanParagraphs } from './scan/paragraph.ts';
import { type Found, speechOf } from './speech-of.ts';
import { bySpells, inOneGo, type Spells } from './spells.ts';
import type { Speech } from './speech.ts';

type Readable = Pick<Article, 'blocks'> & Partial<Pick<Article, 'dateline' | 'title'>>;

/** Finds who said what in a post. Pure, deterministic, linear in the length of the text. */
export function attributeSpeech(article: Readable): Speech {
  return inOneGo(attributing(article));
}

/** The same, pausing now and then. */
export function attributeSpeechBySpells(article: Readable, pause: () => Promise<void>): Promise<Speech> {
  return bySpells(attributing(article), pause);
}

/** Does the work, and gives way after each paragraph of each of its rounds. */
function* attributing(article: Readable): Spells<Speech> {
  const paragraphs = yield* scanParagraphs(article.blocks, datelineLength(article));
  const mentions = yield* mentionsOf(paragraphs);
  const resolver = new Resolver();
  paragraphs.forEach(({ zone }, index) => {
    for (const mention of mentions[index] ?? []) {
      if (isFullName(mention)) resolver.cast.people.register(mention, zone === 'caption');
      if (mention.kind === 'institution' && mention.name !== undefined)
        resolver.cast.others.register(mention.name, mention);
      if (mention.organisation !== undefined && mention.kind !== 'institution')
        resolver.cast.others.register(mention.organisation);
    }
  });
  for (const mention of mentions.flat()) if (mention.parts.length === 1) resolver.cast.people.hint(mention);
  resolver.topic = article.title === undefined ? undefined : resolver.cast.people.portrayed(article.title);
  return speechOf(yield* followed(paragraphs, mentions, resolver), paragraphs);
}

/** Reads the paragraphs in order; each may lean on the one before it. */
function* followed(
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly Mention[])[],
  resolver: Resolver,
): Spells<Found[]> {
  const found: Found[] = [];
  const bodyWords = new BodyWords(paragraphs);
  let told: Range | undefined;
  let announced: Announced | undefined;
  const row = new SignedRow(paragraphs, mentions);
  for (const [index, paragraph] of paragraphs.entries()) {
    yield;
    if (asks(paragraph, paragraphs[index + 1])) continue;
    const own = mentions[index] ?? [];
    const add = (attribution: Attribution): void => void found.push({ paragraph, attribution });
    if (paragraph.zone === 'quote') {
      const read = readBlockQuote(paragraph, own);
      const line = announced === undefined ? row.signatureOf(index) : undefined;
      const quote = { ...read, signature: read.signature ?? line };
      if (bodyWords.holds(paragraph.text.slice(quote.content.start, quote.content.end))) continue;
      add(
        resolver.resolveAct(blockQuoteAct(quote, announced?.reading, announced?.block ?? paragraph.block), paragraph),
      );
      announced = undefined;
      continue;
    }
    const read = readParagraph(
      paragraph,
      own,
      paragraph.zone === 'body' ? told : undefined,
      announcementOf(announced?.reading, paragraph),
    );
    const by = announced === undefined && isUnsigned(read) ? row.signatureOf(index) : undefined;
    const readings =
      by === undefined ? takenUp(read, paragraphs[index + 1], mentions[index + 1] ?? []) : signed(read, by);
    for (const attribution of resolver.resolve(paragraph, readings, announced)) add(attribution);
    if (paragraph.zone !== 'body') continue;
    told = lastTold(paragraph, readings);
    const last = readings.at(-1);
    // «1. Que…», «2. Que…»: all that was announced.
    if (
      announced !== undefined &&
      paragraph.quotations.length === 0 &&
      readings.flatMap(({ acts }) => acts)[0]?.subject.kind === 'floating'
    )
      continue;
    announced =
      last !== undefined && announcing(last) !== undefined ? { reading: last, block: paragraph.block } : undefined;
  }
  return found;
}

/** «Hay comunidades que temen que se les cobre. ¿Tienen razón?»: a question of the interviewer’s, before an answer in marks. */
function asks({ zone, text, quotations }: Paragraph, next: Paragraph | undefined): boolean {
  return zone === 'body' && quotations.length === 0 && text.endsWith('?') && next?.quotations[0]?.start === 0;
}

function datelineLength({ blocks, dateline }: Readable): number {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return dateline !== undefined && first?.text.startsWith(dateline.text) === true ? dateline.text.length : 0;
}

/** Twice over: names found with certainty the first time let a lone surname be seen the second time. */
function* mentionsOf(paragraphs: readonly Paragraph[]): Spells<Mention[][]> {
  const known = new Set<string>();
  for (const { tokens, text } of paragraphs) {
    yield;
    for (const mention of findMentions(tokens, text, known)) {
      if (isFullName(mention) || (mention.parts.length === 1 && !mention.weak))
        for (const part of mention.parts) if (part.length > 2 || SURNAMES.has(part)) known.add(part);
    }
  }
  const mentions: Mention[][] = [];
  for (const { tokens, text } of paragraphs) {
    yield;
    mentions.push(findMentions(tokens, text, known));
  }
  return mentions;
}

function isFullName(mention: Mention): boolean {
  return mention.kind === 'person' && mention.parts.length > 1 && (!mention.weak || !mention.governed);
}
