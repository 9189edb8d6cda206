import type { Passage } from '../../citation/deep-link/letters.ts';

/** How much of the surroundings tells equal words apart. */
const AROUND = 80;

/** What is selected on the page, with what stands around it; undefined where nothing is. */
export function selectedPassage(): Passage | undefined {
  const selection = globalThis.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return {
    words: range.toString(),
    before: textOf(startContainer).slice(Math.max(0, startOffset - AROUND), startOffset),
    after: textOf(endContainer).slice(endOffset, endOffset + AROUND),
  };
}

function textOf(node: Node): string {
  return node instanceof Text ? node.data : '';
}
