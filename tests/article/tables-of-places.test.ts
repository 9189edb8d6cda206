/** Tables that set a page in columns, and those that show data. */
import { expect, test } from 'vitest';
import { linesWith } from '../support/article-of.ts';

test.each([
  [
    'pictures beside texts: places',
    '<table border="0"><tr><td><img src="/a.jpg"></td><td><p><b>Maíz</b></p><p>Uno.</p></td></tr><tr><td><img src="/b.jpg"></td><td><p>Dos.</p><ul><li>a</li></ul></td></tr></table>',
    [
      'figure https://portal.segeplan.gob.gt/a.jpg: ',
      'h3: Maíz',
      'paragraph: Uno.',
      'figure https://portal.segeplan.gob.gt/b.jpg: ',
      'paragraph: Dos.',
      'list: a',
    ],
  ],
  [
    'pictures beside names: data',
    '<table><tr><td><img src="/a.jpg"></td><td>Ana</td></tr><tr><td><img src="/b.jpg"></td><td>Luz</td></tr></table>',
    [
      'table: \tAna\n\tLuz',
      'figure https://portal.segeplan.gob.gt/a.jpg: ',
      'figure https://portal.segeplan.gob.gt/b.jpg: ',
    ],
  ],
  [
    'pictures beside texts, with lines between: data',
    '<table border="1"><tr><td><img src="/a.jpg"></td><td><p>Uno.</p><p>Dos.</p></td></tr><tr><td>b</td><td>c</td></tr></table>',
    ['table: \tUno.\nDos.\nb\tc', 'figure https://portal.segeplan.gob.gt/a.jpg: '],
  ],
])('%s', (_what, html, lines) => expect(linesWith(html)).toEqual(lines));
