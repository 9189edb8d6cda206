import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(`.github/${file}`, 'utf8');
const TEXTS = ['listing', 'permissions', 'privacy-policy', 'reviewer-notes'].map((name) => `store/${name}.md`);

test('the store texts are there in both languages', () => {
  for (const file of TEXTS)
    expect(read(file)).toMatch(/^## Español$[\s\S]*^## English$|^## English$[\s\S]*^## Español$/m);
});

test('the summaries fit the Chrome Web Store', () => {
  const summaries = [...read('store/listing.md').matchAll(/^\*\*(?:Resumen|Summary)\*\* \([^)]*\): (.+)$/gm)];
  expect(summaries).toHaveLength(2);
  for (const [, words = ''] of summaries) expect(words.length).toBeLessThanOrEqual(132);
});

test('every permission that is asked for is justified twice', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const asked = [...config.matchAll(/permissions: \[([^\]]+)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
  );
  expect(asked.length).toBeGreaterThanOrEqual(5);
  for (const name of asked) expect(read('store/permissions.md').split(`\`${name}\``)).toHaveLength(3);
});

test('workflows pin every action by its full hash and publish nothing unasked', () => {
  for (const file of readdirSync('.github/workflows')) {
    for (const [, action = ''] of read(`workflows/${file}`).matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  }
  expect(read('workflows/release.yml')).toMatch(/dry-run:[\s\S]*default: true/);
});

test('GitHub shows the README of the root: there is none in .github', () => {
  expect(existsSync('.github/README.md')).toBe(false);
});
