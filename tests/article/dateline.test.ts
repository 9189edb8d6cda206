import { describe, expect, test } from 'vitest';
import { datedBy, datelineOf } from '../../components/article/metadata/dateline.ts';

test.each([
  ['Guatemala, 20 de febrero de 2026. Utilizar', 'Guatemala', '2026-02-20'],
  ['Guatemala, enero de 2024. “Como', 'Guatemala', '2024-01'],
  ['Guatemala 21 de junio de 2023. El', 'Guatemala', '2023-06-21'],
  ['Guatemala 2 de octubre del 2025. Con', 'Guatemala', '2025-10-02'],
  ['Guatemala, 5 julio de 2024. La', 'Guatemala', '2024-07-05'],
  ['Ginebra, Suiza, 17 de octubre de 2018. El', 'Ginebra, Suiza', '2018-10-17'],
  ['San José La Máquina, Suchitepéquez, 17 de julio de 2025.- El', 'San José La Máquina, Suchitepéquez', '2025-07-17'],
  ['Ciudad de Guatemala, 21 feb (AGN).- El', 'Ciudad de Guatemala', undefined],
  ['Guatemala, 15 de octubre. – El', 'Guatemala', undefined],
])('%s', (text, place, date) => {
  const dateline = datelineOf(text);
  expect(dateline?.place).toBe(place);
  expect(dateline?.date).toBe(date);
  expect(text.startsWith(dateline?.text ?? '?')).toBe(true);
});

test.each([
  'El presidente llegó. Dijo',
  'En enero de 2024, la Secretaría',
  'Durante 2025. Se',
  'La Ley 5 de mayo, dijo',
])('no dateline: %s', (text) => {
  expect(datelineOf(text)).toBeUndefined();
});

test.each([
  ['Guatemala, octubre de 2022. El', 'Guatemala, octubre de 2022', 'Guatemala', '2022-10'],
  ['Uruguay, diciembre de 2025. La', 'Uruguay, diciembre de 2025', 'Uruguay', '2025-12'],
  ['Guatemala, 10 de febrero de 2023. El', 'Guatemala, 10 de febrero de 2023', 'Guatemala', '2023-02-10'],
  ['Guatemala, 27 de febrero de 2024.- El', 'Guatemala, 27 de febrero de 2024', 'Guatemala', '2024-02-27'],
  ['Guatemala 02 de junio de 2022. El', 'Guatemala 02 de junio de 2022', 'Guatemala', '2022-06-02'],
  ['Ciudad de Guatemala, feb 13 (AGN).– El', 'Ciudad de Guatemala, feb 13 (AGN)', 'Ciudad de Guatemala', undefined],
  ['feb 13 (AGN).– El', 'feb 13 (AGN)', '', undefined],
  ['19 ago. (AGN).– El', '19 ago. (AGN)', '', undefined],
  ['El Progreso, 3 de mayo de 2025. La', 'El Progreso, 3 de mayo de 2025', 'El Progreso', '2025-05-03'],
  [
    'San Juan Sacatepéquez, viernes 20 de febrero de 2026. Se',
    'San Juan Sacatepéquez, viernes 20 de febrero de 2026',
    'San Juan Sacatepéquez',
    '2026-02-20',
  ],
  ['GUATEMALA, 20 DE FEBRERO DE 2026. LA', 'GUATEMALA, 20 DE FEBRERO DE 2026', 'GUATEMALA', '2026-02-20'],
])('%s', (paragraph, text, place, date) => {
  expect(datelineOf(paragraph)).toEqual({ text, place, ...(date === undefined ? {} : { date }) });
});

test.each([
  'La reunión del 20 de febrero de 2026. Hubo',
  'María Pérez, 20 años. La',
  'Guatemala, 31 de febrero de 2026. El',
  'Guatemala ocupa el lugar 5. Se',
  'Mayo de 2025. Se',
  'Hoy, 5 de mayo. Se',
])('no dateline: %s', (paragraph) => {
  expect(datelineOf(paragraph)).toBeUndefined();
});

describe('written otherwise', () => {
  test.each([
    ['Guatemala, 12 de marzo de 2,026. El', 'Guatemala', '2026-03-12'],
    ['Guatemala, 12 de marzo del año 2026. El', 'Guatemala', '2026-03-12'],
    ['Guatemala, 12 y 13 de marzo de 2026. El', 'Guatemala', '2026-03-13'],
    ['Guatemala, 12, 13 y 14 de marzo de 2026. El', 'Guatemala', '2026-03-14'],
    ['Guatemala, del 12 al 14 de marzo de 2026. El', 'Guatemala', '2026-03-14'],
    ['Guatemala, 30 de abril y 1 de mayo de 2026. El', 'Guatemala', '2026-05-01'],
    ['Washington D. C., 12 de marzo de 2026. El', 'Washington D. C.', '2026-03-12'],
    ['Washington D.C. 12 de marzo de 2026. El', 'Washington D.C.', '2026-03-12'],
    ['Nueva York, EE. UU., 12 de marzo de 2026. El', 'Nueva York, EE. UU.', '2026-03-12'],
    ['Guatemala de la Asunción, 12 de marzo de 2026. El', 'Guatemala de la Asunción', '2026-03-12'],
    ['Zona 1, Guatemala, 12 de marzo de 2026. El', 'Zona 1, Guatemala', '2026-03-12'],
    ['Cobán, Alta Verapaz, a 12 de marzo de 2026. El', 'Cobán, Alta Verapaz', '2026-03-12'],
    ['Guatemala, a 12 de marzo. El', 'Guatemala', undefined],
    ['Guatemala, 12 de marzo del presente año. El', 'Guatemala', undefined],
    ['Guatemala, 12/03/2026. El', 'Guatemala', '2026-03-12'],
    ['Guatemala, 12.03.2026. El', 'Guatemala', '2026-03-12'],
    ['Guatemala, 12 mar. 2026. El', 'Guatemala', '2026-03-12'],
    ['Guatemala, jue. 5 de marzo de 2026. La', 'Guatemala', '2026-03-05'],
    ['Guatemala, 1.º de marzo de 2026. El', 'Guatemala', '2026-03-01'],
    ['Guatemala, primero de marzo de 2026. El', 'Guatemala', '2026-03-01'],
    ['Guatemala, marzo 2026. El', 'Guatemala', '2026-03'],
    ['Ciudad de Guatemala, 21 feb (AGN) El', 'Ciudad de Guatemala', undefined],
    ['Guatemala. 12 de marzo de 2026. El', 'Guatemala', '2026-03-12'],
    ['San Pedro Sacatepéquez, San Marcos. 12 de marzo de 2026. El', 'San Pedro Sacatepéquez, San Marcos', '2026-03-12'],
    ['Guatemala, 12 de marzo de 2026 El ministro', 'Guatemala', '2026-03-12'],
    ['Guatemala, 12 de marzo de 2026', 'Guatemala', '2026-03-12'],
    [
      'San Antonio Aguas Calientes (Sacatepéquez), 3 de mayo de 2026. El',
      'San Antonio Aguas Calientes (Sacatepéquez)',
      '2026-05-03',
    ],
  ])('%s', (text, place, date) => {
    const dateline = datelineOf(text);
    expect([dateline?.place, dateline?.date]).toEqual([place, date]);
    expect(text.startsWith(dateline?.text ?? '?')).toBe(true);
  });

  test.each([
    'El 12 de marzo de 2026. Hubo',
    'Los días 12 y 13 de marzo de 2026. Se',
    'Guatemala celebró el 12 de marzo de 2026. Hoy',
    'Inauguración: 12 de marzo de 2026. Hoy',
    'Plazo, 12 de marzo de 2026. El',
    'Decreto 12, 12 de marzo. Hoy',
    'Guatemala 12 marzo celebra la fiesta',
    'Guatemala, 12 de marzo de 2026, fue',
  ])('no dateline: %s', (text) => {
    expect(datelineOf(text)).toBeUndefined();
  });
});

describe('a year that is not written', () => {
  test.each([
    ['Guatemala, 15 de octubre. – Con', '2025-10-16T08:30:00-06:00', '2025-10-15'],
    ['Río Hondo, Zacapa, 21 feb (AGN).- Desde', '2025-02-21T16:05:12-06:00', '2025-02-21'],
    ['Guatemala, 12 de marzo del presente año. El', '2026-03-12', '2026-03-12'],
    ['Guatemala, 31 de diciembre. El', '2026-01-02T09:00:00-06:00', '2025-12-31'],
    ['Guatemala, 13 de marzo. El', '2026-03-12T23:30:00-06:00', '2026-03-13'],
    ['Guatemala, 1 de enero. El', '2025-12-31T23:30:00-06:00', '2026-01-01'],
    ['Guatemala, 14 de marzo. El', '2026-03-12T08:00:00-06:00', '2025-03-14'],
    ['Guatemala, 12 de marzo de 2024. El', '2026-03-12T08:00:00-06:00', '2024-03-12'],
    ['Guatemala, 29 de febrero. El', '2026-03-12T08:00:00-06:00', undefined],
    ['Guatemala, 12 de marzo. El', 'ayer', undefined],
  ])('%s, published %s', (text, published, date) => {
    expect(datelineOf(text, published)?.date).toBe(date);
    const dateline = datelineOf(text);
    expect(dateline && datedBy(dateline, published)).toEqual({ ...dateline, ...(date === undefined ? {} : { date }) });
  });
});
