import { datelineOf } from '../metadata/dateline.ts';
import { isAllIn } from './all-in.ts';
import { LONGEST_HEADING } from './block-tags.ts';
import type { DraftBlock } from './block-writer.ts';
import { wordsOf } from './squeeze.ts';

/** A short paragraph wholly in bold, without a full stop and followed by text, is how many posts write a heading. */
export function withBoldHeadings(blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    return next !== undefined && next.kind !== 'heading' && isBoldHeading(block) ? asHeading(block) : block;
  });
}

function isBoldHeading({ kind, element, foreign }: DraftBlock): boolean {
  if (
    kind !== 'paragraph' ||
    foreign === true ||
    element.localName !== 'p' ||
    element.querySelector('br, img, a, cite') !== null
  )
    return false;
  const words = wordsOf(element);
  if (words.length > LONGEST_HEADING || !/\p{L}/u.test(words) || /[.,;:?!…”»"’)]$/.test(words)) return false;
  return isAllIn('strong', element) && datelineOf(`${words}.`) === undefined;
}

function asHeading({ element }: DraftBlock): DraftBlock {
  const heading = element.ownerDocument.createElement('h3');
  heading.append(...element.childNodes);
  for (const strong of heading.querySelectorAll('strong')) strong.replaceWith(...strong.childNodes);
  heading.normalize();
  return { kind: 'heading', element: heading };
}
