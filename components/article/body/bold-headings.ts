import { datelineOf } from '../metadata/dateline.ts';
import { isAllIn } from './all-in.ts';
import { LONGEST_HEADING } from './block-tags.ts';
import type { DraftBlock } from './block-writer.ts';
import { wordsOf } from './squeeze.ts';

/** One question and nothing else: «¿Cómo participar?». */
const QUESTION = /^¿[^¿?]+\?$/;
/** Longer than a question that is a title. */
const LONGEST_QUESTION = 60;

/**
 * A short paragraph wholly in bold, without a full stop and followed by text, is how many posts write a heading. So is the only
 * question of that kind: where there are two, somebody is interviewed.
 */
export function withBoldHeadings(lines: readonly DraftBlock[]): DraftBlock[] {
  const blocks = lines.flatMap(titleApart);
  const asked = blocks.filter(({ kind, element }) => kind === 'paragraph' && isQuestion(element)).length;
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (next === undefined || next.kind === 'heading' || !isBoldLine(block)) return block;
    const words = wordsOf(block.element);
    const isTitle = words.endsWith('?') ? asked === 1 && isTitleOver(next, words) : !/[.,;:!…”»"’)]$/.test(words);
    return isTitle ? asHeading(block) : block;
  });
}

/** «**Modalidad**», a line break, and sentences: a heading and its paragraph. */
function titleApart(block: DraftBlock): DraftBlock[] {
  const { kind, element, foreign } = block;
  const [title, lineBreak, ...rest] = [...element.childNodes].filter(
    ({ textContent, nodeName }) => nodeName === 'BR' || textContent?.trim() !== '',
  );
  if (kind !== 'paragraph' || foreign === true || title?.nodeName !== 'STRONG' || lineBreak?.nodeName !== 'BR')
    return [block];
  const paragraphOf = (nodes: readonly Node[]): DraftBlock => {
    const own = element.cloneNode(false) as HTMLElement;
    own.append(...nodes.map((node) => node.cloneNode(true)));
    return { ...block, element: own };
  };
  const [line, text] = [paragraphOf([title]), paragraphOf(rest)];
  const words = wordsOf(text.element);
  const isText = words.length > LONGEST_QUESTION && /[.?!…]["”»]?$/.test(words);
  return isText && isBoldLine(line) && !/[.,;:!?…]$/.test(wordsOf(line.element)) ? [line, text] : [block];
}

/** However long: an interview has short questions and others. */
function isQuestion(line: Element): boolean {
  return wordsOf(line).endsWith('?') && isAllIn('strong', line);
}

/** A short question under which nobody answers in marks or after a dash. */
function isTitleOver(next: DraftBlock, words: string): boolean {
  return QUESTION.test(words) && words.length <= LONGEST_QUESTION && !/^[“«"—–-]/.test(wordsOf(next.element));
}

function isBoldLine({ kind, element, foreign }: DraftBlock): boolean {
  if (
    kind !== 'paragraph' ||
    foreign === true ||
    element.localName !== 'p' ||
    element.querySelector('br, img, a, cite') !== null
  )
    return false;
  const words = wordsOf(element);
  if (words.length > LONGEST_HEADING || !/\p{L}/u.test(words)) return false;
  return isAllIn('strong', element) && datelineOf(`${words}.`) === undefined;
}

function asHeading({ element }: DraftBlock): DraftBlock {
  const heading = element.ownerDocument.createElement('h3');
  heading.append(...element.childNodes);
  for (const strong of heading.querySelectorAll('strong')) strong.replaceWith(...strong.childNodes);
  heading.normalize();
  return { kind: 'heading', element: heading };
}
