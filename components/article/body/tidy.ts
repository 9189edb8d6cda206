import { Readability } from '@mozilla/readability';
import { inertDocument } from '../../dom/unclobbered.ts';
import type { LeftOut } from '../article.ts';
import type { DraftBlock } from './block-writer.ts';
import { isLinksAlone } from './links-alone.ts';
import type { Settled } from './settle.ts';
import { wordsOf } from './squeeze.ts';

/** Beyond this Readability is not asked: what the body holds is known already, and the wait would be felt. */
const MOST_ELEMENTS = 8000;

/**
 * Lets Readability judge the flat body, then checks it for completeness: what it drops stays out only where the block is
 * nothing but links that lead away. Everything else it dropped (short lists, tables, captions, a flyer) is the post's. Where
 * no block is of that kind, as in most posts, it is not asked.
 */
export function tidy(blocks: readonly DraftBlock[], inert: Document): Settled {
  const suspects = blocks.filter((block, index) => isLinksAlone(block) && !isIntroduced(blocks[index - 1]));
  if (suspects.length === 0) return { blocks, leftOut: [], dropped: [] };
  const judged = droppedByReadability(blocks, inert);
  const dropped = suspects.filter((block) => judged.has(blocks.indexOf(block)));
  const leftOut = dropped.map(({ kind, element }): LeftOut => {
    return { kind, text: wordsOf(element).slice(0, 80), reason: 'furniture' };
  });
  return { blocks: blocks.filter((block) => !dropped.includes(block)), leftOut, dropped };
}

function droppedByReadability(blocks: readonly DraftBlock[], inert: Document): Set<number> {
  const all = new Set(blocks.keys());
  const document = inertDocument(inert);
  const article = document.createElement('article');
  blocks.forEach(({ element }, index) => {
    const copy = document.importNode(element, true);
    copy.dataset['block'] = String(index);
    article.append(copy);
  });
  if (article.getElementsByTagName('*').length > MOST_ELEMENTS) return new Set();
  document.body.append(article);
  const result = new Readability<Node>(document, {
    charThreshold: 1,
    nbTopCandidates: 1,
    disableJSONLD: true,
    keepClasses: true,
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node,
  }).parse();
  const content = result?.content as Element | null | undefined;
  if (content == null) return new Set();
  for (const element of content.querySelectorAll('[data-block]'))
    all.delete(Number(element.getAttribute('data-block')));
  return all;
}

/** A list that the text announces («Consulte los enlaces:») or that stands under a heading is the author's. */
function isIntroduced(before: DraftBlock | undefined): boolean {
  return before !== undefined && (before.kind === 'heading' || wordsOf(before.element).endsWith(':'));
}
