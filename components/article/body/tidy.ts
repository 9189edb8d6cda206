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
 * nothing but links that lead away. Everything else it dropped (short lists, tables, captions, a flyer) is the post's.
 */
export function tidy(blocks: readonly DraftBlock[], inert: Document): Settled {
  const dropped = droppedByReadability(blocks, inert);
  const leftOut: LeftOut[] = [];
  const gone: DraftBlock[] = [];
  const kept = blocks.filter((block, index) => {
    const stays = !dropped.has(index) || !isLinksAlone(block) || isIntroduced(blocks[index - 1]);
    if (stays) return true;
    gone.push(block);
    leftOut.push({ kind: block.kind, text: wordsOf(block.element).slice(0, 80), reason: 'furniture' });
    return false;
  });
  return { blocks: kept, leftOut, dropped: gone };
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
