import { describe, expect, test } from 'vitest';
import type { Block, CleanHtml } from '../../components/article/article.ts';
import { acronymsIn } from '../../components/reader/acronyms/acronyms-in.ts';

const block = (id: string, text: string): Block => ({
  id,
  kind: 'paragraph',
  html: `<p>${text}</p>` as CleanHtml,
  text,
});
const found = (...texts: string[]): Record<string, string> =>
  Object.fromEntries(
    acronymsIn({ blocks: texts.map((text, index) => block(`b${index}`, text)) }).map(({ letters, name }) => [
      letters,
      name,
    ]),
  );

describe('an acronym that the post writes out', () => {
  test.each([
    [
      'El Consejo Departamental de Desarrollo (CODEDE) aprobó el plan.',
      'CODEDE',
      'Consejo Departamental de Desarrollo',
    ],
    ['la Red de Mujeres por el Agua de Ixcán [RMAI] y otras', 'RMAI', 'Red de Mujeres por el Agua de Ixcán'],
    ['Según la Unidad Técnica de Caudales – UTC –, falta agua.', 'UTC', 'Unidad Técnica de Caudales'],
  ])('%s', (text, letters, name) => {
    expect(found(text)).toMatchObject({ [letters]: name });
  });

  test('is known in the whole post, before it too', () => {
    expect(found('La RMAI se reunió.', 'La Red de Mujeres Aldeanas de Ixcán (RMAI) firmó.')).toEqual({
      RMAI: 'Red de Mujeres Aldeanas de Ixcán',
    });
  });
});

test('the glossary explains what the post does not, and says so', () => {
  const [acronym] = acronymsIn({ blocks: [block('b1', 'El MINFIN y otros.')] });
  expect(acronym).toEqual({
    letters: 'MINFIN',
    name: 'Ministerio de Finanzas Públicas',
    isOfPost: false,
    first: { block: 'b1', start: 3, end: 9 },
  });
});

test.each([
  [
    'a word in brackets that is no acronym of what stands before',
    'Ana López (SAT) llegó tarde.',
    { SAT: 'Superintendencia de Administración Tributaria' },
  ],
  ['capitals nobody explains', 'El XYZW llegó.', {}],
  [
    'several in a row',
    'El MAGA, MSPAS y MIDES firmaron.',
    {
      MAGA: 'Ministerio de Agricultura, Ganadería y Alimentación',
      MSPAS: 'Ministerio de Salud Pública y Asistencia Social',
      MIDES: 'Ministerio de Desarrollo Social',
    },
  ],
  ['a line in capitals', 'EL PLAN DEL MAGA Y LA SAT', {}],
  ['Roman numerals', 'El siglo XXI y la fase II.', {}],
])('%s', (_name, text, expected) => {
  expect(found(text)).toEqual(expected);
});
