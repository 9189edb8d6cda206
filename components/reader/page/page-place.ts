import type { Block } from '../../article/article.ts';
import { PageText } from '../../dom/page-text.ts';
import { bodyOf } from '../../dom/unclobbered.ts';
import type { ReadingPlace } from '../memory/post-memory.ts';

/** Letters that tell a block from its neighbours. */
const ENOUGH = 80;

/** Where the eye is on a page, as a share of the window's height: below the headers that stay on top. */
const READING_LINE = 0.2;

/** Finds where the blocks of an article stand on the live page. Made anew each time: pages change. */
export class PagePlaces {
  readonly #ranges: readonly (readonly [Block, Range])[];

  constructor(document: Document, blocks: readonly Block[]) {
    const body = bodyOf(document);
    const ranges: (readonly [Block, Range])[] = [];
    if (body !== undefined) {
      const text = new PageText(document, body);
      let from = 0;
      for (const block of blocks) {
        const found = text.find(block.text.slice(0, ENOUGH), from);
        if (found === undefined) continue;
        from = found.after;
        ranges.push([block, found.range]);
      }
    }
    this.#ranges = ranges;
  }

  /** The block at the reading line of a window of this height; null above the first. */
  at(windowHeight: number): ReadingPlace | null {
    const line = windowHeight * READING_LINE;
    const tops = this.#ranges.map(([block, range]) => [block, range.getBoundingClientRect().top] as const);
    const at = tops.findLastIndex(([, top]) => top <= line);
    const here = tops[at];
    if (here === undefined) return null;
    const [block, top] = here;
    const next = tops[at + 1]?.[1] ?? top + windowHeight;
    return { block: block.id, into: next > top ? Math.min(1, (line - top) / (next - top)) : 0 };
  }

  /** How far the window must scroll to have the place at its reading line; undefined where the block is not on the page. */
  distanceTo({ block: id, into }: ReadingPlace, windowHeight: number): number | undefined {
    const at = this.#ranges.findIndex(([block]) => block.id === id);
    const here = this.#ranges[at]?.[1].getBoundingClientRect().top;
    if (here === undefined) return undefined;
    const next = this.#ranges[at + 1]?.[1].getBoundingClientRect().top ?? here;
    return here + Math.max(0, next - here) * into - windowHeight * READING_LINE;
  }
}
