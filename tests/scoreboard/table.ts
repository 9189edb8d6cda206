/** Rows of cells as aligned text; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isNumber = head.map((_, column) => rows.every((row) => /^[\d.,%–—/ ±-]*$/.test(String(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        isNumber[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.slice(1).map(line)].join('\n');
}

/** `0.942`; a dash where nothing was asked. */
export function rate(right: number, all: number): string {
  return all === 0 ? '–' : (right / all).toFixed(3);
}

/** Harmonic mean of precision and recall. */
export function f1(right: number, expected: number, found: number): string {
  return expected + found === 0 ? '–' : ((2 * right) / (expected + found)).toFixed(3);
}
