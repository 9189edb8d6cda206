/** Where reported words begin and end in the sentences that offices write. */
import { describe, expect, test } from 'vitest';
import { said } from '../support/speech-of-text.ts';

test.each([
  [
    'La ministra Ana Xol informó que se hicieron 12 visitas y se entregaron lentes.',
    'que se hicieron 12 visitas y se entregaron lentes',
  ],
  ['La ministra Ana Xol dijo que el centro cuenta con rayos X. La gente aplaudió.', 'que el centro cuenta con rayos X'],
  ['La ministra Ana Xol dijo que abre a las 8:00 a. m. La gente aplaudió.', 'que abre a las 8:00 a. m'],
  [
    'La ministra Ana Xol dijo que hay un índice, el cual considera la pobreza.',
    'que hay un índice, el cual considera la pobreza',
  ],
  [
    'La ministra Ana Xol indicó que, según el informe, faltan 40 escuelas.',
    'que, según el informe, faltan 40 escuelas',
  ],
  ['La ministra Ana Xol destacó el acuerdo indicando que no puede esperar.', 'que no puede esperar'],
  ['La ministra Ana Xol agradeció la obra pero pidió bajar la tarifa.', 'bajar la tarifa'],
  ['La ministra Ana Xol dijo al embajador de Japón, Haru Tanabe, que hay agua.', 'que hay agua'],
  ['La ministra Ana Xol dijo a su homóloga que hay agua.', 'que hay agua'],
  ['La ministra Ana Xol llegó. El lago —añadió— da empleo a 340 familias.', 'El lago da empleo a 340 familias'],
  ['Según la ministra Ana Xol, quien llegó tarde, el proceso fue justo.', 'el proceso fue justo'],
  [
    'La ministra Ana Xol llegó. En 2026, según la ministra, votaron 14,300 personas.',
    'En 2026 votaron 14,300 personas',
  ],
  ['Según Xol, Guatemala es el segundo país. La ministra Ana Xol saludó.', 'Guatemala es el segundo país'],
  [
    'Para la directora de Datos, Ana Xol, el resultado confirma que vale la pena.',
    'el resultado confirma que vale la pena',
  ],
])('%s', (text, words) => {
  const [line, ...more] = said(text);
  expect(more).toEqual([]);
  expect(line).toBe(`indirect | Ana Xol | ${words}`);
});

test.each([
  'Doña Ofelia Tiul recuerda la noche en que el río se llevó la hamaca.',
  'La ministra Ana Xol mencionó los lugares en que habrá talleres.',
  'La gremial espera. Urge aprobar la ley de líneas.',
])('nobody reports here: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['Una vecina que prefirió no dar su nombre dijo que falta agua.', 'vecina'],
  ['Un vecino que pidió el anonimato dijo que falta agua.', 'vecino'],
  ['Un asesor que pidió no ser citado reconoció que falta agua.', 'asesor'],
])('a source that asks for no name: %s', (text, who) => {
  expect(said(text)).toEqual([`indirect | ${who} | que falta agua`]);
});

test('points of a statement are its house’s, whatever their verb', () => {
  const points = ['1. Que hay medicinas.', '2. Que el material alcanza el 91 por ciento.', '3. Que hay vacunas.'];
  expect(said('El Ministerio de Salud informa:', ...points)).toEqual([
    'indirect | Ministerio de Salud | Que hay medicinas',
    'indirect | Ministerio de Salud | Que el material alcanza el 91 por ciento',
    'indirect | Ministerio de Salud | Que hay vacunas',
  ]);
});

test.each([
  ['El viceministro de Agua, Ing. Agr. Mynor Cordero, dijo que falta agua.', 'Mynor Cordero'],
  ['La directora de Datos, M.A. Luisa Müller, dijo que falta agua.', 'Luisa Müller'],
  ['El portavoz de la PNC, Inspector Hugo Barrera, dijo que falta agua.', 'Hugo Barrera'],
  ['La jefa del centro, Enfermera Gabriela Teo, dijo que falta agua.', 'Gabriela Teo'],
  ['Otra madre, Catalina Toj, dijo que falta agua.', 'Catalina Toj'],
])('titles and ranks are no part of a name: %s', (text, who) => {
  expect(said(text)).toEqual([`indirect | ${who} | que falta agua`]);
});

test('whose words somebody cites', () => {
  expect(said('La investigadora Ana Xol citó al poeta Luis Pop: “El agua es memoria”.')).toEqual([
    'direct | Luis Pop | El agua es memoria',
  ]);
});

describe('points under an announcement', () => {
  const POINTS = ['Hay medicinas en los hospitales', 'Hay vacunas en los puestos'];
  const SAID = POINTS.map((words) => `indirect | Ministerio de Salud | ${words}`);

  test.each([
    ['bullets', 'informa a la población que:', (words: string) => `• ${words}.`],
    ['numbers', 'informa que:', (words: string, at: number) => `${at + 1}. ${words}.`],
    ['letters', 'aclara que:', (words: string, at: number) => `${'ab'.charAt(at)}) ${words}.`],
    ['«lo siguiente»', 'comunica lo siguiente:', (words: string, at: number) => `${at + 1}) ${words}.`],
  ])('%s are what it says', (_name, verb, point) => {
    expect(said(`El Ministerio de Salud ${verb}`, ...POINTS.map(point), 'La feria cierra el lunes.')).toEqual(SAID);
  });

  test.each(['El fuego consumió 84 hectáreas', '84 hectáreas se quemaron', 'La Municipalidad abrió un refugio'])(
    'a point has all its words: %s',
    (words) => {
      expect(said('El Ministerio de Salud informa que:', `1. ${words}.`, `2) ${words}.`, `• ${words}.`)).toEqual(
        Array.from({ length: 3 }, () => `indirect | Ministerio de Salud | ${words}`),
      );
    },
  );

  test('whose own words a point tells, says them', () => {
    expect(said('El Ministerio de Salud informa que:', '• La directora Ana Xol pidió que haya vacunas.')).toEqual([
      'indirect | Ana Xol | que haya vacunas',
    ]);
  });

  test('without a verb of saying they are nobody’s', () => {
    expect(said('El Ministerio de Salud hizo lo siguiente:', '1. Hay medicinas en los hospitales.')).toEqual([]);
  });
});
