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
    'pictures beside a sentence each: places',
    '<table><tr><td><img src="/a.jpg"></td><td>Ana Ruiz, geógrafa, ha acompañado los planes de la sierra veinte años.</td></tr><tr><td><img src="/b.jpg"></td><td>Luz Paz, economista, coordina un laboratorio de datos de la universidad.</td></tr></table>',
    [
      'figure https://portal.segeplan.gob.gt/a.jpg: ',
      'paragraph: Ana Ruiz, geógrafa, ha acompañado los planes de la sierra veinte años.',
      'figure https://portal.segeplan.gob.gt/b.jpg: ',
      'paragraph: Luz Paz, economista, coordina un laboratorio de datos de la universidad.',
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
