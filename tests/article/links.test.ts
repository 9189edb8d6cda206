import { expect, test } from 'vitest';
import { linkTarget } from '../../components/article/body/addresses.ts';
import { postWith } from '../support/article-of.ts';

const PAGE = 'https://portal.segeplan.gob.gt/segeplan/?p=20345';

test.each([
  ['https://www.ine.gob.gt/censo#tablas', 'https://www.ine.gob.gt/censo#tablas'],
  ['/segeplan/?p=7', 'https://portal.segeplan.gob.gt/segeplan/?p=7'],
  ['/segeplan/?p=7#anexo', 'https://portal.segeplan.gob.gt/segeplan/?p=7#anexo'],
  ['mailto:prensa@ejemplo.gt', 'mailto:prensa@ejemplo.gt'],
  ['tel:25040000', 'tel:25040000'],
])('%s leads somewhere', (written, target) => {
  expect(linkTarget(written, PAGE)).toBe(target);
});

test.each([
  null,
  '',
  '#',
  '#tab-2',
  ' #_ftn1 ',
  `${PAGE}#toggle-1`,
  `${PAGE}#`,
  'javascript:abrir()',
  'data:text/html,x',
])('%s leads nowhere', (written) => {
  expect(linkTarget(written, `${PAGE}#lectura`)).toBeUndefined();
});

test('a note and the title of a box that opens are words, no links', () => {
  const { blocks } = postWith(
    '<p>El censo midió el agua<a href="#_ftn1">[1]</a>, dice <a href="https://www.ine.gob.gt/">el INE</a>.</p><h4><a href="#bloque-2">Cómo se midió</a></h4><p>Con aforos.</p>',
  );
  expect(blocks.map(({ html }) => html)).toEqual([
    '<p>El censo midió el agua[1], dice <a href="https://www.ine.gob.gt/">el INE</a>.</p>',
    expect.stringMatching(/^<h\d>Cómo se midió<\/h\d>$/),
    '<p>Con aforos.</p>',
  ]);
});
