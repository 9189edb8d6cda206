/** Words of a crowd, of a sign or of somebody the text only points at. */
import { describe, expect, test } from 'vitest';
import { said } from '../support/speech-of-text.ts';

const MINISTER = 'La ministra Ana Xol llegó a la feria.';
const speakers = (...lines: readonly string[]): string[] => said(...lines).map((line) => line.split(' | ')[1] ?? '');

describe('nobody is named', () => {
  test.each([
    '“Que Dios se lo pague”, se oyó decir al fondo del salón.',
    'El acto cerró con un grito que salió de entre los puestos: “¡Que viva la feria!”.',
    '“Nos vemos en un mes”, fue la última frase que se escuchó antes de que cerraran.',
  ])('%s', (line) => {
    expect(speakers(MINISTER, line)).toEqual(['?']);
  });

  test.each([
    '“El agua es vida, cuidémosla”, decía la manta que los alumnos colgaron a la entrada.',
    'Alertan por “becas” falsas en redes',
    'El segundo puesto fue para “No me esperes en Xela”, de Julieta Ordóñez.',
  ])('nothing is said: %s', (line) => {
    expect(said(MINISTER, line)).toEqual([]);
  });
});

test('«este» is whom the sentence before named last', () => {
  const told =
    'La coordinadora, Carmen Aída Pellecer, entregó el informe al presidente del comité, Telésforo Guarchaj.';
  expect(speakers(`${told} Este se comprometió a leerlo. Dijo que hay vivero.`)).toEqual([
    'Telésforo Guarchaj',
    'Telésforo Guarchaj',
  ]);
});

test('whoever tells of «ella» is not the woman just told of, where somebody else has spoken', () => {
  const told = '“Lloramos”, recuerda Brayan Tiul, capitán del grupo. Su asesora, Mariela Cahuec, los escucha y sonríe.';
  expect(speakers(`${told} “Ella nos dijo que siguiéramos”, agrega.`)).toEqual(['Brayan Tiul', 'Brayan Tiul']);
  expect(speakers('La guía Rumalda Boch las presentó. “Ella es la que suelda”, dijo.')).toEqual(['Rumalda Boch']);
});

test('«repite la frase» says whose the words before are', () => {
  expect(speakers('“La roya no avisa”. El técnico Pablo Aldana repite la frase en cada finca.')).toEqual([
    'Pablo Aldana',
  ]);
});

describe('a source without a comma behind', () => {
  test.each([
    ['Para ella el reto es grande.', 'el reto es grande'],
    [
      'Según la ministra Ana Xol el 40 % de las aldeas, sobre todo al norte, no tiene agua.',
      'el 40 % de las aldeas, sobre todo al norte, no tiene agua',
    ],
    ['Para Hilda Cab, del grupo de mujeres de Poptún, el problema es otro.', 'el problema es otro'],
  ])('%s', (line, words) => {
    expect(said(MINISTER, line)[0]).toContain(words);
  });

  test('what was done for somebody is no view', () => {
    expect(said(MINISTER, 'Para la ministra Ana Xol la comitiva preparó un almuerzo.')).toEqual([]);
  });
});

test('a branch between office and name', () => {
  expect(
    said('El presidente de la Cámara de Industria, filial Escuintla, Jorge Pop Sic, manifestó que hay agua.')[0],
  ).toContain('Jorge Pop Sic');
});

test('two are asked to do something', () => {
  expect(speakers('El alcalde Julio Pop llegó. Instó al delegado y al alcalde auxiliar a revisar los planes.')).toEqual(
    ['Julio Pop'],
  );
});

describe('names and papers', () => {
  test.each([
    'La ministra destacó que “Suelos Vivos” es el primer proyecto de su país.',
    'La guía advirtió que “tiichajil”, el término que repetía, no equivale a desarrollo.',
    'El técnico no vino, pero mandó una carta que fue leída ante todos.',
    'El ministro Luis Pop verificó que las transferencias fueran completas.',
  ])('no words in marks are said: %s', (line) => {
    expect(said(line).filter((words) => !words.startsWith('indirect'))).toEqual([]);
  });

  test('a cry is no title', () => {
    expect(said('Cuando la marimba calló, alguien gritó “¡Que camine, que camine!”.')).toEqual([
      'fragment | ? | ¡Que camine, que camine!',
    ]);
  });
});
