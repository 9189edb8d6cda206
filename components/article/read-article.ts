import type { WindowLike } from 'dompurify';
import { siteById } from '../sites/sites.ts';
import type { PostAddress, Site } from '../sites/site.ts';
import type { Article } from './article.ts';
import { attachmentsIn } from './body/attachments.ts';
import { copyBody } from './body/copy-body.ts';
import { dropFurniture } from './body/drop-furniture.ts';
import { findBody } from './body/find-body.ts';
import { restoreFigures } from './body/restore-figures.ts';
import { splitBlocks } from './body/split-blocks.ts';
import { tidy } from './body/tidy.ts';
import { unwrapLayout } from './body/unwrap-layout.ts';
import { datelineOf } from './metadata/dateline.ts';
import { metadataOf } from './metadata/metadata.ts';
import type { WordPressRecord } from './wordpress-record.ts';

/**
 * Reads a post out of a page. Works on a copy: the page is never changed. `record` is the post's own WordPress record,
 * where one could be had; without a body in the page the record's content is read. Undefined when nothing is left to read.
 * `window` lends the parser that cleans (in a page: the page's own).
 */
export function readArticle(
  document: Document,
  address: PostAddress,
  window: WindowLike,
  record?: WordPressRecord,
): Article | undefined {
  const site = siteById(address.siteId);
  if (site === undefined) return undefined;
  const found = findBody(document, site, record);
  if (found === undefined) return undefined;
  const body = copyBody(found, document, address.url);
  const leftOut = dropFurniture(body, site);
  restoreFigures(body);
  unwrapLayout(body);
  leftOut.push(...tidy(body));
  const blocks = splitBlocks(body, window);
  if (blocks.length === 0) return undefined;
  const dateline = datelineOf(blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '');
  return {
    ...metadataOf(document, address, site, dateline, record),
    ...(dateline === undefined ? {} : { dateline }),
    language: languageOf(site),
    blocks,
    attachments: attachmentsIn(body),
    leftOut,
  };
}

function languageOf({ language }: Site): string {
  return language;
}
