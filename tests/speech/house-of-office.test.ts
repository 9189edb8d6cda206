import { expect, test } from 'vitest';
import { speechOfText } from '../support/speech-of-text.ts';

const HOUSES =
  'El Ministerio de Agua, Bosque y Suelo (MABS), la Secretaría de Puentes de la Presidencia y el Registro de la Propiedad Rural firmaron el acta.';

test.each([
  ['La ministra de Agua', 'Ministerio de Agua, Bosque y Suelo'],
  ['La ministra de Agua, Bosque y Suelo', 'Ministerio de Agua, Bosque y Suelo'],
  ['La secretaria de Puentes', 'Secretaría de Puentes de la Presidencia'],
  ['La registradora de la Propiedad Rural', 'Registro de la Propiedad Rural'],
  ['La ministra de Bosque', undefined],
  ['La ministra', undefined],
  ['La viceministra de Agua', undefined],
  ['La subsecretaria de Puentes', undefined],
  ['La directora de Agua', undefined],
])('%s is of the house that carries the office’s name', (office, house) => {
  const { speakers } = speechOfText(HOUSES, `${office}, Ana Tzoy, dijo que faltan fondos.`);
  expect(speakers[0]).toMatchObject({ name: 'Ana Tzoy' });
  expect(speakers[0]?.organisation).toBe(house);
  expect(speakers[0]?.organisationInferred).toBe(house === undefined ? undefined : true);
});

test('a house in the office’s own words is printed, not inferred', () => {
  const { speakers } = speechOfText(HOUSES, 'La directora de Agua del MABS, Ana Tzoy, dijo que faltan fondos.');
  expect(speakers[0]).toMatchObject({ organisation: 'MABS' });
  expect(speakers[0]?.organisationInferred).toBeUndefined();
});
