import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STYLES } from '../components/citation/styles.ts';
import { SITES } from '../components/sites/sites.ts';

const README = readFileSync('README.md', 'utf8');
const RECIPES = README.slice(README.indexOf('### Recetas'), README.indexOf('## Mediciones'));

test('every file that the recipes of README name is there', () => {
  const named = [...RECIPES.matchAll(/`((?:components|tests)\/[^`]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThanOrEqual(10);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('the portal, the style and the verb of the recipes are in the lists they name', () => {
  const list = (file: string): string => readFileSync(file, 'utf8');
  expect(RECIPES).toContain('components/sites/portals/minfin.ts');
  expect(list('components/sites/sites.ts')).toContain("from './portals/minfin.ts'");
  expect(SITES.map(({ id }) => id)).toContain('minfin');
  expect(RECIPES).toContain('components/citation/styles/apa.ts');
  expect(list('components/citation/styles.ts')).toContain("from './styles/apa.ts'");
  expect(STYLES.map(({ id }) => id)).toContain('apa');
  const { scripts } = JSON.parse(list('package.json')) as { scripts: Record<string, string> };
  expect(RECIPES).toContain('npm run lexicon');
  expect(scripts).toHaveProperty('lexicon');
});

test('every command that README gives is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const given = [...README.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name = '']) => name);
  expect(given.filter((name) => !(name in scripts))).toEqual([]);
});
