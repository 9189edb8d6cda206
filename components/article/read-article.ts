import type { WindowLike } from 'dompurify';
import { ANY_PAGE } from '../sites/portals/generic.ts';
import type { PostAddress } from '../sites/site.ts';
import { siteById } from '../sites/sites.ts';
import type { Article } from './article.ts';
import { finishBlocks } from './body/finish-blocks.ts';
import { type Body, locateBody } from './body/locate-body.ts';
import { readBody } from './body/read-body.ts';
import { settle } from './body/settle.ts';
import { tidy } from './body/tidy.ts';
import { datelineOf } from './metadata/dateline.ts';
import { metadataOf } from './metadata/metadata.ts';
import { refine } from './refine.ts';
import type { WordPressRecord } from './wordpress-record.ts';

const NO_FURNITURE = { furniture: [] };

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
): Article | undefined {
  const site = siteById(address.siteId);
  if (site === undefined) return undefined;
  const body = locateBody(document, address, site, record);
  if (body === undefined) return undefined;
  const reading = readBody(body.element, document, body.base, isFound(body) && site === ANY_PAGE ? NO_FURNITURE : site);
  const settled = settle(reading.blocks, site);
  const tidied = isFound(body) ? { blocks: settled.blocks, leftOut: [] } : tidy(settled.blocks, reading.inert);
  const told = [...reading.leftOut, ...settled.leftOut, ...tidied.leftOut];
  const { blocks, counts, lost } = finishBlocks(tidied.blocks, told, reading.tally, reading.inert, window);
  if (blocks.length === 0) return undefined;
  const dateline = datelineOf(blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '');
  const metadata = metadataOf(document, address, site, dateline);
  const article: Article = {
    ...metadata,
    ...(dateline === undefined ? {} : { dateline }),
    blocks,
    attachments: reading.attachments,
    leftOut: [...told, ...lost],
    counts,
    sources: { ...metadata.sources, blocks: body.source },
  };
  return record === undefined ? article : refine(article, record, document);
}

/** Readability has judged already what it found itself. */
function isFound({ source }: Body): boolean {
  return source === 'visible';
}
