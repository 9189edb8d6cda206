import { expect, test } from 'vitest';
import { said } from '../support/speech-of-text.ts';

test.each([
  ['Ana Tzoy leyó el cartel y dijo: “Aquí se come y se comparte”.'],
  ['Ana Tzoy, frente a la placa, dijo: “Aquí se come y se comparte”.'],
  ['La placa fue develada por Ana Tzoy, quien dijo: “Aquí se come y se comparte”.'],
  ['Ana Tzoy habló. Junto al mural dijo: “Aquí se come y se comparte”.'],
  ['Ana Tzoy habló. “Aquí se come y se comparte”, dijo frente al mural.'],
])('a sign that only stands near says nothing: %s', (text) => {
  expect(said(text)).toEqual(['direct | Ana Tzoy | Aquí se come y se comparte']);
});
