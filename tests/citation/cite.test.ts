import { describe, expect, test } from 'vitest';
import { partialDate } from '../../components/citation/work.ts';
import { STYLES } from '../../components/citation/styles.ts';
import type { Work } from '../../components/citation/work.ts';

const WORK: Work = {
  authors: [{ name: 'Secretaría de Planificación y Programación de la Presidencia', acronym: 'SEGEPLAN' }],
  title: 'Municipios de Sololá presentan su catálogo de datos abiertos sobre agua',
  site: 'SEGEPLAN',
  place: 'Guatemala',
  url: 'https://portal.segeplan.gob.gt/segeplan/?p=20345',
  published: { year: 2026, month: 3, day: 12 },
  accessed: { year: 2026, month: 11, day: 22 },
  language: 'es-GT',
};

const EXPECTED: Readonly<Record<string, string>> = {
  apa: 'Secretaría de Planificación y Programación de la Presidencia. (12 de marzo de 2026). Municipios de Sololá presentan su catálogo de datos abiertos sobre agua. https://portal.segeplan.gob.gt/segeplan/?p=20345',
  biblatex: `@online{segeplan2026municipios,
  author = {{Secretaría de Planificación y Programación de la Presidencia}},
  shortauthor = {{SEGEPLAN}},
  title = {Municipios de Sololá presentan su catálogo de datos abiertos sobre agua},
  date = {2026-03-12},
  organization = {SEGEPLAN},
  url = {https://portal.segeplan.gob.gt/segeplan/?p=20345},
  urldate = {2026-11-22},
  langid = {spanish}
}`,
};

describe('every style cites the sample post', () => {
  test.each(STYLES.map((style) => [style.id, style] as const))('%s', (id, style) => {
    expect(style.reference(WORK).text).toBe(EXPECTED[id]);
  });
});

test('a day is read in the offset of the portal, not in UTC', () => {
  expect(partialDate('2026-02-20T20:30:00-06:00')).toEqual({ year: 2026, month: 2, day: 20 });
});
