import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STYLES } from '../../components/citation/styles.ts';
import type { Work } from '../../components/citation/work.ts';
import { ACCESSED } from './expected-work.ts';
import { CSL_DEVIATIONS } from './csl-deviations.ts';

/** What citeproc-js prints with the official styles and locale es-ES; how it was made stands in its `_about`. */
const GOLDEN = JSON.parse(readFileSync(new URL('csl-golden.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string>
>;

const SEED: Work = {
  authors: [{ kind: 'institution', name: 'Secretaría de Planificación y Programación de la Presidencia' }],
  title: 'Comunidad de práctica de IA de SEGEPLAN realiza su primer encuentro',
  site: 'SEGEPLAN',
  place: 'Guatemala',
  url: 'https://portal.segeplan.gob.gt/segeplan/?p=14622',
  published: { year: 2026, month: 2, day: 20 },
  accessed: ACCESSED,
  language: 'es-GT',
};
const { published: _day, ...UNDATED } = SEED;
const { site: _site, ...WITHOUT_SITE } = SEED;

/** The items that were given to citeproc-js. */
const ITEMS: Readonly<Record<string, Work>> = {
  seed: SEED,
  seedNoSite: WITHOUT_SITE,
  noDate: UNDATED,
  yearMonth: { ...SEED, published: { year: 2026, month: 2 } },
  twoOrgs: {
    ...SEED,
    authors: [
      { kind: 'institution', name: 'Ministerio de Agricultura, Ganadería y Alimentación' },
      { kind: 'institution', name: 'Instituto Nacional de Estadística' },
    ],
  },
  titleQuotes: { ...SEED, title: 'Presentan informe “Guatemala no se detiene” y el plan «K’atun 2032»' },
  titlePeriod: { ...SEED, title: 'SEGEPLAN presenta el plan.' },
  titleQuestion: { ...SEED, title: '¿Qué es el SNP?' },
  noAuthor: { ...SEED, authors: [] },
};

describe.each(Object.entries(CSL_DEVIATIONS))(
  '%s equals official CSL but for the named deviations',
  (id, { csl, deviations }) => {
    const style = STYLES.find((candidate) => candidate.id === id);
    test.each(Object.keys(GOLDEN[csl] ?? {}))('%s', (item) => {
      const work = ITEMS[item];
      const official = GOLDEN[csl]?.[item] ?? '';
      if (style === undefined || work === undefined) throw new Error(`no style or item ${id} ${item}`);
      const { html } = style.reference(work, { quotes: 'angle', apaDate: 'year-first', alwaysAccessed: false });
      const expected = deviations.reduce((text, { apply }) => apply(text, item), official);
      expect(html.replace(/<\/?a\b[^>]*>/g, '')).toBe(expected);
    });
    test('every deviation is needed', () => {
      const texts = new Map(Object.entries(GOLDEN[csl] ?? {}));
      const idle = deviations.filter(({ apply }) => {
        const before = [...texts.values()].join('\n');
        for (const [item, text] of texts) texts.set(item, apply(text, item));
        return before === [...texts.values()].join('\n');
      });
      expect(idle.map(({ name }) => name)).toEqual([]);
    });
  },
);
