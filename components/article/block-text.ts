/** A text node of a block and where its words begin in the block's text. Offsets are UTF-16 units. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
}

export interface BlockText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** Elements that stand on lines of their own. */
const LINES =
  /^(?:p|br|div|ul|ol|li|dl|dt|dd|blockquote|pre|h[1-6]|figure|figcaption|table|section|article|header|footer|aside|main)$/;

/**
 * Joins the text nodes below `root`: lines, items and paragraphs by a line feed, cells by a tab, rows by a line feed. The
 * caption of a table is beside its text, not in it. The reader maps spans back to the DOM by this same walk, so both always
 * agree.
 */
export function blockText(root: Node): BlockText {
  const pieces: TextPiece[] = [];
  let text = '';
  let isNewLine = false;
  const enter = (element: Element): void => {
    const name = element.localName;
    if (name === 'tr') {
      if (text !== '' && (isNewLine || element.previousElementSibling !== null || hasRowsBefore(element))) text += '\n';
      isNewLine = false;
    } else if (name === 'td' || name === 'th') {
      if (element.previousElementSibling !== null) text += '\t';
      isNewLine = false;
    } else if (LINES.test(name)) isNewLine = true;
  };
  const leave = (element: Element): void => {
    if (/^(?:td|th|tr)$/.test(element.localName)) isNewLine = false;
    else if (LINES.test(element.localName)) isNewLine = true;
  };
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3 && (node as Text).data !== '') {
      if (isNewLine && text !== '' && !/[\t\n]$/.test(text)) text += '\n';
      isNewLine = false;
      pieces.push({ node: node as Text, start: text.length });
      text += (node as Text).data;
    } else if (node.nodeType === 1) {
      enter(node as Element);
      if (node.firstChild !== null && (node as Element).localName !== 'caption') {
        node = node.firstChild;
        continue;
      }
      leave(node as Element);
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) return { text, pieces };
      leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
  return { text, pieces };
}

/** The first row of a `<tbody>` follows the last of the `<thead>`. */
function hasRowsBefore(row: Element): boolean {
  const section = row.parentElement;
  for (let before = section?.previousElementSibling ?? null; before !== null; before = before.previousElementSibling) {
    if (/^(?:thead|tbody|tfoot|tr)$/.test(before.localName)) return true;
  }
  return false;
}
