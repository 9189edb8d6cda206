import { attribute, nameOf, nextOf, parentOf, query, queryAll, textOf } from '../../dom/unclobbered.ts';

/** What themes set after a post. Whatever else follows a body, bare as an editor writes it, may be the rest of the text. */
const OF_THEMES = new Set('div section article main aside header footer nav form'.split(' '));
/** Neither of a text nor of a theme. */
const UNSEEN = new Set('script style link meta template noscript'.split(' '));
const OF_NO_TEXT = /©|copyright|derechos reservados|compart[ai]|síg[au]|suscr[ií]b|cookies/i;

/**
 * The paragraphs of a post that stand after its body, since a `</div>` or `</article>` too many in the text has closed it: bare
 * prose with a sentence in it, the very first that follows. An editor leaves such tags in a post easily.
 */
export function spilledAfter(body: Element): Element[] {
  for (let at: Element | undefined = body; at !== undefined; at = parentOf(at)) {
    const following = seenAfter(at);
    if (following.length === 0) continue;
    const end = following.findIndex((element) => OF_THEMES.has(nameOf(element)) || !isBare(element));
    const prose = end < 0 ? following : following.slice(0, end);
    if (prose.some(holdsSentence)) return prose;
    // Bare scraps that say nothing hide no sentence further out.
    if (end >= 0) return [];
  }
  return [];
}

function seenAfter(element: Element): Element[] {
  const found: Element[] = [];
  for (let next = nextOf(element); next !== undefined; next = nextOf(next))
    if (next.nodeType === 1 && isSeen(next as Element)) found.push(next as Element);
  return found;
}

function isSeen(element: Element): boolean {
  return !UNSEEN.has(nameOf(element)) && (textOf(element).trim() !== '' || query(element, 'img') !== undefined);
}

/** Without a class or an id, but for WordPress's own of blocks. */
function isBare(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
  return attribute(element, 'id') === undefined && classes.every((name) => /^(?:wp-|has-|align|size-)/.test(name));
}

/** Whether it is a paragraph with a sentence in it, or holds one since its tag was never closed. */
function holdsSentence(element: Element): boolean {
  const paragraphs = nameOf(element) === 'p' ? [element] : queryAll(element, 'p').slice(0, 9);
  return paragraphs.map((paragraph) => textOf(paragraph).trim()).some(isSentence);
}

function isSentence(words: string): boolean {
  return /[.!?…»”"]$/.test(words) && words.split(/\s+/).length >= 8 && !OF_NO_TEXT.test(words);
}
