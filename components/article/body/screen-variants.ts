import { closest, matches, queryAll, textOf } from '../../dom/unclobbered.ts';
import { imagesOf, isAside } from './picture-places.ts';
import { pictureOf, stemOf } from './picture.ts';
import type { Reading } from './reading.ts';
import { bare } from './squeeze.ts';

/** Shown on some screens alone. */
const VARIANTS =
  '.fusion-no-small-visibility, .fusion-no-medium-visibility, .fusion-no-large-visibility, [class*="elementor-hidden-"], .hidden-xs, .hidden-sm, .hidden-md, .hidden-lg';
/** Not on a wide one. */
const SMALL = '.fusion-no-large-visibility, .elementor-hidden-desktop, .hidden-lg';
const LINES = 'p, h1, h2, h3, h4, h5, h6, li:not(:has(p, li))';

/** Tells what is said twice, once for wide screens and once for small ones. */
export class ScreenVariants {
  readonly #body: Element;
  readonly #place: Pick<Reading, 'parts' | 'base'>;
  readonly #variants: ReadonlySet<Element>;
  readonly #seen = new Set<string>();
  /** What wide screens show, made when first asked for. */
  #wide: ReadonlySet<string> | undefined;

  constructor(body: Element, place: Pick<Reading, 'parts' | 'base' | 'isJudged'>) {
    this.#body = body;
    this.#place = place;
    this.#variants = new Set(place.isJudged ? [] : queryAll(body, VARIANTS));
  }

  /** Whether a variant shows what another before it did, or one for small screens what stands elsewhere in the body. */
  isDouble(element: Element): boolean {
    if (!this.#variants.has(element)) return false;
    const words = bare(textOf(element));
    const pictures = imagesOf(element).flatMap((image) => this.#uploadOf(image));
    const all = words === '' ? pictures.join(' ') : words;
    if (all === '') return false;
    if (this.#seen.has(all) || (matches(element, SMALL) && this.#isElsewhere(element, words, pictures))) return true;
    this.#seen.add(all);
    return false;
  }

  #isElsewhere(element: Element, words: string, pictures: readonly string[]): boolean {
    const wide = (this.#wide ??= this.#shownWide());
    const lines = queryAll(element, LINES).map((line) => bare(textOf(line)));
    const isSaid = wide.has(words) || lines.filter((line) => wide.has(line)).join('') === words;
    return isSaid && pictures.every((picture) => wide.has(picture));
  }

  #shownWide(): Set<string> {
    const shown = queryAll(this.#body, `${LINES}, ${VARIANTS}, img`).filter(
      (element) => closest(element, SMALL) === undefined && !isAside(element, this.#body, this.#place),
    );
    return new Set(
      shown.flatMap((element) => (element.localName === 'img' ? this.#uploadOf(element) : bare(textOf(element)))),
    );
  }

  /** What an image shows, whatever its size; nothing for one that is no picture of the post. */
  #uploadOf(image: Element): string[] {
    const picture = pictureOf(image, this.#place.base);
    return typeof picture === 'string' || 'emoji' in picture ? [] : [stemOf(new URL(picture.src)) ?? ''];
  }
}
