import type { BlockKind } from '../article.ts';

/** What a block is by its tag; a paragraph by any other. */
export const KINDS: Readonly<Record<string, BlockKind>> = {
  ul: 'list',
  ol: 'list',
  dl: 'list',
  blockquote: 'quote',
  table: 'table',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};
/** A heading is a line, in characters; a lede, bold or large, is a paragraph. */
export const LONGEST_HEADING = 120;
/** Elements that hold words and nothing else. */
export const LINES = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'figcaption', 'caption', 'dt']);
/** What words need around them where they stand directly in one of these. */
export const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dd'],
  blockquote: ['p'],
  table: ['tr', 'td'],
  thead: ['tr', 'td'],
  tbody: ['tr', 'td'],
  tfoot: ['tr', 'td'],
  tr: ['td'],
};
/** Parts that can only stand in certain others. */
export const HOMES: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
};
