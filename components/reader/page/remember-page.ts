import type { Block } from '../../article/article.ts';
import type { ReadingPlace } from '../memory/post-memory.ts';
import { releasePage, rememberFocus } from './hold-page.ts';
import { PagePlaces } from './page-place.ts';

/** The page as it was before the reader opened. */
export interface PageBefore {
  /** The block of the article at which the page stood; null at the top, and where none of it is on the page. */
  readonly place: ReadingPlace | null;
  readonly isAtTop: boolean;
  /** Gives the page back as it was; at another block where somebody `read` on, null being the top of the article. */
  giveBack(read?: { readonly place: ReadingPlace | null }): void;
}

/** Remembers scroll, focus and selection of the page. */
export function rememberPage(document: Document, blocks: readonly Block[]): PageBefore {
  const scroll = { left: scrollX, top: scrollY };
  const isAtTop = scrollY <= 0;
  const restoreFocus = rememberFocus(document);
  return {
    place: isAtTop ? null : new PagePlaces(document, blocks).at(innerHeight),
    isAtTop,
    giveBack: (read) => {
      releasePage(document);
      scrollTo({ ...scroll, behavior: 'instant' });
      if (read !== undefined) {
        const [top] = blocks;
        const sought = read.place ?? (top === undefined ? undefined : { block: top.id, into: 0 });
        const distance = sought && new PagePlaces(document, blocks).distanceTo(sought, innerHeight);
        if (distance !== undefined) scrollBy({ top: distance, behavior: 'instant' });
      }
      restoreFocus();
    },
  };
}
