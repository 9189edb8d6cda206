import { closest, matches, parentOf, queryAll, textOf } from '../../dom/unclobbered.ts';
import { imagesOf, isAside } from './picture-places.ts';
import { pictureOf, stemOf } from './picture.ts';
import type { Reading } from './reading.ts';
import { bare } from './squeeze.ts';

/** Shown on some screens alone. */
const VARIANTS =
  '[class*="fusion-no-"][class*="-visibility"], [class*="elementor-hidden-"], .hidden-xs, .hidden-sm, .hidden-md, .hidden-lg';
/** Not on a wide one. */
const SMALL = '.fusion-no-large-visibility, .elementor-hidden-desktop, .hidden-lg';
/** Not on a narrow one. */
const NOT_SMALL = '.fusion-no-small-visibility, .elementor-hidden-mobile, .hidden-xs';
const LINES = 'p, h1, h2, h3, h4, h5, h6, li:not(:has(p, li))';

/**
 * Tells what is shown twice, once for wide screens and once for small ones: a variant that shows what another before it did,
 * or one for small screens whose words and pictures stand elsewhere in the body.
 */
export function screenDoubles(
  body: Element,
  reading: Pick<Reading, 'parts' | 'base' | 'isJudged'>,
): (element: Element) => boolean {
  // One within another would be the double of that.
  const all = reading.isJudged ? [] : queryAll(body, VARIANTS);
  const variants = new Set(all.filter((element) => closest(parentOf(element) ?? element, VARIANTS) === undefined));
  const seen = new Set<string>();
  /** The variant asked for before. */
  let last: Element | undefined;
  /** What wide screens show, made when first asked for. */
  let wide: ReadonlySet<string> | undefined;
  const allWide = (): ReadonlySet<string> => (wide ??= shownWide(body, reading));
  const isWide = (shown: string): boolean => allWide().has(shown);
  let asked = 0;
  /** A shorter wording for small screens; a page full of them is not compared so closely. */
  const begins = (words: string): boolean =>
    words.length > 30 && (asked += 1) < 20 && [...allWide()].some((line) => line.startsWith(words.replace(/\.$/, '')));
  return (element) => {
    if (!variants.has(element)) return false;
    const words = wordsIn(element);
    const pictures = imagesOf(element).flatMap((image) => uploadOf(image, reading.base));
    const shown = words === '' ? pictures.join(' ') : words;
    const isSaid = (): boolean => isWide(words) || linesOf(element).filter(isWide).join('') === words || begins(words);
    const isSmall = matches(element, SMALL);
    const isDouble =
      shown !== '' &&
      (seen.has(shown) ||
        (isSmall && ((pictures.every(isWide) && isSaid()) || (isPicture(element) && isSecondCut(element, last)))));
    last = element;
    seen.add(shown);
    return isDouble;
  };
}

/** A picture for small screens alone right behind one that small screens do not have: the same in another format. */
function isSecondCut(element: Element, before: Element | undefined): boolean {
  return (
    before !== undefined &&
    parentOf(before) === parentOf(element) &&
    matches(before, NOT_SMALL) &&
    !matches(before, SMALL) &&
    isPicture(before)
  );
}

function isPicture(element: Element): boolean {
  return imagesOf(element).length === 1 && wordsIn(element) === '';
}

/** What it says: page builders keep the styles of a column in it. */
function wordsIn(element: Element): string {
  return queryAll(element, 'style, script').reduce(
    (words, dead) => words.replace(bare(textOf(dead)), ''),
    bare(textOf(element)),
  );
}

function linesOf(element: Element): string[] {
  return queryAll(element, LINES).map(wordsIn);
}

function shownWide(body: Element, reading: Pick<Reading, 'parts' | 'base'>): Set<string> {
  const shown = queryAll(body, `${LINES}, ${VARIANTS}, img`).filter(
    (element) => closest(element, SMALL) === undefined && !isAside(element, body, reading),
  );
  return new Set(
    shown.flatMap((element) => (element.localName === 'img' ? uploadOf(element, reading.base) : bare(textOf(element)))),
  );
}

/** What an image shows, whatever its size; nothing for one that is no picture of the post. */
function uploadOf(image: Element, base: string): string[] {
  const picture = pictureOf(image, base);
  return typeof picture === 'string' || 'emoji' in picture ? [] : [stemOf(new URL(picture.src)) ?? ''];
}
