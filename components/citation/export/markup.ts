import { escapeAttribute, escapeHtml } from '../rich-text.ts';
import { printable, webAddress } from './inline-runs.ts';

/** What becomes of a picture: an address inside the file, or words that lead to it. */
export interface PictureRules {
  /** Address within the file, where the picture is in it. */
  sourceOf(src: string): string | undefined;
  /** What stands in its place. */
  readonly words: string;
}

const LINE_TAGS = new Set('a abbr b strong i em u s del ins sub sup small mark q cite code time span'.split(' '));
const FLOW_TAGS = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote pre div figure figcaption table caption thead tbody tfoot tr td th'.split(' '),
);
/** Of these the content is a line: nothing that stands on lines of its own. */
const HOLD_LINES = new Set([...LINE_TAGS, ...'p h2 h3 h4 h5 h6 pre'.split(' ')]);
/** Parts that can only stand in certain others. */
const HOMES: Readonly<Record<string, string>> = {
  li: 'ul ol',
  figcaption: 'figure',
  caption: 'table',
  thead: 'table',
  tbody: 'table',
  tfoot: 'table',
  tr: 'table thead tbody tfoot',
  td: 'tr',
  th: 'tr',
};
/** What everything else needs around it in one of these. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  table: ['tr', 'td'],
  thead: ['tr', 'td'],
  tbody: ['tr', 'td'],
  tfoot: ['tr', 'td'],
  tr: ['td'],
};
const LANGUAGE = /^[a-zA-Z]{2,3}(?:-[a-zA-Z\d]{2,8})*$/;
/** Attribute → which values are written. Everything else is left out. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  class: /^[a-z ]+$/,
  title: /./s,
  dir: /^(?:ltr|rtl|auto)$/,
  colspan: /^[1-9]\d{0,2}$/,
  rowspan: /^[1-9]\d{0,2}$/,
  start: /^-?\d{1,6}$/,
};

/** Nodes as markup that is XHTML and HTML at once: well formed, without script, its parts where they may stand. */
export function markup(parent: Node, rules: PictureRules, home = 'div', isInLink = false): string {
  let written = '';
  for (const node of parent.childNodes) written += wrapped(node, rules, home, isInLink);
  return written;
}

function wrapped(node: Node, rules: PictureRules, home: string, isInLink: boolean): string {
  if (node.nodeType === 3) {
    const words = escapeHtml(printable((node as Text).data));
    return words.trim() === '' && home in WRAPPERS ? '' : inHome(words, home);
  }
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const { localName } = element;
  const isAtHome = HOMES[localName]?.split(' ').includes(home);
  if (isAtHome === true) return elementOf(element, localName, rules, isInLink);
  if (home in WRAPPERS) {
    const inner = markup({ childNodes: [element] } as unknown as Node, rules, 'div', isInLink);
    return inner === '' ? '' : inHome(inner, home);
  }
  if (localName === 'br' || localName === 'wbr') return `<${localName}/>`;
  if (localName === 'img') return pictureOf(element, rules, isInLink);
  const isLine = HOLD_LINES.has(home);
  if (localName === 'hr') return isLine ? '' : '<hr/>';
  const canStand = LINE_TAGS.has(localName)
    ? !(localName === 'a' && isInLink)
    : FLOW_TAGS.has(localName) && isAtHome === undefined && !isLine;
  if (canStand) return elementOf(element, localName, rules, isInLink);
  // A term and its description, a part without its whole: the words stay.
  const inside = markup(element, rules, isLine ? home : 'p', isInLink);
  return isLine || inside.trim() === ''
    ? ` ${inside} `
    : hasFlow(element)
      ? markup(element, rules, home, isInLink)
      : `<p>${inside}</p>`;
}

function hasFlow(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(
    ({ localName }) => FLOW_TAGS.has(localName) || /^d[ltd]$/.test(localName),
  );
}

function inHome(inner: string, home: string): string {
  return (WRAPPERS[home] ?? []).reduceRight((content, tag) => `<${tag}>${content}</${tag}>`, inner);
}

function elementOf(element: Element, tag: string, rules: PictureRules, isInLink: boolean): string {
  let attributes = '';
  for (const [name, allowed] of Object.entries(ATTRIBUTES)) {
    const value = printable(element.getAttribute(name) ?? '');
    if (value !== '' && allowed.test(value)) attributes += ` ${name}="${escapeAttribute(value)}"`;
  }
  const language = element.getAttribute('lang') ?? '';
  if (LANGUAGE.test(language)) attributes += ` lang="${language}" xml:lang="${language}"`;
  const address = tag === 'a' ? webAddress(element.getAttribute('href')) : undefined;
  if (address !== undefined) attributes += ` href="${escapeAttribute(address)}"`;
  const inner = markup(element, rules, tag, isInLink || tag === 'a');
  return inner === '' && !/^t[dhr]$/.test(tag) ? '' : `<${tag}${attributes}>${inner}</${tag}>`;
}

function pictureOf(image: Element, rules: PictureRules, isInLink: boolean): string {
  const src = webAddress(image.getAttribute('src'));
  if (src === undefined) return '';
  const alt = printable(image.getAttribute('alt') ?? '');
  const inside = rules.sourceOf(src);
  if (inside !== undefined) return `<img src="${escapeAttribute(inside)}" alt="${escapeAttribute(alt)}"/>`;
  const words = escapeHtml(alt === '' ? rules.words : `${rules.words}: ${alt}`);
  return isInLink
    ? `<span class="picture">${words}</span>`
    : `<a class="picture" href="${escapeAttribute(src)}">${words}</a>`;
}
