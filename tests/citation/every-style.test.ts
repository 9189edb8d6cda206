import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StyleId } from '../../components/citation/style.ts';
import { STYLES } from '../../components/citation/styles.ts';
import { expectedWorks } from './expected-work.ts';

/** As DESIGN §5 promises them to tools. */
const PROMISED: readonly StyleId[] = [
  ...(['apa', 'chicago-notes', 'chicago-author-date', 'mla', 'iso690', 'iso690-numeric', 'ieee'] as const),
  ...(['vancouver', 'harvard', 'press', 'biblatex', 'bibtex', 'csl-json', 'ris', 'cita-web'] as const),
  ...(['markdown', 'html', 'text'] as const),
];
const works = expectedWorks();
const readme = readFileSync('README.md', 'utf8');

test('every promised style is there, once, in order', () => {
  expect(STYLES.map(({ id }) => id)).toEqual(PROMISED);
});

test('there are at least 14 works', () => {
  expect(works.length).toBeGreaterThanOrEqual(14);
});

test.each(STYLES.map(({ id, name }) => [id, name] as const))(
  '%s has an expected text of every work, and README names it',
  (id, name) => {
    expect(works.filter(({ texts }) => (texts.get(id) ?? '') === '').map((work) => work.name)).toEqual([]);
    expect(readme).toContain(name);
  },
);

test('no expected text stands for a style that is gone', () => {
  const ids = new Set(works.flatMap(({ texts }) => Array.from(texts.keys())));
  expect([...ids].toSorted()).toEqual([...PROMISED].toSorted());
});
