import { expect, test } from 'vitest';
import { USUAL_OPTIONS } from '../../components/citation/options.ts';
import type { Quotation, QuotedSpeaker } from '../../components/citation/quotation.ts';
import { isSurnameUnsure, namedAs, speakerSurname } from '../../components/citation/speaker-words.ts';
import type { StyleId } from '../../components/citation/style.ts';
import { STYLES } from '../../components/citation/styles.ts';
import type { Work } from '../../components/citation/work.ts';

const WORK: Work = {
  authors: [{ kind: 'institution', name: 'Ministerio de Ambiente y Recursos Naturales', acronym: 'MARN' }],
  title: 'Reglamento del agua entra en vigor',
  site: 'MARN',
  url: 'https://www.marn.gob.gt/?p=7',
  published: { year: 2026, month: 3, day: 12 },
  accessed: { year: 2026, month: 11, day: 22 },
  language: 'es-GT',
};
const WORDS = 'El agua es de todos.';

function quoted(id: StyleId, quotation: Partial<Quotation>): string | undefined {
  const whole: Quotation = { kind: 'direct', text: WORDS, paragraphs: [4, 4], ...quotation };
  return STYLES.find((style) => style.id === id)?.quotation(WORK, whole, USUAL_OPTIONS).text;
}

/** Spanish wants an article before a title of courtesy and before the head noun of an institution or a document. */
test.each<readonly [QuotedSpeaker, press: string, apa: string]>([
  [{ name: 'Dr. Julio Xoc', kind: 'person' }, 'dijo el Dr. Julio Xoc', 'El Dr. Julio Xoc señaló:'],
  [{ name: 'licenciada Inés Batz' }, 'dijo la licenciada Inés Batz', 'La licenciada Inés Batz señaló:'],
  [{ name: 'don Lucas Tum' }, 'dijo don Lucas Tum', 'Don Lucas Tum señaló:'],
  [{ name: 'Prudencio Sales' }, 'dijo Prudencio Sales', 'Prudencio Sales señaló:'],
  [{ name: 'la alcaldesa de Cubulco' }, 'dijo la alcaldesa de Cubulco', 'La alcaldesa de Cubulco señaló:'],
  [{ name: 'Red de Aguas', kind: 'institution' }, 'dijo Red de Aguas', 'Red de Aguas señaló:'],
  [
    { name: 'Ministerio de Salud', kind: 'institution' },
    'dijo el Ministerio de Salud',
    'El Ministerio de Salud señaló:',
  ],
  [
    { name: 'la embajadora del Reino de Noruega', organisation: 'Reino de Noruega' },
    'dijo la embajadora del Reino de Noruega',
    'La embajadora del Reino de Noruega señaló:',
  ],
  [{ name: 'las autoridades', kind: 'group' }, 'dijeron las autoridades', 'Las autoridades señalaron:'],
  [{ name: 'el equipo técnico', kind: 'group' }, 'dijo el equipo técnico', 'El equipo técnico señaló:'],
  [{ name: 'una vecina de Cubulco' }, 'dijo una vecina de Cubulco', 'Una vecina de Cubulco señaló:'],
  [{ name: 'Código Municipal', kind: 'document' }, 'dice el Código Municipal', 'El Código Municipal señala:'],
  [{ name: 'Ley de Aguas', kind: 'document' }, 'dice la Ley de Aguas', 'La Ley de Aguas señala:'],
])('%j', (speaker, press, apa) => {
  expect(quoted('press', { speaker })).toBe(
    `“El agua es de todos”, ${press}, según publicó MARN el 12 de marzo de 2026.`,
  );
  expect(quoted('apa', { speaker })?.startsWith(`${apa} “El agua es de todos” (`)).toBe(true);
});

test('LaTeX names groups and documents in the same way', () => {
  expect(quoted('bibtex', { speaker: { name: 'los alcaldes', kind: 'group' } })).toMatch(/^Los alcaldes señalaron: “/);
  expect(quoted('biblatex', { kind: 'fragment', speaker: { name: 'Inés Batz' } })).toMatch(
    /^En palabras de Inés Batz, \\textquote/,
  );
});

test('a signature has no article, and a note begins with a capital', () => {
  const speaker: QuotedSpeaker = { name: 'Ministerio de Salud', kind: 'institution' };
  expect(quoted('markdown', { speaker })).toContain('> — Ministerio de Salud, en [');
  expect(quoted('chicago-notes', { speaker, secondhand: true })).toContain('\n\nMinisterio de Salud, citado en ');
  expect(quoted('chicago-notes', { speaker: { name: 'el alcalde' }, secondhand: true })).toContain(
    '\n\nEl alcalde, citado en ',
  );
});

test.each(['MARN', 'Ministerio de Ambiente y Recursos Naturales'])(
  'the institution that signs the post is named once: %s',
  (name) => {
    const own = { speaker: { name, kind: 'institution' }, secondhand: true } as const;
    expect(quoted('press', own)).toBe('“El agua es de todos”, según publicó MARN el 12 de marzo de 2026.');
    expect(quoted('apa', own)).toBe(
      'El Ministerio de Ambiente y Recursos Naturales (MARN, 2026) publicó: “El agua es de todos” (párr. 4).',
    );
  },
);

test.each<readonly [QuotedSpeaker, string, unsure: boolean]>([
  [{ name: 'Delfina Ixcoy' }, 'Ixcoy', false],
  [{ name: 'Dra. Delfina Ixcoy', kind: 'person' }, 'Ixcoy', false],
  [{ name: 'Ana Lucía Pérez Gómez' }, 'Pérez Gómez', false],
  [{ name: 'Ana Lucía Pérez' }, 'Pérez', false],
  [{ name: 'Ana Lucía Xoyón' }, 'Xoyón', false],
  [{ name: 'Ana Pérez López' }, 'Pérez López', false],
  [{ name: 'Lic. Mario Estuardo Tuy' }, 'Tuy', false],
  [{ name: 'Rosa Muñoz Batz' }, 'Muñoz Batz', false],
  // Andrés, Juan, Pedro are surnames in Huehuetenango; a third name, a married one or a Mayan surname may stand there.
  [{ name: 'Eulalia Andrés Juan' }, 'Eulalia Andrés Juan', true],
  [{ name: 'Catarina Tum Ixcoy' }, 'Catarina Tum Ixcoy', true],
  [{ name: 'Ana Lucía Xoyón Tum' }, 'Ana Lucía Xoyón Tum', true],
  [{ name: 'Ana Lucía Pérez de Gómez' }, 'Ana Lucía Pérez de Gómez', true],
  [{ name: 'Julio De León' }, 'Julio De León', true],
  [{ name: 'Blanca Beatriz Tzul' }, 'Tzul', false],
  [{ name: 'Ixcoy' }, 'Ixcoy', false],
  [{ name: 'Ana Lucía Pérez Gómez', family: 'Pérez Gómez' }, 'Pérez Gómez', false],
  [{ name: 'la subsecretaria' }, 'la subsecretaria', false],
  [{ name: 'Instituto Nacional de Estadística', kind: 'institution' }, 'Instituto Nacional de Estadística', false],
])('the surname of %j', (speaker, surname, unsure) => {
  expect([speakerSurname(speaker), isSurnameUnsure(speaker)]).toEqual([surname, unsure]);
});

test.each([
  ['Pérez Gómez, Ana Lucía', { name: 'Ana Lucía Pérez Gómez', family: 'Pérez Gómez' }],
  ['Ana Lucía Pérez Gómez', { name: 'Ana Lucía Pérez Gómez' }],
  ['Ministerio de Agricultura, Ganadería', { name: 'Ministerio de Agricultura, Ganadería' }],
  ['Tum, Batz, Ixcoy', { name: 'Tum, Batz, Ixcoy' }],
])('the field of the name reads «%s»', (typed, named) => {
  expect(namedAs(typed)).toEqual(named);
});

/** DPD, «comillas», 3: the sentence has its point after the marks, whatever stands before them. */
test('a question ends the quotation, not the sentence', () => {
  const text = '¿Quién mide el agua?';
  const speaker: QuotedSpeaker = { name: 'Inés Batz' };
  expect(quoted('chicago-notes', { text, speaker })?.split('\n')[0]).toBe('Inés Batz señaló: “¿Quién mide el agua?”.');
  expect(quoted('mla', { text, speaker })).toBe(
    'Inés Batz señaló: “¿Quién mide el agua?” (Ministerio de Ambiente y Recursos Naturales, párr. 4).',
  );
});

/** As the official CSL styles have it (`titleQuestion` in csl-golden.json): in a reference the mark that ends the title ends its sentence too. */
test.each(['¿Quién mide el agua?', '¡El agua es de todos!', 'Agua para todos…'])(
  'a title ends its own sentence in a reference: %s',
  (title) => {
    const reference = (id: StyleId): string =>
      STYLES.find((style) => style.id === id)?.reference({ ...WORK, title, site: 'Portal del Agua' }, USUAL_OPTIONS)
        .text ?? '';
    expect(reference('chicago-notes')).toContain(`. “${title}” Portal del Agua, 12 de marzo`);
    expect(reference('chicago-author-date')).toContain(`. “${title}” Portal del Agua, 12 de marzo`);
    expect(reference('mla')).toContain(`. “${title}” Portal del Agua, 12 mar.`);
    for (const { id } of STYLES) expect(reference(id)).not.toMatch(/[?!…][”"]?\.(?!\.)/u);
  },
);

test('a block cut at a comma ends with a point all the same', () => {
  const text = `${'agua '.repeat(45).trim()},`;
  const speaker: QuotedSpeaker = { name: 'Inés Batz' };
  expect(quoted('apa', { text, speaker })).toMatch(/agua\. \(Ministerio/);
  expect(quoted('biblatex', { text, speaker })).toContain('agua.\n\\end{displayquote}');
});
