import { blockText } from './block-text.ts';

/** A stretch of the block. Offsets are UTF-16 units in Block.text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Wraps the words of each stretch in elements made by `wrap`, through inline markup, without changing a word. */
export function wrapStretches<S extends Stretch>(
  root: Node,
  stretches: readonly S[],
  wrap: (stretch: S) => HTMLElement,
): void {
  for (const stretch of stretches) {
    for (const { node, start } of blockText(root).pieces) {
      const from = Math.max(stretch.start - start, 0);
      const to = Math.min(stretch.end - start, node.data.length);
      if (from >= to) continue;
      const words = from === 0 ? node : node.splitText(from);
      if (to - from < words.data.length) words.splitText(to - from);
      const wrapper = wrap(stretch);
      words.replaceWith(wrapper);
      wrapper.append(words);
    }
  }
}
