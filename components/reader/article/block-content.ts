import type { Block } from '../../article/article.ts';
import { cleanFragment } from '../../article/clean-html.ts';
import { nameFilm } from '../../article/film-words.ts';
import { takeNodes } from '../../article/clean-nodes.ts';
import { lentWindow } from '../../dom/lent-window.ts';
import { createElement } from '../../dom/unclobbered.ts';
import { sizeInName } from '../files/pictures.ts';

/** Cleaned once a block, however often its marks change. */
const cleaned = new WeakMap<Block, DocumentFragment>();

/** A copy of the block's content as it may enter a document: cleaned, its links and pictures made safe to use. */
export function contentOf(
  block: Block,
  level: number | undefined,
  labelOf: (caption: string) => string,
): DocumentFragment {
  let fragment = cleaned.get(block);
  if (fragment === undefined) {
    fragment = cleanContentOf(block);
    for (const image of fragment.querySelectorAll('img')) preparePicture(image, labelOf);
    nameFilm(block, fragment);
    for (const link of fragment.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    if (level !== undefined) relevel(fragment, level);
    if (/^\s*[“«"„]/u.test(block.text)) fragment.firstElementChild?.classList.add('hangs');
    cleaned.set(block, fragment);
  }
  return fragment.cloneNode(true) as DocumentFragment;
}

function cleanContentOf(block: Block): DocumentFragment {
  const nodes = takeNodes(block);
  if (nodes === undefined) return cleanFragment(block.html, lentWindow(window));
  // In their own inert document: in the page's, pictures would be asked for before they are made ready.
  const fragment = nodes.ownerDocument.createDocumentFragment();
  fragment.append(nodes);
  return fragment;
}

function relevel(fragment: DocumentFragment, level: number): void {
  const heading = fragment.firstElementChild;
  if (heading === null) return;
  const releveled = createElement(document, `h${level}`);
  releveled.append(...heading.childNodes);
  heading.replaceWith(releveled);
}

/** Keeps room for a picture before it comes, and makes it a button that enlarges it, unless it leads to something else. */
function preparePicture(image: HTMLImageElement, labelOf: (caption: string) => string): void {
  const size = sizeInName(image.src);
  if (!image.hasAttribute('width') && size !== undefined) {
    image.width = size.width;
    image.height = size.height;
  }
  image.referrerPolicy = 'no-referrer';
  image.decoding = 'async';
  const link = image.closest('a');
  if (link !== null && (link.textContent?.trim() !== '' || !/\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i.test(link.href)))
    return;
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? image.alt;
  const button = createElement(document, 'button');
  button.type = 'button';
  button.className = 'enlarges';
  button.setAttribute('aria-label', labelOf(caption));
  (link ?? image).replaceWith(button);
  button.append(image);
}
