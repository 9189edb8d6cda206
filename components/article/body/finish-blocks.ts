import type { Block, CleanHtml, LeftOut } from '../article.ts';
import { blockText } from '../block-text.ts';
import { keepNodes } from '../clean-nodes.ts';
import type { DraftBlock } from './block-writer.ts';
import { wordsOf } from './squeeze.ts';

/** Turns HTML into nodes that nothing unsafe is left in. */
export type Cleaner = (html: string) => ParentNode;

export interface Finished {
  readonly blocks: readonly Block[];
  /** The blocks as clean elements, in the same order. */
  readonly elements: readonly Element[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Cleans the blocks and numbers the paragraphs as published. All go through the cleaner in one call; text is taken from the
 * clean html, so both agree. Should a block not come out as one element, each is cleaned alone.
 */
export function finishBlocks(drafts: readonly DraftBlock[], inert: Document, clean: Cleaner): Finished {
  const cleaned = cleanTogether(drafts, inert, clean) ?? drafts.map(({ element }) => cleanAlone(element, clean));
  const blocks: Block[] = [];
  const elements: Element[] = [];
  const leftOut: LeftOut[] = [];
  let number = 0;
  drafts.forEach(({ kind, element: draft, foreign }, index) => {
    const element = cleaned[index];
    if (element === undefined) leftOut.push({ kind, text: wordsOf(draft).slice(0, 80), reason: 'unsafe' });
    if (element === undefined) return;
    const { text } = blockText(element);
    if (text === '' && kind !== 'figure' && kind !== 'gallery' && kind !== 'video') return;
    if (kind === 'paragraph') number += 1;
    const block: Block = {
      id: `b${blocks.length + 1}`,
      kind,
      html: element.outerHTML as CleanHtml,
      text,
      ...(kind === 'paragraph' ? { number } : {}),
      ...(foreign === true ? { foreign } : {}),
    };
    keepNodes(block, element);
    blocks.push(block);
    elements.push(element);
  });
  return { blocks, elements, leftOut };
}

function cleanTogether(drafts: readonly DraftBlock[], inert: Document, clean: Cleaner): Element[] | undefined {
  const holder = inert.createElement('div');
  holder.append(...drafts.map(({ element }) => element));
  const cleaned = [...clean(holder.innerHTML).children];
  return cleaned.length === drafts.length ? cleaned : undefined;
}

function cleanAlone(element: Element, clean: Cleaner): Element | undefined {
  const { children } = clean(element.outerHTML);
  return children.length === 1 ? children[0] : undefined;
}
