import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SHEETS = globSync('components/**/*.css').map((file) => file.replaceAll('\\', '/'));
const rulesOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** A page's own `font-size` on `<html>` would make the reader tiny or huge; its ids are not ours to guess. */
test.each(SHEETS)('%s sizes in px and em, and names no id', (file) => {
  expect(rulesOf(file)).not.toMatch(/\d(?:rem|rlh)\b/);
  expect(rulesOf(file)).not.toMatch(/(?:^|[\s,>+~])#[a-z][^{};]*\{/m);
});

test.each(SHEETS.filter((file) => !/overlay|copy-notice/.test(file)))('%s overrules nobody by force', (file) => {
  expect(rulesOf(file)).not.toContain('!important');
});

/** The rules on paper are in points and millimetres; nothing else is. */
test.each(SHEETS.filter((file) => !/print|paper/.test(file)))('%s is for screens', (file) => {
  expect(rulesOf(file).replace(/@page[^}]*\}/g, '')).not.toMatch(/\d(?:pt|mm)\b/);
});
