import type { DraftBlock } from './block-writer.ts';

/** Signs before the items of a list written by hand. Not a dash: what somebody says may follow it. */
export const BULLETS = '•●▪■◦‣➢➤✓✔·';
const SIGN = new RegExp(`^[${BULLETS}](?=.)\\s*`);

/**
 * Lists written by hand, as in 10548: «• …» in paragraphs one after another, or in all lines of one. A single item is no list.
 */
export function withBulletLists(blocks: readonly DraftBlock[]): DraftBlock[] {
  const found: DraftBlock[] = [];
  let list: Element | undefined;
  blocks.forEach((block, index) => {
    const { element } = block;
    const items = itemsOf(block);
    if (items.length === 1 && list === undefined && itemsOf(blocks[index + 1]).length === 0) items.pop();
    if (items.length === 0) {
      list = undefined;
      found.push(block);
    } else if (list === undefined) {
      const made = element.ownerDocument.createElement('ul');
      found.push({ kind: 'list', element: made });
      list = made;
    }
    for (const line of items) {
      const item = element.ownerDocument.createElement('li');
      item.append(...line);
      let first: Node = item;
      while (first.firstChild !== null) first = first.firstChild;
      first.textContent = wordsIn([first]).replace(SIGN, '');
      list?.append(item);
    }
  });
  return found;
}

/** The lines of a paragraph, if each begins with a sign; none where a mark goes over several of them, or is for the sign alone. */
function itemsOf(block: DraftBlock | undefined): Node[][] {
  if (block?.kind !== 'paragraph' || block.foreign === true || !SIGN.test(wordsIn([block.element]))) return [];
  const lines: Node[][] = [[]];
  for (const node of block.element.childNodes) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const areItems =
    block.element.querySelector(':scope > * br') === null &&
    lines.every((line) => SIGN.test(wordsIn(line.slice(0, 1))));
  return areItems ? lines : [];
}

function wordsIn(line: readonly Node[]): string {
  return line.map(({ textContent }) => textContent).join('');
}
