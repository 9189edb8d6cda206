import { expect, test } from 'vitest';
import { workOf } from '../../components/citation/work.ts';
import { ACCESSED, expectedWorks } from './expected-work.ts';

const [plain] = expectedWorks();
if (plain === undefined) throw new Error('no expected works');
const { article } = plain;
const OWN = article.institution?.name ?? '';
const MAGA = 'Ministerio de Agricultura, Ganadería y Alimentación';
const INE = 'Instituto Nacional de Estadística';

/** Who signs, by the byline of the post. */
test.each([
  [`${MAGA} e ${INE}`, [MAGA, INE]],
  [`${MAGA} (MAGA) e ${INE} (INE)`, [MAGA, INE]],
  [
    `Ministerio de Salud, ${INE} y Universidad de San Carlos`,
    ['Ministerio de Salud', INE, 'Universidad de San Carlos'],
  ],
  ['Ministerio de Salud Pública y Asistencia Social', ['Ministerio de Salud Pública y Asistencia Social']],
  [
    'Ministerio de Comunicaciones, Infraestructura y Vivienda',
    ['Ministerio de Comunicaciones, Infraestructura y Vivienda'],
  ],
  ['Dirección de Cooperación, Ministerio de Salud', ['Dirección de Cooperación, Ministerio de Salud']],
  ['Inés Ixcoy, Ministerio de Salud', ['Inés Ixcoy', 'Ministerio de Salud']],
  ['Mariela Tzunún e Inés Ixcoy', ['Mariela Tzunún', 'Inés Ixcoy']],
  [`${OWN}; ${INE}`, [OWN, INE]],
  [`SEGEPLAN; ${INE}`, [OWN, INE]],
  ['Dirección de Comunicación Social; Inés Ixcoy', ['Inés Ixcoy']],
  ['Dirección de Comunicación Social', [OWN]],
  ['SEGEPLAN', [OWN]],
  [OWN, [OWN]],
])('«%s»', (author, names) => {
  expect(workOf({ ...article, author }, ACCESSED).authors.map(({ name }) => name)).toEqual(names);
});
