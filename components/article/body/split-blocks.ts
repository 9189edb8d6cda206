import type { WindowLike } from 'dompurify';
import { parseHtml } from '../../dom/parse-html.ts';
import type { Block, BlockKind } from '../article.ts';
import { blockText } from '../block-text.ts';
import { cleanHtml } from '../clean-html.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  ul: 'list',
  ol: 'list',
  dl: 'list',
  blockquote: 'quote',
  figure: 'figure',
  table: 'table',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/** Makes a block of each child of the flat body. Html is cleaned first and text is taken from the clean html, so they agree. */
export function splitBlocks(body: HTMLElement, window: WindowLike): Block[] {
  const blocks: Block[] = [];
  let number = 0;
  for (const child of body.children) {
    const html = cleanHtml(child.outerHTML, window);
    const { text } = blockText(parseHtml(html, body.ownerDocument));
    const kind = KINDS[child.localName] ?? 'paragraph';
    if (text === '' && kind !== 'figure') continue;
    if (kind === 'paragraph') number += 1;
    blocks.push({ id: `b${blocks.length + 1}`, kind, html, text, ...(kind === 'paragraph' ? { number } : {}) });
  }
  return blocks;
}
