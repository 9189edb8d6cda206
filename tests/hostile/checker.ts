/** What each element of clean HTML may carry. Anything that is not here is a fault: elements, attributes, comments, namespaces. */
const CLEAN: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p h2 h3 h4 h5 h6 ul dl dt dd blockquote pre hr br figure figcaption table caption colgroup thead tbody tfoot tr b strong i em u s sub sup small mark cite code wbr div span'
      .split(' ')
      .map((name) => [name, []]),
  ),
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  col: ['span'],
  a: ['href'],
  abbr: ['title'],
  q: ['cite'],
  blockquote: ['cite'],
  del: ['cite', 'datetime'],
  ins: ['cite', 'datetime'],
  time: ['datetime'],
  img: ['src', 'alt', 'width', 'height'],
};
/** Attributes that the sink leaves to any element, since they can neither load nor run: what a message may say beyond what a reading says. */
const HARMLESS = 'alt width height title lang dir datetime colspan rowspan scope span start reversed value type'.split(
  ' ',
);
/** What the reader itself adds when it shows a block. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  a: ['target', 'rel', 'class'],
  img: ['referrerpolicy', 'decoding'],
  mark: ['class', 'data-utterance', 'data-initials'],
  abbr: ['class', 'data-name'],
  button: ['type', 'class', 'aria-label'],
};
const ADDRESSES = new Set(['href', 'src', 'cite']);
const HTML = 'http://www.w3.org/1999/xhtml';

export type Strictness = 'as read' | 'as cleaned' | 'as shown';

/** Everything below `root` that has no business there, a line each. */
export function faultsBelow(root: Node, strictness: Strictness): string[] {
  const faults: string[] = [];
  const waiting: Node[] = [...root.childNodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType === 3) continue;
    if (node.nodeType !== 1) faults.push(`a node of type ${node.nodeType}`);
    else faults.push(...faultsOf(node as Element, strictness));
    for (let child = node.firstChild; child !== null; child = child.nextSibling) waiting.push(child);
    if ('content' in node) faults.push('a template');
  }
  return faults;
}

function faultsOf(element: Element, strictness: Strictness): string[] {
  const { localName, namespaceURI, prefix } = element;
  const isShown = strictness === 'as shown';
  const known = Object.hasOwn(CLEAN, localName) || (isShown && Object.hasOwn(SHOWN, localName));
  const faults = known && namespaceURI === HTML && prefix === null ? [] : [`<${element.tagName}>`];
  const allowed = new Set([
    ...(Object.hasOwn(CLEAN, localName) ? (CLEAN[localName] ?? []) : []),
    ...(strictness === 'as read' ? [] : HARMLESS),
    ...(isShown ? [...(Object.hasOwn(SHOWN, localName) ? (SHOWN[localName] ?? []) : []), 'class'] : []),
  ]);
  for (const { name, value } of element.attributes) {
    // A parser alone can set `is`, so DOMPurify cannot take it away: it empties it.
    if (name === 'is' && value === '' && strictness !== 'as read') continue;
    if (!allowed.has(name)) faults.push(`${localName}[${name}=${value.slice(0, 60)}]`);
    else if (ADDRESSES.has(name) && !isSafe(localName, name, value, strictness))
      faults.push(`${name}: ${value.slice(0, 60)}`);
    else if (name === 'class' && !/^[a-z0-9 -]*$/.test(value)) faults.push(`class ${value}`);
  }
  return faults;
}

/** As a browser reads an address: leading controls and spaces, and tabs and line feeds anywhere, say nothing. */
function isSafe(element: string, name: string, value: string, strictness: Strictness): boolean {
  // oxlint-disable-next-line no-control-regex
  const read = value.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '').toLowerCase();
  if (name === 'src' && element === 'img' && /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=]*$/.test(read))
    return true;
  if (strictness !== 'as read' && read === '') return true;
  const schemes = name === 'href' ? /^(?:https?|mailto|tel):/ : /^https?:/;
  // What is read is written by the URL standard, which leaves none of these signs as they are.
  return schemes.test(read) && (strictness !== 'as read' || /^(?:mailto|tel):/.test(read) || !/[\s"<>]/.test(value));
}

/** By a parser, which a browser has and whoever checks in Node lends. */
const emptyDocument = (): Document => (empty ??= new DOMParser().parseFromString('', 'text/html'));
let empty: Document | undefined;

/** Parses as each of the ways in which HTML gets into a document: by a body, a template, a parser, a fragment in a cell or a list. */
const PARSERS: Readonly<Record<string, (html: string) => ParentNode>> = {
  body: (html) => {
    const holder = emptyDocument().createElement('body');
    holder.innerHTML = html;
    return holder;
  },
  template: (html) => {
    const template = emptyDocument().createElement('template');
    template.innerHTML = html;
    return template.content;
  },
  document: (html) => new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body,
  quirks: (html) => new DOMParser().parseFromString(`<body><div>${html}</div>`, 'text/html').body,
};

function serialised(root: ParentNode): string {
  const holder = emptyDocument().createElement('div');
  holder.append(root.cloneNode(true));
  return 'innerHTML' in root ? (root.innerHTML as string) : holder.innerHTML;
}

/** What is wrong with a piece of clean HTML: as it parses anywhere, and as it parses once more from what that gives (mutation). */
export function faultsIn(html: string, strictness: Strictness): string[] {
  const faults: string[] = [];
  for (const [way, parse] of Object.entries(PARSERS)) {
    let now = html;
    for (let round = 1; round <= 3; round += 1) {
      const root = parse(now);
      faults.push(...faultsBelow(root, strictness).map((fault) => `${way} ${round}: ${fault}`));
      const next = way === 'quirks' ? now : serialised(root);
      if (strictness === 'as read' && next !== now) faults.push(`${way} ${round}: parses into something else: ${next}`);
      now = next;
    }
  }
  return faults;
}

/** Characters that turn a line round or hide in it. Line feeds and tabs part lines and cells. */
// oxlint-disable-next-line no-control-regex
const HIDDEN =
  /(?![\t\n])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u;

/** Whether words hold something that nobody sees. */
export function hidesSomething(words: string): boolean {
  return HIDDEN.test(words);
}
