import type { WindowLike } from 'dompurify';
// Libraries first, then what is made of class names: near enough to each other for gzip to find what is alike.
import { cleanFragment } from './clean-html.ts';
import { tidy } from './body/tidy.ts';
import { type Limits, readBody } from './body/read-body.ts';
import type { DraftBlock } from './body/block-writer.ts';
import { completenessOf } from './body/completeness.ts';
import { type Cleaner, finishBlocks } from './body/finish-blocks.ts';
import { withoutByline, withoutTitle } from './body/head-lines.ts';
import { locateBody } from './body/locate-body.ts';
import { type DropRules, JUDGED } from './body/parts-of.ts';
import { isSameUpload } from './body/picture.ts';
import { settle } from './body/settle.ts';
import { ANY_PAGE } from '../sites/portals/generic.ts';
import type { PostAddress, Site } from '../sites/site.ts';
import { siteById } from '../sites/sites.ts';
import type { Article, Dateline } from './article.ts';
import { blockText } from './block-text.ts';
import { datedBy, datelineOf } from './metadata/dateline.ts';
import { type Metadata, metadataOf } from './metadata/metadata.ts';
import { refine } from './refine.ts';
import type { WordPressRecord } from './wordpress-record.ts';

/**
 * Reads a post out of a page, which is only looked at. `record` is the post's own WordPress record, where one could be had;
 * without a body in the page the record's content is read. Undefined when nothing is left to read. `window` lends the parser
 * that cleans (in a page: the page's own).
 */
export function readArticle(
  document: Document,
  address: PostAddress,
  window: WindowLike,
  record?: WordPressRecord,
  limits?: Limits,
): Article | undefined {
  return readArticleBy((html) => cleanFragment(html, window), document, address, record, limits);
}

/** On a page of nobody's a button may be all there is of a paragraph; on a portal it leads out of the post. */
function rulesOf(site: Site): DropRules {
  return { furniture: site.furniture, ordinary: new Set(site === ANY_PAGE ? ['button'] : []) };
}

/** The same with another cleaner: the bench measures what the cleaning costs. */
export function readArticleBy(
  clean: Cleaner,
  document: Document,
  address: PostAddress,
  record?: WordPressRecord,
  limits?: Limits,
): Article | undefined {
  const site = siteById(address.siteId);
  const body = site === undefined ? undefined : locateBody(document, address, site, record);
  if (site === undefined || body === undefined) return undefined;
  // Readability has judged already what it found itself; on a page of nobody's that is all there is to go by.
  const isFound = body.source === 'visible';
  const isJudged = isFound && site === ANY_PAGE;
  const reading = readBody(body.element, document, body.base, isJudged ? JUDGED : rulesOf(site), limits);
  const settled = settle(reading.blocks, isJudged ? 'judged' : site, reading.tally);
  const tidied = isFound ? { blocks: settled.blocks, leftOut: [], dropped: [] } : tidy(settled.blocks, reading.inert);
  const unsigned = withoutByline(tidied.blocks, site.notAuthors);
  const dateline = datelineIn(unsigned.blocks);
  const metadata = withoutShownImage(metadataOf(document, address, site, dateline), reading.tally.pictures);
  const untitled = withoutTitle(unsigned.blocks, site === ANY_PAGE ? '' : metadata.title);
  const finished = finishBlocks(untitled.blocks, reading.inert, clean);
  if (finished.blocks.length === 0) return undefined;
  const judgements = [settled, tidied, unsigned, untitled];
  const told = [reading, ...judgements, finished].flatMap(({ leftOut }) => leftOut);
  const dropped = judgements.flatMap((judgement) => judgement.dropped);
  const { counts, lost } = completenessOf(finished, reading.tally, told, dropped);
  const article: Article = {
    ...metadata,
    ...(unsigned.author !== undefined && { author: unsigned.author }),
    ...(dateline === undefined ? {} : { dateline: datedBy(dateline, metadata.publishedAt) }),
    blocks: finished.blocks,
    attachments: reading.attachments,
    leftOut: [...told, ...lost],
    counts,
    ...(reading.cut && { cut: reading.cut }),
    sources: {
      ...metadata.sources,
      ...(unsigned.author !== undefined && { author: 'visible' }),
      blocks: body.source,
    },
  };
  return record === undefined ? article : refine(article, record);
}

/** At the head of the text: a subtitle or a summary may stand before it. */
function datelineIn(blocks: readonly DraftBlock[]): Dateline | undefined {
  const heads = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').slice(0, 3);
  for (const { element } of heads) {
    const dateline = datelineOf(blockText(element).text);
    if (dateline !== undefined) return dateline;
  }
  return undefined;
}

/** A picture that is only offered to those who share the post, and stands in its text, is not at its head. */
function withoutShownImage(metadata: Metadata, shown: ReadonlySet<string>): Metadata {
  const { leadImage, ...rest } = metadata;
  const { leadImage: source, ...sources } = metadata.sources;
  const isOffered = source === 'meta' || source === 'json-ld';
  const isShown = isOffered && leadImage !== undefined && [...shown].some((src) => isSameUpload(src, leadImage.src));
  return isShown ? { ...rest, sources } : metadata;
}
