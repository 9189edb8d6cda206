import type { Block } from './article.ts';

const nodes = new WeakMap<Block, Element>();

/** Keeps what came out of the cleaner as a block's HTML, for whoever shows the block in this very window. */
export function keepNodes(block: Block, clean: Element): void {
  nodes.set(block, clean);
}

/**
 * The clean nodes of a block that was read in this window, once; undefined for one that came by message or from storage, which
 * has to be cleaned again. Nodes that were never text since they were cleaned cannot be read as anything else.
 */
export function takeNodes(block: Block): Element | undefined {
  const clean = nodes.get(block);
  nodes.delete(block);
  return clean;
}
