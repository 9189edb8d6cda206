import { expect, test } from 'vitest';
import { PARTS } from '../../components/article/body/page-parts.ts';
import { amongMarked } from '../../components/article/body/parts-of.ts';
import { SITES } from '../../components/sites/sites.ts';
import { corpusPages } from '../support/corpus-pages.ts';
import { pageOf } from '../support/page-of.ts';

const SELECTOR = [...PARTS.flatMap(([, selectors]) => selectors), ...SITES.flatMap(({ furniture }) => furniture)].join(
  ', ',
);

test('what is asked of marked elements alone finds all that is asked of every element', () => {
  const found = { every: 0, marked: 0 };
  for (const { html, name } of corpusPages().filter((_page, at) => at % 60 === 0)) {
    const { document } = pageOf(html.toString());
    const every = [...document.querySelectorAll(SELECTOR)];
    const marked = [...document.querySelectorAll(amongMarked(SELECTOR))];
    expect(
      marked.map(({ outerHTML }) => outerHTML.slice(0, 200)),
      name,
    ).toEqual(every.map(({ outerHTML }) => outerHTML.slice(0, 200)));
    found.every += every.length;
    found.marked += marked.length;
  }
  expect(found.every).toBeGreaterThan(150);
  expect(found.marked).toBe(found.every);
});

test('a paragraph without an attribute is a caption where its box makes it one', () => {
  const { document } = pageOf('<div class="img_caption"><img src="/a.jpg"><p>Pie.</p></div><p>Párrafo.</p>');
  expect([...document.querySelectorAll(amongMarked(SELECTOR))].map(({ textContent }) => textContent)).toContain('Pie.');
});
