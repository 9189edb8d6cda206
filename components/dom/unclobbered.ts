/**
 * A page can shadow members of `document` and of its forms: `<img name="querySelector">`, `<input name="parentNode">`.
 * Content scripts see those shadows too (Chromium 156). These functions reach the real members on the prototypes,
 * where no attribute of a page can put anything.
 */

function memberOf(node: object, name: string): PropertyDescriptor {
  for (let prototype: unknown = Object.getPrototypeOf(node); prototype !== null;) {
    const member = Object.getOwnPropertyDescriptor(prototype, name);
    if (member !== undefined) return member;
    prototype = Object.getPrototypeOf(prototype);
  }
  throw new TypeError(`no DOM member ${name}`);
}

function call(node: object, name: string, ...values: unknown[]): unknown {
  const { value } = memberOf(node, name) as { value?: unknown };
  if (typeof value !== 'function') throw new TypeError(`${name} is no DOM method`);
  return Reflect.apply(value, node, values);
}

function read(node: object, name: string): unknown {
  const { get } = memberOf(node, name);
  return get === undefined ? undefined : Reflect.apply(get, node, []);
}

export function query(root: ParentNode, selector: string): Element | undefined {
  return (call(root, 'querySelector', selector) as Element | null) ?? undefined;
}

export function queryAll(root: ParentNode, selector: string): Element[] {
  return [...(call(root, 'querySelectorAll', selector) as NodeListOf<Element>)];
}

export function attribute(element: Element, name: string): string | undefined {
  return (call(element, 'getAttribute', name) as string | null) ?? undefined;
}

export function attributesOf(element: Element): Attr[] {
  return [...(read(element, 'attributes') as NamedNodeMap)];
}

export function setAttribute(element: Element, name: string, value: string): void {
  call(element, 'setAttribute', name, value);
}

export function removeAttribute(element: Element, name: string): void {
  call(element, 'removeAttribute', name);
}

/**
 * The text below a node. Where scripts run, `<noscript>` holds the source of its elements as text: no word of the page, unless
 * it is asked for itself.
 */
export function textOf(node: Node): string {
  const text = (read(node, 'textContent') as string | null) ?? '';
  if (node.nodeType !== 1 || !text.includes('<')) return text;
  return queryAll(node as Element, 'noscript').reduce((rest, one) => {
    const source = (read(one, 'textContent') as string | null) ?? '';
    return source.includes('<') ? rest.replace(source, () => '') : rest;
  }, text);
}

/** The node right after another in their parent. */
export function nextOf(node: Node): Node | undefined {
  return (read(node, 'nextSibling') as Node | null) ?? undefined;
}

export function parentOf(node: Node): Element | undefined {
  return (read(node, 'parentElement') as Element | null) ?? undefined;
}

/** The address that the page's relative addresses are read against, `<base>` included. */
export function baseAddressOf(document: Document): string {
  return read(document, 'baseURI') as string;
}

/** Walks the elements and text nodes below `root`. The walker moves by itself, so no member of a node can lead it astray. */
export function walkerOf(document: Document, root: Node): TreeWalker {
  return call(document, 'createTreeWalker', root, 1 | 4) as TreeWalker;
}

export function matches(element: Element, selector: string): boolean {
  return call(element, 'matches', selector) as boolean;
}

export function closest(element: Element, selector: string): Element | undefined {
  return (call(element, 'closest', selector) as Element | null) ?? undefined;
}

export function contains(outer: Node, inner: Node): boolean {
  return call(outer, 'contains', inner) as boolean;
}

/** Lower-case name. A form whose `localName` is shadowed by one of its controls is known by just that. */
export function nameOf(element: Element): string {
  return typeof element.localName === 'string' ? element.localName : 'form';
}

/** The `<html>` element. */
export function rootElementOf(document: Document): Element {
  return read(document, 'documentElement') as Element;
}

/** A document without a browsing context: nothing in it loads, runs or shows. */
export function inertDocument(document: Document): Document {
  const implementation = read(document, 'implementation') as DOMImplementation;
  return implementation.createHTMLDocument('');
}

/** The page's body, or a frameset; undefined in a document that has neither. */
export function bodyOf(document: Document): HTMLElement | undefined {
  return (read(document, 'body') as HTMLElement | null) ?? undefined;
}

/** What has the focus: the host of a shadow root, the body where nothing has it. */
export function activeElementOf(document: Document): Element | undefined {
  return (read(document, 'activeElement') as Element | null) ?? undefined;
}

export function childrenOf(parent: ParentNode & Node): Element[] {
  return [...(read(parent, 'children') as HTMLCollection)];
}

export function createElement<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
): HTMLElementTagNameMap[K];
export function createElement(document: Document, name: string): HTMLElement;
export function createElement(document: Document, name: string): HTMLElement {
  return call(document, 'createElement', name) as HTMLElement;
}

/** Walks the text nodes below `root`. */
export function textWalker(document: Document, root: Node, filter: NodeFilter): TreeWalker {
  return call(document, 'createTreeWalker', root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, filter) as TreeWalker;
}

export function createRange(document: Document): Range {
  return call(document, 'createRange') as Range;
}

/** Listens on the document until `signal`. */
export function listen(
  document: Document,
  kind: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  call(document, 'addEventListener', kind, listener, options);
}

/** The old way to copy what is selected; true where the browser did it. */
export function copySelected(document: Document): boolean {
  return call(document, 'execCommand', 'copy') as boolean;
}
