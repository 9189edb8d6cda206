/** Whom the next words belong to, where the sentence before brought somebody else to the front. */
import { describe, expect, test } from 'vitest';
import { said } from '../support/speech-of-text.ts';

const last = (...lines: readonly string[]): string => (said(...lines).at(-1) ?? '').split(' | ')[1] ?? '';
const DIRECTOR = 'El director de la Editorial Sur, Luis Pop, adelantó que habrá otra edición.';
const MINISTER = 'La ministra Ana Xol dijo que hay avances.';

describe('people without a name are themselves', () => {
  test.each([
    ['“Yo presté la mano”, expresó el autor.', 'autor'],
    ['“Yo presté la mano”, expresó el párroco.', 'párroco'],
    ['“Yo presté la mano”, expresó el niño.', 'niño'],
    ['“Yo no fui”, dijo el detenido.', 'detenido'],
    ['La autora firmó ejemplares. “Yo presté la mano”, expresó.', 'autora'],
    ['La abuela recibió la placa. “Yo presté la mano”, expresó.', 'abuela'],
    ['Su hija la admira. “Es terco”, dice.', 'hija'],
    ['La paciente sonríe. “Ya camino”, dice.', 'paciente'],
    ['“Falta papel”, respondió de inmediato un mecánico.', 'mecánico'],
    ['“Falta papel”, opinó en cambio una clienta.', 'clienta'],
  ])('%s', (words, who) => {
    expect(last(DIRECTOR, words)).toBe(who);
  });

  test.each([
    ['Uno de ellos es Wilmer, nieto de don Lázaro.', 'Wilmer'],
    ['Entre ellos está Wilmer, de 19 años.', 'Wilmer'],
    ['Es el caso de Wilmer, de 19 años.', 'Wilmer'],
    ['Carlos, hoy de 16 años, fue de los primeros en cruzar.', 'Carlos'],
    ['Britany, su nieta de doce años, forma un ángel.', 'Britany'],
    ['Jakelin, una joven retornada, compartió su historia.', 'Jakelin'],
  ])('a first name alone: %s', (sentence, who) => {
    expect(last(MINISTER, `${sentence} “Ya me iba”, relató.`)).toBe(who);
  });

  test('a town is nobody', () => {
    const towns = [
      'Nueva Santa Rosa',
      'Río Hondo',
      'Concepción Tutuapa',
      'Fray Bartolomé de las Casas',
      'Villa Canales',
    ];
    const speakers = towns.map((town) =>
      last(`Luego habló Fredy Ramos Choguaj, de ${town}, que enseña allí. “Sí”, dijo.`),
    );
    expect(speakers).toEqual(towns.map(() => 'Fredy Ramos Choguaj'));
  });
});

describe('whom the sentence before ends with, or is about', () => {
  test.each([
    [
      'El alcalde Luis Pop entregó la llave a la vecina Lucía Tot, quien lloró de alegría. “Por fin”, dijo.',
      'Lucía Tot',
    ],
    [
      'La directora Elvira Caal dijo que falta agua; el jefe de riego, Rigoberto Tiul, culpó al clima. “Llueve poco”, dijo.',
      'Rigoberto Tiul',
    ],
    [
      'El alcalde Ramiro Ochoa fue representado por el concejal Edgar Cho Caal. Manifestó que pagarán.',
      'Edgar Cho Caal',
    ],
    ['En nombre de los padres de familia habló Rigoberto Cruz. “Ya hay techo”, dijo.', 'Rigoberto Cruz'],
    ['Rosario Bal llegó. Su compañera Lesbia Ortiz la describe como exigente. “No cede”, comenta.', 'Lesbia Ortiz'],
    [
      '“Me asusté”, dijo don Rigoberto Paz. La alcaldesa Elvia Sic asintió. “Yo también me puse los lentes”.',
      'Elvia Sic',
    ],
    [
      '“No hay abusos”, dijo el alcalde Luis Pop. La Municipalidad lamenta lo ocurrido. Asimismo, reitera que hay un número.',
      'Municipalidad',
    ],
    ['La ministra Ana Xol llegó. Los vecinos dijeron que falta agua. Además, que la luz es cara.', 'vecinos'],
    ['La ministra Ana Xol saludó. El alcalde Luis Pop dijo que sí. “Vamos bien”, expresó al final Xol.', 'Ana Xol'],
  ])('%s', (text, who) => {
    expect(last(text)).toBe(who);
  });

  test.each([
    ['quien enumeró las metas y dijo que hay agua', 'Ana Xol'],
    ['quien agradeció el apoyo, saludó a los vecinos y dijo que hay agua', 'Ana Xol'],
    ['que llegó tarde y dijo que hay agua', 'Ana Xol'],
    ['y dijo que hay agua', 'Luis Pop'],
  ])('El alcalde Luis Pop recibió a la ministra Ana Xol, %s', (clause, who) => {
    expect(last(`El alcalde Luis Pop recibió a la ministra Ana Xol, ${clause}.`)).toBe(who);
  });

  test.each([
    'El alcalde, Luis Pop, llegó. Acompañado por las concejales Ana Xol y Eva Coc, explicó que hay agua.',
    'El alcalde Luis Pop, acompañado por el juez, Juan Sic, y la gobernadora, Elena Cucul, explicó que hay agua.',
    'El alcalde Luis Pop, sentado junto a la jueza, Eva Coc, y la gobernadora, Elena Cucul, explicó que hay agua.',
  ])('who comes along says nothing: %s', (text) => {
    expect(last(text)).toBe('Luis Pop');
  });
});

describe('an office, a trade or a word for somebody', () => {
  test.each([
    ['El secretario de Obras, Luis Pop, dijo que sí.', 'El ministro de Economía dijo que no.', 'ministro de Economía'],
    [
      'El presidente del Cocode, Luis Pop, dijo que sí.',
      'El presidente de la República dijo que no.',
      'presidente de la República',
    ],
    ['El presidente del Cocode, Luis Pop, dijo que sí.', 'El mandatario dijo que no.', 'mandatario'],
    ['La abogada Irma Sic dijo que sí.', 'La trabajadora social dijo que no.', 'trabajadora social'],
    [
      'El viceministro Héctor Canto dijo que sí. El vecino Luis Pop pidió más.',
      'El funcionario dijo que no.',
      'Héctor Canto',
    ],
    [
      'La ministra Ana Xol dijo que sí. La estudiante Eva Coc le preguntó cuándo.',
      '“En enero”, respondió la funcionaria.',
      'Ana Xol',
    ],
    [
      'El alcalde Romeo Arana dijo que sí. El concejal Víctor Sandoval dijo que no.',
      'El edil dijo que quizá.',
      'Víctor Sandoval',
    ],
    [
      'El embajador de Japón, Haru Tanabe, llegó. También el representante de JICA, Luis Morimoto.',
      'El diplomático dijo que sí.',
      'Haru Tanabe',
    ],
    [
      'El ministro de Obras, Jorge Ortega, llegó. El ministro de Gobernación, Marco Toledo, habló.',
      'El jefe de la cartera de Obras dijo que sí.',
      'Jorge Ortega',
    ],
    [
      'La secretaria de Seguridad Alimentaria y Nutricional, Mireya Paz, llegó. El ministro Luis Pop habló.',
      'La secretaria de la SESAN dijo que sí.',
      'Mireya Paz',
    ],
    [
      'La ministra de Guatemala, Rosa Mijangos, habló. La ministra de Honduras, Sara Zelaya, dijo que sí.',
      'La ministra guatemalteca dijo que no.',
      'Rosa Mijangos',
    ],
    [
      'Luis Sic, presidente de la asociación de pescadores Luz del Agua, habló. El alcalde Juan Paz dijo que sí.',
      'El dirigente dijo que no.',
      'Luis Sic',
    ],
    [
      'La asociación la preside Ana Coc; Germán Paz es el oficial del donante.',
      'El oficial del donante dijo que sí.',
      'Germán Paz',
    ],
    ['El director, Luis Pop, habló.', '“Sí”, advirtió el de Barillas, Daniel Pedro Mateo.', 'Daniel Pedro Mateo'],
  ])('%s %s', (before, after, who) => {
    expect(last(before, after)).toBe(who);
  });

  test('two farmers of one place and one surname are two', () => {
    const lines = [
      '“Llovió”, dijo Juan Carlos Ramírez, agricultor de Camotán.',
      '“No llovió”, dijo Mario Estuardo Ramírez, agricultor de Camotán.',
    ];
    expect(said(...lines).map((line) => line.split(' | ')[1])).toEqual([
      'Juan Carlos Ramírez',
      'Mario Estuardo Ramírez',
    ]);
  });
});

describe('several who speak as one', () => {
  test.each([
    [
      'La Secretaría de Planificación (SEGEPLAN) y la Municipalidad de Cobán dijeron que sí.',
      'Secretaría de Planificación y Municipalidad de Cobán',
    ],
    [
      'El ministro de Salud, Luis Pop; el de Educación, Juan Sic; y la ministra de Trabajo, Ana Xol, dijeron que sí.',
      'Luis Pop, Juan Sic y Ana Xol',
    ],
    [
      'El Ministerio Público y la Secretaría de la Mujer actúan. Ambas instituciones piden denunciar.',
      'Ministerio Público y Secretaría de la Mujer',
    ],
  ])('%s', (text, who) => {
    expect(last(text)).toBe(who);
  });

  test('two quotations of two people in one sentence are two', () => {
    expect(said('“Yo subo”, dijo Ana Xol; “yo bajo”, dijo Luis Pop.')).toEqual([
      'direct | Ana Xol | Yo subo',
      'direct | Luis Pop | yo bajo',
    ]);
  });
});

const Q = 'direct | Pilar Negreros | La vara es la misma';

test.each([
  'La respuesta de Negreros no tardó',
  'La respuesta de la bióloga fue tajante',
  'La frase de Negreros resume el debate',
  'Las palabras de Negreros arrancaron aplausos',
])('whose answer it is: %s', (clause) => {
  const lines = said(
    `La bióloga Pilar Negreros pidió calma. El diputado Luis Pop alegó que hay reglas. ${clause}: “La vara es la misma”.`,
  );
  expect(lines.at(-1)).toBe(Q);
});

test.each(['viejo', 'reconocido', 'ahora'])('the %s teacher is still the teacher', (word) => {
  expect(
    said(
      `El maestro Ulises Otzoy dirige la orquesta. El panadero Miguel Chalí vendió pan. “Toquen sin miedo”, dijo el ${word} maestro.`,
    ),
  ).toEqual(['direct | Ulises Otzoy | Toquen sin miedo']);
});

test('a pronoun goes back to whom the text just told of', () => {
  expect(
    said(
      'La viceministra Karina Archila recorrió las bodegas.',
      'En la fila estaba Mercedes Donis. Ella trabaja la tierra. “Mi papá me dicta y yo siembro”, bromea.',
    ),
  ).toEqual(['direct | Mercedes Donis | Mi papá me dicta y yo siembro']);
});

test('a surname that is a given name elsewhere', () => {
  expect(said('La alcaldesa María Andrés llegó. El director Luis Pop habló.', 'Andrés dijo que hay agua.').at(-1)).toBe(
    'indirect | María Andrés | que hay agua',
  );
});

test('whose director she is', () => {
  expect(
    said(
      'La ministra Ana Xol llegó. La Cámara de Comercio dijo que esperará. Su directora legal pidió que se apruebe.',
    ).at(-1),
  ).toBe('indirect | directora legal | que se apruebe');
});
