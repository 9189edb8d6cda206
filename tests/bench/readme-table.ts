/** The table stands in README between these two lines, and is written by the bench alone. */
export const MARKERS = [
  '<!-- npm run bench -- --readme: desde aquí -->',
  '<!-- npm run bench -- --readme: hasta aquí -->',
] as const;

/** README with `table` between its markers. Throws where they are not there, once each and in order. */
export function betweenMarkers(readme: string, table: string): string {
  const [open, close] = MARKERS;
  const [before, rest, ...more] = readme.split(open);
  const [, after, ...evenMore] = rest?.split(close) ?? [];
  if (before === undefined || after === undefined || more.length > 0 || evenMore.length > 0)
    throw new Error('README has lost a marker of the bench table');
  return `${before}${open}\n\n${table}\n\n${close}${after}`;
}
