/** Offices by other names, counterparts, interviews: who is meant where a text calls somebody otherwise. */
import { describe, expect, test } from 'vitest';
import { said } from '../support/speech-of-text.ts';

const speakers = (...lines: readonly string[]): string[] => said(...lines).map((line) => line.split(' | ')[1] ?? '');

describe('the same person by another office', () => {
  test.each([
    ['La jefa edil Marta Xol Coc dijo que hay lluvia. “La gente no se va”, manifestó la alcaldesa.', 'Marta Xol Coc'],
    ['“Vacunen”, pidió el pediatra Otto Quiej Sum. “Vi morir niños”, relata el médico.', 'Otto Quiej Sum'],
    ['El presidente del directorio, Francisco Zea, llegó. El directivo dijo que hay agua.', 'Francisco Zea'],
    [
      'La ministra de Educación, Silvia Par, acompañada de su homólogo de Finanzas Públicas, Javier Rosales, llegó. El titular del Minfin dijo que hay fondos.',
      'Javier Rosales',
    ],
    [
      'La Comisión de Finanzas, presidida por el diputado Hernán Orozco, recibió al ministro Édgar Coy. Al cierre, el presidente de la comisión recordó que hay plazo.',
      'Hernán Orozco',
    ],
    ['La enfermera es Irma Batz Yac, auxiliar del puesto. “Falta una dosis”, recordó la enfermera.', 'Irma Batz Yac'],
    [
      'El acto fue presidido por el rector, Luis Mérida, y por la directora de Becas, Yesenia Batz. El primero saludó. La segunda hizo ver que hay cupo.',
      'Yesenia Batz',
    ],
  ])('%s', (text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });
});

describe('who is the subject', () => {
  test.each([
    [
      'La Municipalidad de Cubulco, que preside el alcalde, profesor Luis Sis Pop, informa que hay agua.',
      'Municipalidad de Cubulco',
    ],
    [
      'El ministro Otto Caal dijo que hay un informe, ante lo cual la presidenta Elena Ralda tomó el micrófono y aclaró que lo leerá.',
      'Elena Ralda',
    ],
    [
      '“Venimos a cumplir”, advirtió al público, primero en k’iche’ y luego en castellano, don Sebastián Xon Pop.',
      'Sebastián Xon Pop',
    ],
    ['La Jueza Segunda de Primera Instancia dijo que no hay plazo.', 'Jueza Segunda de Primera Instancia'],
  ])('%s', (text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  test('no paper asks for anything', () => {
    const told = 'La antropóloga Dominga Sacalxot habló. Según un estudio, cuatro de cada diez desertan.';
    expect(speakers(`${told} Pidió también cambiar las becas.`)).toEqual(['estudio', 'Dominga Sacalxot']);
  });

  test('whoever asked does not answer', () => {
    const told = 'La presidenta Elena Ralda llegó. Marleny Osoy, periodista, preguntó si hay estado de sitio.';
    expect(
      speakers(`${told} “No”, respondió Ralda. “¿Lo descarta?”, insistió la periodista. “Hoy, sí”, contestó.`).at(-1),
    ).toBe('Elena Ralda');
  });

  test('whoever writes asks, and is nobody here', () => {
    const told = 'El Ministerio de Cultura informó que hay obras. La restauradora Ixchel Curruchich limpia el retablo.';
    expect(speakers(`${told} Le preguntamos si volverá. “Esa es la pregunta”, dice.`).at(-1)).toBe('Ixchel Curruchich');
  });
});

describe('where words end', () => {
  test.each([
    [
      'El director Luis Pop detalla que el plan, al cual la cartera denominó “Puesto seguro”, contempla cámaras.',
      'que el plan, al cual la cartera denominó “Puesto seguro”, contempla cámaras',
    ],
    [
      'El director Luis Pop insistió en que hay riesgo, y antes de abordar el helicóptero se reunió con los alcaldes.',
      'que hay riesgo',
    ],
    [
      'El director Luis Pop prometió ampliar el programa y ya al despedirse les dijo que volverá.',
      'ampliar el programa',
    ],
    ['La PGN exhorta a la población a denunciar, y reitera su compromiso con la niñez.', 'a denunciar'],
    [
      'El director Luis Pop contó que no durmió; que los trajes tienen su espíritu.',
      'que no durmió; que los trajes tienen su espíritu',
    ],
    ['El alcalde Hugo Caal pidió al Ministerio de Comunicaciones, que envíe maquinaria.', 'que envíe maquinaria'],
    ['El dorador Brandon Ajquejay calcula haber colocado tres mil láminas.', 'haber colocado tres mil láminas'],
  ])('%s', (text, words) => {
    expect(said(text)[0]?.split(' | ')[2]).toBe(words);
  });
});

test('points under «HACE SABER:» behind a long aside', () => {
  const head =
    'La Procuraduría General de la Nación (PGN), en cumplimiento de la ley, a la opinión pública HACE SABER:';
  expect(speakers(head, 'Que hubo una visita.', 'Que hay una denuncia.')).toEqual([
    'Procuraduría General de la Nación',
    'Procuraduría General de la Nación',
  ]);
});

test('a present that no lexicon knows, straight behind marks and before somebody', () => {
  expect(speakers('La ministra Ana Xol llegó. “Es mi nieta”, presume la abuela.')).toEqual(['abuela']);
  expect(said('La campaña “El agua es vida”, lanza la alcaldesa Ana Xol con los vecinos.')).toEqual([]);
});

test('whoever was told something answers, if nobody else has been named', () => {
  const nurse =
    'La enfermera es Irma Batz Yac, auxiliar. “Hay que hablarles”, asegura. La doctora Silvia Chuy dijo que sí.';
  const twins = 'Las gemelas de doña Juana ya dormían. “Falta la segunda dosis”, le recordó la enfermera.';
  expect(speakers(nurse, `${twins} “Aquí voy a estar”, le contestó.`).slice(-2)).toEqual(['Irma Batz Yac', 'Juana']);
});

describe('people without an office', () => {
  test('a noun of what they do goes back to whom the text just told of', () => {
    const told = 'Pascuala Sucuquí Ajxup no sabía nada de terrazas. Hoy tiene once.';
    expect(speakers(`${told} “Aprendí despacio”, recuerda la agricultora.`)).toEqual(['Pascuala Sucuquí Ajxup']);
  });

  test('somebody new in the next sentence speaks in the one after', () => {
    const told = 'La ministra Ana Xol llegó. A pocos metros, un reclutador de un centro de llamadas buscaba gente.';
    expect(speakers(`${told} “Ya tiene plaza”, repetía.`)).toEqual(['reclutador']);
  });

  test('«el representante del Ejecutivo en el departamento» is its governor', () => {
    const told = 'El gobernador departamental, Hugo Caal Icó, llegó.';
    expect(speakers(`${told} El representante del Ejecutivo en el departamento dijo que habrá luz.`)).toEqual([
      'Hugo Caal Icó',
    ]);
  });
});

test.each([
  [
    'La propuesta del alcalde Luis Pop es que se amplíe la carretera.',
    'indirect | Luis Pop | que se amplíe la carretera',
  ],
  ['El mensaje de la ministra Ana Xol fue que se cuide la escuela.', 'indirect | Ana Xol | que se cuide la escuela'],
])('a noun reports: %s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

describe('papers, courts and teams', () => {
  test.each([
    ['La directora Ester Quemé dijo que hay agua.', 'El plan consta de cinco ejes. Señala que habrá agua.', 'plan'],
    [
      'El gerente Bernardo Leal dijo que no.',
      'La Comisión Portuaria emitió un comunicado. En él afirma que sí.',
      'Comisión Portuaria',
    ],
    [
      'La presidenta de la Corte, Carmen Azurdia, llegó.',
      '“Cada resolución importa”, expresó la magistrada.',
      'Carmen Azurdia',
    ],
    ['El técnico Leonel Monroy llegó.', 'El entrenador señaló que el rival es fuerte.', 'Leonel Monroy'],
    [
      'El notario Luis Mejicanos opinó que sirve.',
      'La registradora Lorena Güitz le dio la razón. Señaló que falta una firma.',
      'Lorena Güitz',
    ],
    [
      'La ministra Ana Xol dijo que sí.',
      'También tomó la palabra Katerin Vicente, de la Red Juvenil. Propuso crear un fondo.',
      'Katerin Vicente',
    ],
  ])('%s %s', (before, text, who) => {
    expect(speakers(before, text).at(-1)).toBe(who);
  });

  test('points go to whom the last verb before them names', () => {
    const head =
      'En relación con notas en las que se asegura que se “perdió el dinero”, la SESAN hace del conocimiento de la opinión pública lo siguiente:';
    expect(speakers(head, 'Que no se ha perdido nada.', 'Que hay contratos.').slice(1)).toEqual(['SESAN', 'SESAN']);
  });
});
