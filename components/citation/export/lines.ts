import { type Run, runsIn } from './inline-runs.ts';

/** How one format writes what a text is made of. Every part is one or more whole lines. */
export interface LineFormat {
  line(runs: readonly Run[]): string;
  heading(line: string, level: number): string;
  item(lines: string, number: number | undefined): string;
  quote(lines: string): string;
  caption(line: string): string;
  table(rows: readonly (readonly string[])[], hasHead: boolean): string;
  rule: string;
}

const BLOCKS =
  /^(?:p|div|ul|ol|li|dl|dt|dd|blockquote|pre|h[1-6]|figure|figcaption|table|caption|hr|thead|tbody|tfoot|tr|td|th)$/;

/** The parts of an element, in order, as the format writes them; none is empty. */
export function partsIn(parent: Node, format: LineFormat): string[] {
  const parts: string[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    if (line.length === 0) return;
    const holder = { childNodes: line } as unknown as Node;
    parts.push(format.line(runsIn(holder, (element) => !BLOCKS.test(element.localName))));
    line = [];
  };
  for (const node of parent.childNodes) {
    const isBlock = node.nodeType === 1 && (BLOCKS.test((node as Element).localName) || hasBlock(node as Element));
    if (isBlock) {
      endLine();
      parts.push(...partsOf(node as Element, format));
    } else line.push(node);
  }
  endLine();
  return parts.filter((part) => part.trim() !== '');
}

function hasBlock(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(({ localName }) => BLOCKS.test(localName));
}

function partsOf(element: Element, format: LineFormat): string[] {
  const { localName } = element;
  if (localName === 'hr') return [format.rule];
  if (localName === 'table') return tableOf(element, format);
  if (localName === 'ul' || localName === 'ol') {
    const items = [...element.children].filter((child) => child.localName === 'li');
    const start = Number(element.getAttribute('start') ?? 1);
    const written = items.map((item, index) =>
      format.item(
        partsIn(item, format).join('\n'),
        localName === 'ol' ? (Number.isSafeInteger(start) && start >= 0 ? start : 1) + index : undefined,
      ),
    );
    return [written.join('\n')];
  }
  const parts = partsIn(element, format);
  if (localName === 'blockquote') return [format.quote(parts.join('\n\n'))];
  if (localName === 'figcaption' || localName === 'caption') return parts.map((part) => format.caption(part));
  if (localName === 'dd') return [format.item(parts.join('\n'), undefined)];
  if (/^h[1-6]$/.test(localName)) return parts.map((part) => format.heading(part, Number(localName.charAt(1))));
  return parts;
}

function tableOf(table: Element, format: LineFormat): string[] {
  const caption = [...table.children].find(({ localName }) => localName === 'caption');
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cells = rows.map((row) =>
    [...row.children].flatMap((cell) => {
      const span = Math.min(50, Math.max(1, Number(cell.getAttribute('colspan')) || 1));
      return Array.from({ length: span }, (_, at) => (at === 0 ? format.line(runsIn(cell)) : ''));
    }),
  );
  const hasHead = rows[0] !== undefined && [...rows[0].children].every(({ localName }) => localName === 'th');
  return [
    ...(caption === undefined ? [] : partsIn(caption, format).map((part) => format.caption(part))),
    ...(cells.length === 0 ? [] : [format.table(cells, hasHead)]),
  ];
}
