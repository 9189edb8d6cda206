/**
 * npm run bench -- [PART…] [--readme]: times beside peers, as ratios in one run: the median and, in brackets, the middle half. The
 * machine's load moves the times, hardly the ratios. `--readme` runs every part and writes the table into README.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractionFigures } from './extraction.ts';
import { type Figure, tableOf } from './figure.ts';
import { idleFigures } from './idle.ts';
import { memoryFigures } from './memory.ts';
import { openingFigures } from './opening.ts';
import { betweenMarkers } from './readme-table.ts';
import { sizeFigures } from './sizes.ts';
import { speechFigures } from './speech.ts';
import { needBrowsers } from '../tools/browsers.ts';

const PARTS: Readonly<Record<string, () => Promise<Figure[]> | Figure[]>> = {
  extraction: extractionFigures,
  speech: speechFigures,
  opening: openingFigures,
  memory: memoryFigures,
  idle: idleFigures,
  sizes: sizeFigures,
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { readme: { type: 'boolean' } } });
const parts = Object.entries(PARTS).filter(
  ([name]) => values.readme === true || positionals.length === 0 || positionals.includes(name),
);
if (parts.some(([name]) => name !== 'sizes')) needBrowsers();
for (const words of [
  ['wxt', 'build'],
  ['node', 'tests/tools/bundle-parts.ts'],
] as const) {
  if (spawnSync(words[0], words.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) process.exit(1);
}
const figures: Figure[] = [];
for (const [name, measure] of parts) {
  const measured = await measure();
  console.log(`${name}\n\n${tableOf(measured)}\n`);
  figures.push(...measured);
}
if (values.readme === true) {
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', betweenMarkers(readme, tableOf(figures)));
  spawnSync('prettier', ['--write', '--log-level=warn', 'README.md'], { stdio: 'inherit' });
}
