/** A text node of a block and where its words begin in the block's text. Offsets are UTF-16 units. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
}

export interface BlockText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** What stands between the words of two elements: cells by a tab; lines, items and paragraphs by a line feed. */
const SEPARATORS: Readonly<Record<string, string>> = {
  td: '\t',
  th: '\t',
  br: '\n',
  p: '\n',
  li: '\n',
  tr: '\n',
  div: '\n',
  dt: '\n',
  dd: '\n',
  ul: '\n',
  ol: '\n',
  blockquote: '\n',
  pre: '\n',
  h2: '\n',
  h3: '\n',
  h4: '\n',
  h5: '\n',
  h6: '\n',
  figure: '\n',
  figcaption: '\n',
  table: '\n',
  caption: '\n',
};

/** Joins the text nodes below `root`. The reader maps spans back to the DOM by the same walk, so both always agree. */
export function blockText(root: Node): BlockText {
  const pieces: TextPiece[] = [];
  let text = '';
  let pending = '';
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const { data } = child as Text;
        if (data === '') continue;
        if (text !== '') text += pending;
        pending = '';
        pieces.push({ node: child as Text, start: text.length });
        text += data;
      } else if (child.nodeType === 1) {
        const separator = SEPARATORS[(child as Element).localName] ?? '';
        pending = stronger(pending, separator);
        visit(child);
        if (separator !== '\t') pending = stronger(pending, separator);
      }
    }
  };
  visit(root);
  return { text, pieces };
}

function stronger(a: string, b: string): string {
  return a === '\n' || b === '' ? a : b;
}
