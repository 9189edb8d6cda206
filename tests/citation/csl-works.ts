import type { CiteOptions } from '../../components/citation/options.ts';
import type { Work } from '../../components/citation/work.ts';
import { ACCESSED } from './expected-work.ts';

/** As the official style sheets and the locale es-ES have it. */
export const CSL_OPTIONS: CiteOptions = { quotes: 'angle', apaDate: 'year-first', alwaysAccessed: false };

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

/** The items that were given to citeproc-js, by name. */
export const CSL_WORKS: Readonly<Record<string, Work>> = {
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
