import { BodyWords } from './acts/pull-quote.ts';
import type { Article } from '../article/article.ts';
import type { Range } from './acts/act.ts';
import { announcing, blockQuoteAct, readBlockQuote } from './acts/block-quote.ts';
import { lastTold, readParagraph, type SentenceReading } from './acts/read-paragraph.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { Mention } from './mentions/mention.ts';
import { type Attribution, Resolver } from './resolve/resolve.ts';
import { type Paragraph, scanParagraphs } from './scan/paragraph.ts';
import { type Found, speechOf } from './speech-of.ts';
import type { Speech } from './speech.ts';

type Readable = Pick<Article, 'blocks'> & Partial<Pick<Article, 'dateline' | 'title'>>;

/** Finds who said what in a post. Pure, deterministic, linear in the length of the text. */
export function attributeSpeech(article: Readable): Speech {
  const paragraphs = scanParagraphs(article.blocks, datelineLength(article));
  const mentions = mentionsOf(paragraphs);
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
  resolver.topic = article.title === undefined ? undefined : resolver.cast.people.portrayed(article.title);
  return speechOf(followed(paragraphs, mentions, resolver), paragraphs);
}

/** Reads the paragraphs in order; each may lean on the one before it. */
function followed(
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly Mention[])[],
  resolver: Resolver,
): Found[] {
  const found: Found[] = [];
  const bodyWords = new BodyWords(paragraphs);
  let told: Range | undefined;
  let announced: { readonly reading: SentenceReading; readonly block: string } | undefined;
  paragraphs.forEach((paragraph, index) => {
    const own = mentions[index] ?? [];
    const add = (attribution: Attribution): void => void found.push({ paragraph, attribution });
    if (paragraph.zone === 'quote') {
      const quote = readBlockQuote(paragraph, own);
      if (bodyWords.holds(paragraph.text.slice(quote.content.start, quote.content.end))) return;
      add(
        resolver.resolveAct(blockQuoteAct(quote, announced?.reading, announced?.block ?? paragraph.block), paragraph),
      );
      announced = undefined;
      return;
    }
    const readings = readParagraph(paragraph, own, paragraph.zone === 'body' ? told : undefined);
    for (const attribution of resolver.resolve(paragraph, readings, announced?.reading)) add(attribution);
    if (paragraph.zone !== 'body') return;
    told = lastTold(paragraph, readings);
    const last = readings.at(-1);
    announced =
      last !== undefined && announcing(last) !== undefined ? { reading: last, block: paragraph.block } : undefined;
  });
  return found;
}

function datelineLength({ blocks, dateline }: Readable): number {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return dateline !== undefined && first?.text.startsWith(dateline.text) === true ? dateline.text.length : 0;
}

/** Twice over: names found with certainty the first time let a lone surname be seen the second time. */
function mentionsOf(paragraphs: readonly Paragraph[]): Mention[][] {
  const known = new Set<string>();
  for (const { tokens, text } of paragraphs) {
    for (const mention of findMentions(tokens, text, known)) {
      if (isFullName(mention)) for (const part of mention.parts) if (part.length > 2) known.add(part);
    }
  }
  return paragraphs.map(({ tokens, text }) => findMentions(tokens, text, known));
}

function isFullName(mention: Mention): boolean {
  return mention.kind === 'person' && mention.parts.length > 1 && (!mention.weak || !mention.governed);
}
