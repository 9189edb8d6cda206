/** A text that its author made large, or set as a quotation, to show it so. */
import { expect, test } from 'vitest';
import { linesWith } from '../support/article-of.ts';

const SENTENCES =
  'Representantes de las delegaciones se reunieron el lunes en la capital. Revisaron los avances del plan y acordaron doce medidas.';

test.each([
  ['a summary as a heading', `<h3>${SENTENCES}</h3><p>Dos.</p>`, [`paragraph: ${SENTENCES}`, 'paragraph: Dos.']],
  [
    'a whole text as headings',
    `<h4>${SENTENCES}</h4><h4>Los acuerdos</h4><h4>${SENTENCES}</h4>`,
    [`paragraph: ${SENTENCES}`, 'h4: Los acuerdos', `paragraph: ${SENTENCES}`],
  ],
  [
    'a whole text as a quotation',
    `<blockquote><p>${SENTENCES}</p><h2>Los acuerdos</h2><p>${SENTENCES}</p><ul><li>Maíz</li></ul><blockquote><p>Sí.</p></blockquote></blockquote>`,
    [`paragraph: ${SENTENCES}`, 'h2: Los acuerdos', `paragraph: ${SENTENCES}`, 'list: Maíz', 'quote: Sí.'],
  ],
])('%s is read as what it is', (_what, html, lines) => expect(linesWith(html)).toEqual(lines));

test.each([
  [
    'a heading of one sentence',
    '<h3>El lunes se abren las inscripciones.</h3>',
    'h3: El lunes se abren las inscripciones.',
  ],
  ['a long heading without a full stop', `<h3>${SENTENCES.slice(0, -1)}</h3>`, `h3: ${SENTENCES.slice(0, -1)}`],
  [
    'a long quotation that a line announces',
    `<blockquote><p>${SENTENCES}</p><p>Dos.</p><p>Tres.</p></blockquote>`,
    `quote: ${SENTENCES}\nDos.\nTres.`,
  ],
  ['a quotation of one paragraph', `<blockquote><p>${SENTENCES}</p></blockquote>`, `quote: ${SENTENCES}`],
])('%s stays', (_what, html, line) => expect(linesWith(`<p>Dijo:</p>${html}<p>Fin.</p>`)[1]).toBe(line));
