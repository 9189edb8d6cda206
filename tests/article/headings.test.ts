/** What is a heading: by its tag, or a line in bold as posts write one. */
import { expect, test } from 'vitest';
import { linesWith } from '../support/article-of.ts';

test.each([
  [
    'a title element',
    '<div class="fusion-title"><h2 class="title-heading-left">Uno</h2><div class="title-sep-container"></div></div><p>Dos.</p>',
    ['h2: Uno', 'paragraph: Dos.'],
  ],
  ['the first level is the post’s own', '<h1>Uno</h1><p>Dos.</p>', ['h2: Uno', 'paragraph: Dos.']],
  ['a bold line', '<p><strong>Acuerdos</strong></p><p>Dos.</p>', ['h3: Acuerdos', 'paragraph: Dos.']],
  [
    'a bold line over its sentences in one paragraph',
    '<p><strong>Modalidad</strong><br>El curso dura ciento veinte horas, es virtual y no tiene costo alguno.</p><p>Dos.</p>',
    [
      'h3: Modalidad',
      'paragraph: El curso dura ciento veinte horas, es virtual y no tiene costo alguno.',
      'paragraph: Dos.',
    ],
  ],
  [
    'a bold name over an office is none',
    '<p><strong>Byron Paiz Yool</strong><br>Director de la Escuela de Planificación Territorial y de Cooperación Internacional</p><p>Dos.</p>',
    [
      'paragraph: Byron Paiz Yool\nDirector de la Escuela de Planificación Territorial y de Cooperación Internacional',
      'paragraph: Dos.',
    ],
  ],
  [
    'a short bold question, the only one',
    '<p><b>¿Quiénes participan?</b></p><p>Todos.</p>',
    ['h3: ¿Quiénes participan?', 'paragraph: Todos.'],
  ],
  [
    'two bold questions are somebody speaking',
    '<p><b>Hay quien teme. ¿Con razón?</b></p><p>No.</p><p><b>¿Y ahora?</b></p><p>Nada.</p>',
    ['paragraph: Hay quien teme. ¿Con razón?', 'paragraph: No.', 'paragraph: ¿Y ahora?', 'paragraph: Nada.'],
  ],
  [
    'so is one that is answered in marks',
    '<p><b>¿Quiénes participan?</b></p><p>“Todos”.</p>',
    ['paragraph: ¿Quiénes participan?', 'paragraph: “Todos”.'],
  ],
  [
    'or that follows other words',
    '<p><b>Hay quien teme. ¿Con razón?</b></p><p>No.</p>',
    ['paragraph: Hay quien teme. ¿Con razón?', 'paragraph: No.'],
  ],
  [
    'a bold sentence is none',
    '<p><strong>Se aprobó el plan.</strong></p><p>Dos.</p>',
    ['paragraph: Se aprobó el plan.', 'paragraph: Dos.'],
  ],
  [
    'a bold dateline is none',
    '<p><strong>Guatemala, enero de 2026</strong></p><p>Dos.</p>',
    ['paragraph: Guatemala, enero de 2026', 'paragraph: Dos.'],
  ],
  [
    'a bold last line is none',
    '<p>Uno.</p><p><strong>Fin del comunicado</strong></p>',
    ['paragraph: Uno.', 'paragraph: Fin del comunicado'],
  ],
  [
    'half a bold line is none',
    '<p><strong>Cobán</strong> 29 de junio</p><p>Dos.</p>',
    ['paragraph: Cobán 29 de junio', 'paragraph: Dos.'],
  ],
])('%s', (_what, html, lines) => expect(linesWith(html)).toEqual(lines));
