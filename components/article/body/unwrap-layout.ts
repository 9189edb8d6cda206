const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, table, figure, hr';
const KEPT_ATTRIBUTES = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'colspan',
  'rowspan',
  'scope',
  'start',
  'lang',
  'dir',
  'datetime',
  'cite',
]);

/** Makes the body a flat row of standard elements: page-builder wrappers go, stray text gets its paragraph. */
export function unwrapLayout(body: HTMLElement): void {
  const flat: Node[] = [];
  let paragraph: Element | undefined;
  const visit = (parent: Node): void => {
    for (const child of [...parent.childNodes]) {
      if (child.nodeType === 1 && (child as Element).matches(BLOCKS)) {
        paragraph = undefined;
        flat.push(child);
      } else if (child.nodeType === 1 && holdsBlocks(child as Element)) {
        paragraph = undefined;
        visit(child);
        paragraph = undefined;
      } else if (child.nodeType === 1 || (child.nodeType === 3 && child.textContent?.trim() !== '')) {
        if (paragraph === undefined) {
          paragraph = body.ownerDocument.createElement('p');
          flat.push(paragraph);
        }
        paragraph.append(child);
      }
    }
  };
  visit(body);
  body.replaceChildren(...flat);
  for (const element of body.querySelectorAll('*')) stripAttributes(element);
  squeezeSpaces(body);
}

function holdsBlocks(element: Element): boolean {
  return (
    element.matches('div, section, article, main, aside, header, center') || element.querySelector(BLOCKS) !== null
  );
}

function stripAttributes(element: Element): void {
  for (const { name } of [...element.attributes]) if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name);
}

/** One space for any white space, none at the edges of a block; soft hyphens and zero-width characters go. */
function squeezeSpaces(body: HTMLElement): void {
  for (const block of body.children) {
    const walker = body.ownerDocument.createTreeWalker(block, 4);
    const nodes: Text[] = [];
    while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
    let spaced = true;
    for (const node of nodes) {
      let data = node.data
        .normalize('NFC')
        .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
        .replace(/\s+/g, ' ');
      if (spaced) data = data.trimStart();
      if (data !== '') spaced = data.endsWith(' ');
      node.data = data;
    }
    for (const node of nodes.toReversed()) {
      node.data = node.data.trimEnd();
      if (node.data !== '') break;
    }
  }
}
