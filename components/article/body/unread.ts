import { nameOf, nextOf, query, queryAll, textOf } from '../../dom/unclobbered.ts';
import { SKIP, walk } from '../../dom/walk.ts';
import { emojiOf } from './emoji.ts';
import { bare } from './squeeze.ts';

/** Never words of a text, whatever they hold. `noscript` is looked at with the image before it. */
const DEAD = new Set(
  'script style template noscript noembed noframes link meta title base head svg annotation annotation-xml canvas map area input select textarea button datalist output progress meter dialog frame frameset param source track'.split(
    ' ',
  ),
);
const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** Of these, the ones that a browser shows paragraphs in. */
const SEEN_THROUGH = new Set(['svg', 'annotation-xml', 'button', 'map']);
/** What is shown itself: what stands in its tag is for browsers that cannot. */
export const MEDIA: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'object', 'embed']);
/** What pages say to browsers that cannot show something. */
const INSTEAD = /navegador|browser|javascript|html ?5|flash|reproduc|descarg|download|complemento|plug-?in/i;

/** Whether an element never shows words of its own: neither it nor what it holds is read. */
export function isUnread(element: Element, name: string): boolean {
  if (!isDead(element, name)) return false;
  return SEEN_THROUGH.has(name) ? query(element, 'p') === undefined : !holdsTheRest(element);
}

/** An `annotation` is a note on a formula inside `<math>`; anywhere else a browser shows what the unknown tag holds. */
function isDead(element: Element, name: string): boolean {
  return DEAD.has(name) && (name !== 'annotation' || element.namespaceURI === MATHML);
}

/**
 * Whether an element holds the rest of the text, since nobody closed its tag: the parser puts into it all that follows, the
 * browser shows that, and nothing is left to follow the element.
 */
export function holdsTheRest(element: Element): boolean {
  // A `</p>` in it leaves an empty paragraph in front.
  const words = queryAll(element, 'p')
    .slice(0, 9)
    .map(textOf)
    .find((text) => bare(text) !== '');
  return words !== undefined && !INSTEAD.test(words) && isLast(element);
}

/** Whether nothing that is read follows an element. */
export function isLast(element: Element): boolean {
  for (let next = nextOf(element); next !== undefined; next = nextOf(next))
    if (next.nodeType !== 8 && !/^(?:style|script)$/i.test(next.nodeName) && textOf(next).trim() !== '') return false;
  return true;
}

/** As it stands in a list of choices, where a style is no element. */
const CSS_RULE = /[.#@][\w-][^{}\n]{0,200}\{[^{}\n]{0,2000}\}/g;

/**
 * The sentences in a list of choices that was never closed. There many parsers drop every tag (Firefox 153, Chromium before
 * 135, parse5), so that they stand as bare lines, and the rest of the page after them.
 */
export function sentencesAmongChoices(element: Element): string[] {
  if (query(element, 'p') !== undefined || !isLast(element)) return [];
  const lines = textOf(element).replace(CSS_RULE, '').split('\n');
  return lines.map((line) => line.trim()).filter((line) => /[.!?…»”"]$/.test(line) && line.split(/\s+/).length >= 5);
}

/** What a paragraph says to a reader: not the script or the style that stands in it, but its pictures of characters. */
export function seenWords(paragraph: Element, page: Document): string {
  if (query(paragraph, NOT_AS_WRITTEN) === undefined) return textOf(paragraph);
  const words: string[] = [];
  walk<undefined>(page, paragraph, {
    enter: (element) => {
      const name = nameOf(element);
      if (name === 'img') words.push(emojiOf(element) ?? '');
      return isDead(element, name) || MEDIA.has(name) ? SKIP : undefined;
    },
    leave: () => {},
    text: (own) => void words.push(own),
  });
  return words.join('');
}

const NOT_AS_WRITTEN = [...DEAD, ...MEDIA, '.emoji', '.wp-smiley', '[src*="/emoji"]'].join(', ');
