import { signedBy } from '../metadata/byline.ts';
import type { DraftBlock } from './block-writer.ts';
import type { Settled } from './settle.ts';
import { wordsOf } from './squeeze.ts';

/** Some layouts print the headline once more above the text. */
export function withoutTitle(blocks: readonly DraftBlock[], title: string): Settled {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading' || wordsOf(first.element) !== title || rest.length === 0)
    return { blocks, leftOut: [], dropped: [] };
  return without(first, blocks);
}

/**
 * Who signs at the head of the text, before its first paragraph or right after a summary: «Por: Amílcar Tzoc Bal». The line is
 * told as the author, and the dateline is the first paragraph.
 */
export function withoutByline(
  blocks: readonly DraftBlock[],
  notAuthors: readonly string[],
): Settled & { readonly author?: string } {
  const heads = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').slice(0, 3);
  for (const [index, block] of heads.entries()) {
    const needsColon = index > 0 || block.kind === 'heading';
    const author = block.foreign === true ? undefined : signedBy(wordsOf(block.element), notAuthors, needsColon);
    if (author !== undefined && blocks.length > 1) return { ...without(block, blocks), author };
  }
  return { blocks, leftOut: [], dropped: [] };
}

function without(block: DraftBlock, blocks: readonly DraftBlock[]): Settled {
  return {
    blocks: blocks.filter((other) => other !== block),
    leftOut: [{ kind: block.kind, text: wordsOf(block.element).slice(0, 80), reason: 'duplicate' }],
    dropped: [block],
  };
}
