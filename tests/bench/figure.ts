import { shown, type Spread } from './statistics.ts';

/** One measurement beside another. The words are Spanish: README prints them. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  /** What it is held against, and its own figure. */
  readonly beside: string;
  /** Ours by theirs. */
  readonly ratio?: Spread | number;
  /** The ratio must not be above this. */
  readonly asked?: number;
  /** For what has no ratio: whether it is as asked, and what that is. */
  readonly limit?: { readonly text: string; readonly isKept: boolean };
}

const HEAD = ['Qué', 'Portavoz', 'Al lado', 'Proporción', 'Pedido'] as const;

/** A Markdown table, for README and the terminal alike. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = HEAD, ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function cellsOf({ what, ours, beside, ratio, asked, limit }: Figure): readonly string[] {
  const shownRatio = ratio === undefined ? '' : typeof ratio === 'number' ? ratio.toFixed(2) : shown(ratio);
  return [what, ours, beside, shownRatio, askedOf(ratio, asked, limit)];
}

/** What was asked for, and in words where it is not reached: a table must not need good eyes. */
function askedOf(ratio: Figure['ratio'], asked: Figure['asked'], limit: Figure['limit']): string {
  if (limit !== undefined) return `${limit.text}${limit.isKept ? '' : ': **falta**'}`;
  if (asked === undefined || ratio === undefined) return '';
  const reached = (typeof ratio === 'number' ? ratio : ratio.median) <= asked;
  return `≤ ${asked}${reached ? '' : ': **falta**'}`;
}
