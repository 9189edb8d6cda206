import { attribute, closest, matches, query, queryAll, textOf } from '../../dom/unclobbered.ts';
import { FOLDED, type Part, PARTS } from './page-parts.ts';
import { squeeze } from './squeeze.ts';

export interface Parts {
  readonly of: ReadonlyMap<Element, Part>;
  /** What the tab of a pane says, and the heading it is. */
  labelOf(pane: Element): { readonly words: string; readonly heading: string };
}

/** What may be dropped from a body by its markup alone. */
export interface DropRules {
  /** Selectors of what is never part of the post. */
  readonly furniture: readonly string[];
  /** Parts read like any other element of their name. */
  readonly ordinary: ReadonlySet<Part>;
}

/** Readability has judged the page already: all it kept stays, and markup only says how it is shown. */
export const JUDGED: DropRules = {
  furniture: [],
  ordinary: new Set(['quiet', 'pane', 'lead-image', 'button', 'inserted', 'form-part', 'hidden']),
};

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const KNOWN = PARTS.map(([part, selectors]): readonly [Part, string] => [part, selectors.join(', ')]);

/** Looks once for everything in `body` that is more than its tag says. The page is only asked, never changed. */
export function partsOf(body: Element, { furniture, ordinary }: DropRules): Parts {
  const known = KNOWN.filter(([part]) => !ordinary.has(part));
  const rules: typeof known = furniture.length === 0 ? known : [['furniture', furniture.join(', ')], ...known];
  const of = new Map<Element, Part>();
  for (const element of queryAll(body, amongMarked(rules.map(([, selector]) => selector).join(', ')))) {
    const part = rules.find(([, selector]) => matches(element, selector))?.[0];
    if (part !== undefined && !(part === 'hidden' && isShown(element))) of.set(element, part);
  }
  const quote = query(body, 'blockquote');
  if (quote !== undefined && !of.has(quote) && holdsAll(quote, body)) of.set(quote, 'line');
  const labels = of.size === 0 ? [] : tabLabels(body, of);
  return { of, labelOf: (pane) => labelAmong(labels, pane) };
}

/** Elements that most of a long text is made of. Without an attribute that `selector` names, none of them is more than its tag. */
const EVERYDAY = 'p:not(.img_caption > p), li, td, tr, div, span, strong, b, em, a, br';

/** The same selector, asked of few elements: Chromium 156 would try each of its 400 branches on each of 30,000 paragraphs. */
export function amongMarked(selector: string): string {
  const attributes = new Set([...selector.matchAll(/\[([\w-]+)/g)].map(([, name]) => `[${name}]`));
  return `:not(:is(${EVERYDAY}):not([class], [id], ${[...attributes].join(', ')})):is(${selector})`;
}

/** Somebody set the whole text as a quotation, but for a last line. */
function holdsAll(quote: Element, body: Element): boolean {
  const held = queryAll(quote, 'p');
  return (
    held.length > 2 &&
    held[0] === query(body, 'p') &&
    queryAll(body, 'p').length - held.length < 2 &&
    textOf(quote).length > textOf(body).length / 2
  );
}

/** Folded content is content; so is a picture that a carousel has moved out of sight. */
function isShown(element: Element): boolean {
  return (
    matches(element, FOLDED) || (attribute(element, 'aria-hidden') === 'true' && queryAll(element, 'img').length > 0)
  );
}

interface TabLabel {
  readonly target: string;
  readonly words: string;
  readonly heading: string;
}

/** The heading that a tab or the title of a folded text is: as the page has it, else the third. */
export function headingOf(title: Element): string {
  const heading = matches(title, HEADINGS) ? title : (query(title, HEADINGS) ?? closest(title, HEADINGS));
  return heading === undefined ? 'h3' : heading.localName.replace('h1', 'h2');
}

/** The tabs and the id of the pane each opens. The same pane may have two: one for wide screens, one for small ones. */
function tabLabels(body: Element, of: ReadonlyMap<Element, Part>): TabLabel[] {
  return queryAll(body, '.nav-tabs a, .et_pb_tabs_controls a, .elementor-tab-title[aria-controls], [role="tab"]')
    .map((tab) => ({
      target: (
        attribute(tab, 'aria-controls') ??
        attribute(tab, 'href') ??
        attribute(tab, 'data-target') ??
        ''
      ).replace(/^.*#/, ''),
      words: squeeze(seenIn(tab, of)).trim(),
      heading: headingOf(tab),
    }))
    .filter(({ words }) => words !== '');
}

/** What a tab says to the eye: not «Expandir», written for screen readers. */
function seenIn(tab: Element, of: ReadonlyMap<Element, Part>): string {
  const unseen = queryAll(tab, '*').filter((child) => /^(?:quiet|hidden|furniture)$/.test(of.get(child) ?? ''));
  return unseen.reduce((words, child) => words.replace(textOf(child), ''), textOf(tab));
}

function labelAmong(labels: readonly TabLabel[], pane: Element): Pick<TabLabel, 'words' | 'heading'> {
  const id = attribute(pane, 'id') ?? '';
  const byId = id === '' ? undefined : labels.find(({ target }) => target === id);
  return byId ?? labels.filter(({ target }) => target === '')[placeOf(pane)] ?? { words: '', heading: 'h3' };
}

/** Divi's tabs have no ids: the nth tab opens the nth pane. */
function placeOf(pane: Element): number {
  const panes = [...(pane.parentElement?.children ?? [])].filter(
    (sibling) =>
      sibling.localName === pane.localName && sibling.className.split(' ')[0] === pane.className.split(' ')[0],
  );
  return panes.indexOf(pane);
}
