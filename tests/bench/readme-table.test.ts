import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableOf } from './figure.ts';
import { betweenMarkers, MARKERS } from './readme-table.ts';

const README = readFileSync('README.md', 'utf8');

test('README keeps the bench table between its two markers, where the bench alone writes it', () => {
  for (const marker of MARKERS) expect(README.split(marker)).toHaveLength(2);
  const table = tableOf([{ what: 'Leer', ours: '1.00 ms', beside: 'otro: 2.00 ms', ratio: 0.5, asked: 0.5 }]);
  const written = betweenMarkers(README, table);
  expect(written).toContain(`${MARKERS[0]}\n\n${table}\n\n${MARKERS[1]}`);
  expect(betweenMarkers(written, table)).toBe(written);
});

test('a figure that falls short says so in words', () => {
  const rows = tableOf([
    { what: 'a', ours: '', beside: '', ratio: 1.4, asked: 1.3 },
    { what: 'b', ours: '', beside: '', limit: { text: '≤ 30 kB', isKept: false } },
    { what: 'c', ours: '', beside: '', ratio: 1.3, asked: 1.3 },
  ]).split('\n');
  expect(rows.map((row) => row.includes('falta'))).toEqual([false, false, true, true, false]);
});
