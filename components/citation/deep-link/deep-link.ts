import {
  generateFragmentFromRange,
  setTimeout as limitTime,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { processTextFragmentDirective, type TextFragment } from 'text-fragments-polyfill/text-fragment-utils';
import { asInPage, shownWords, withFragment } from './fragment.ts';
import { onlyLetters, type Passage } from './letters.ts';
import { around, liveRange, type LiveText, liveText } from './live-text.ts';

/** How far a link leads: to the exact words, from their beginning to their end, or to the post alone. */
export interface DeepLink {
  readonly kind: 'exact' | 'range' | 'plain';
  readonly url: string;
}

/** ms; a long post on a slow computer takes about a second. */
const TIME = 1500;
/** Characters before and after the words that tell equal words apart. */
const AROUND = 300;

/**
 * A link to `url` that scrolls to the passages and marks them. Each candidate is tried on the page itself: it is given
 * only where it leads to one place, whose words are those of the quotation. The page is not changed.
 */
export function deepLink(document: Document, passages: readonly Passage[], url: string): DeepLink {
  const plain: DeepLink = { kind: 'plain', url };
  try {
    const page = liveText(document);
    const range = page === undefined ? undefined : liveRange(page, passages);
    if (page === undefined || range === undefined) return plain;
    const end = Date.now() + TIME * 2;
    for (const candidate of candidates(page, range, passages)) {
      if (Date.now() > end) break;
      if (leadsTo(candidate, range))
        return { kind: candidate.textEnd === undefined ? 'exact' : 'range', url: withFragment(url, candidate) };
    }
  } catch {
    // A page that shadows what the library asks of `document` (<img name="createRange">) gets no deep link.
  }
  return plain;
}

function* candidates(page: LiveText, range: Range, passages: readonly Passage[]): Generator<TextFragment> {
  limitTime(TIME);
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status === 0 && fragment !== undefined) {
    const words = inPage(fragment, range, page);
    if (words !== undefined) yield words;
  }
  yield* endsOf(passages);
}

/** The library's choice of words, in the page's own writing. */
function inPage(fragment: TextFragment, range: Range, page: LiveText): TextFragment | undefined {
  const text = range.toString();
  const { prefix, textStart, textEnd, suffix } = fragment;
  const start = textEnd === undefined ? shownWords(text) : asInPage(textStart, text, 'start');
  const end = textEnd === undefined ? undefined : asInPage(textEnd, text, 'end');
  const [before, after] = around(page, range, AROUND);
  const head = prefix === undefined ? undefined : asInPage(prefix, before, 'end');
  const tail = suffix === undefined ? undefined : asInPage(suffix, after, 'start');
  const isLost = (given: string | undefined, found: string | undefined) => given !== undefined && found === undefined;
  if (start === undefined || isLost(textEnd, end) || isLost(prefix, head) || isLost(suffix, tail)) return undefined;
  return {
    textStart: start,
    ...(end === undefined ? {} : { textEnd: end }),
    ...(head === undefined ? {} : { prefix: head }),
    ...(tail === undefined ? {} : { suffix: tail }),
  };
}

/** First and last words, from five to nine of each. */
function* endsOf(passages: readonly Passage[]): Generator<TextFragment> {
  const first = shownWords(passages[0]?.words.trim().split('\n')[0] ?? '').split(' ');
  const last = shownWords(passages.at(-1)?.words.trim().split('\n').at(-1) ?? '').split(' ');
  const isOne = passages.length === 1 && passages[0]?.words.trim().includes('\n') === false;
  for (let count = 5; count < 10; count += 1) {
    if (isOne && first.length < count * 2) return;
    yield { textStart: first.slice(0, count).join(' '), textEnd: last.slice(-count).join(' ') };
  }
}

/** True where the fragment leads to one place of the page, and its words are those of the range. */
function leadsTo(fragment: TextFragment, range: Range): boolean {
  const [found, other] = processTextFragmentDirective(fragment);
  return found !== undefined && other === undefined && onlyLetters(found.toString()) === onlyLetters(range.toString());
}
