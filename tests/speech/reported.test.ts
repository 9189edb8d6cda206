import { describe, expect, test } from 'vitest';
import { said } from '../support/speech-of-text.ts';

describe('reported speech', () => {
  test.each([
    [
      'La ministra Ana Tzoy informó que la obra terminará en mayo.',
      ['indirect | Ana Tzoy | que la obra terminará en mayo'],
    ],
    [
      'La ingeniera residente, Ana Tzoy explico que la obra terminará en mayo.',
      ['indirect | Ana Tzoy | que la obra terminará en mayo'],
    ],
    [
      'El alcalde de Salamá, Tomás Ruano pidio a los vecinos no cruzar el río.',
      ['indirect | Tomás Ruano | no cruzar el río'],
    ],
    [
      'La ministra Ana Tzoy instó a los alcaldes a medir el agua antes del 30 de abril y posteriormente se trasladó a la playa.',
      ['indirect | Ana Tzoy | a medir el agua antes del 30 de abril'],
    ],
    [
      'La ministra Ana Tzoy instó a los alcaldes a medir el agua y posteriormente publicarla.',
      ['indirect | Ana Tzoy | a medir el agua y posteriormente publicarla'],
    ],
    [
      'La ministra Ana Tzoy volvió a pedir que la obra termine en mayo.',
      ['indirect | Ana Tzoy | que la obra termine en mayo'],
    ],
    [
      'El edil Tomás Ruano, quien negó ser pariente de la ministra, visitó la aldea.',
      ['indirect | Tomás Ruano | ser pariente de la ministra'],
    ],
    [
      'La ministra Ana Tzoy indicó que hay recursos, y el alcalde, Tomás Ruano, que la aldea pone la arena.',
      ['indirect | Ana Tzoy | que hay recursos', 'indirect | Tomás Ruano | que la aldea pone la arena'],
    ],
    [
      'La ministra Ana Tzoy indicó que hay recursos; Tomás Ruano, que faltan papeles.',
      ['indirect | Ana Tzoy | que hay recursos', 'indirect | Tomás Ruano | que faltan papeles'],
    ],
    [
      'La ministra Ana Tzoy indicó que vinieron la gobernadora y el alcalde, que es de Salamá.',
      ['indirect | Ana Tzoy | que vinieron la gobernadora y el alcalde, que es de Salamá'],
    ],
    [
      'Mientras Ana Tzoy aseguró que no hay deuda, Tomás Ruano afirmó que le deben dos meses.',
      ['indirect | Ana Tzoy | que no hay deuda', 'indirect | Tomás Ruano | que le deben dos meses'],
    ],
    [
      'El ministro Tomás Ruano indicó que hay recursos, mientras que la alcaldesa Ana Tzoy agradeció el apoyo y pidió no abandonar la aldea.',
      ['indirect | Tomás Ruano | que hay recursos', 'indirect | Ana Tzoy | no abandonar la aldea'],
    ],
    [
      'La ministra Ana Tzoy tomó la palabra para señalar que la obra terminará en mayo.',
      ['indirect | Ana Tzoy | que la obra terminará en mayo'],
    ],
    [
      'La ministra Ana Tzoy informó a través de un comunicado que la obra terminará en mayo.',
      ['indirect | Ana Tzoy | que la obra terminará en mayo'],
    ],
    [
      'Los alcaldes estuvieron de acuerdo en que la obra debe terminar en mayo.',
      ['indirect | alcaldes | que la obra debe terminar en mayo'],
    ],
    [
      'La ministra Ana Tzoy explicó por qué habrá menos fondos: la cosecha fue mala.',
      ['indirect | Ana Tzoy | por qué habrá menos fondos'],
    ],
    [
      'La ministra Ana Tzoy informó de que la obra terminará en mayo.',
      ['indirect | Ana Tzoy | que la obra terminará en mayo'],
    ],
    [
      'La ministra Ana Tzoy explicó cómo se eligieron las aldeas.',
      ['indirect | Ana Tzoy | cómo se eligieron las aldeas'],
    ],
    ['La ministra Ana Tzoy preguntó si habrá agua en enero.', ['indirect | Ana Tzoy | si habrá agua en enero']],
    ['La ministra Ana Tzoy instó a los alcaldes a no copiar perfiles.', ['indirect | Ana Tzoy | a no copiar perfiles']],
    ['La ministra Ana Tzoy se comprometió a publicar los datos.', ['indirect | Ana Tzoy | a publicar los datos']],
    [
      'La ministra Ana Tzoy hizo un llamado a los alcaldes a visitar las aldeas.',
      ['indirect | Ana Tzoy | a visitar las aldeas'],
    ],
    ['Según la ministra Ana Tzoy, la obra terminará en mayo.', ['indirect | Ana Tzoy | la obra terminará en mayo']],
    [
      'La obra terminará en mayo, según explicó la ministra Ana Tzoy.',
      ['indirect | Ana Tzoy | La obra terminará en mayo'],
    ],
    ['La obra terminará en mayo, informó la ministra Ana Tzoy.', ['indirect | Ana Tzoy | La obra terminará en mayo']],
    [
      'La obra, comentó la ministra Ana Tzoy, tendrá un costo de Q1,800.50 por familia.',
      ['indirect | Ana Tzoy | La obra tendrá un costo de Q1,800.50 por familia'],
    ],
    [
      'La obra terminará en mayo. Así lo informó la ministra Ana Tzoy.',
      ['indirect | Ana Tzoy | La obra terminará en mayo'],
    ],
    ['El informe señala que faltan pozos.', ['indirect | informe | que faltan pozos']],
    ['Los vecinos pidieron que se repare el tanque.', ['indirect | vecinos | que se repare el tanque']],
    ['En el acto se informó que la obra terminará en mayo.', ['indirect | ? | que la obra terminará en mayo']],
    [
      'La ministra Ana Tzoy señaló que faltan pozos y agregó que habrá fondos.',
      ['indirect | Ana Tzoy | que faltan pozos', 'indirect | Ana Tzoy | que habrá fondos'],
    ],
    [
      'La ministra Ana Tzoy señaló que faltan pozos, mientras que el alcalde Tomás Ruano dijo que sobran.',
      ['indirect | Ana Tzoy | que faltan pozos', 'indirect | Tomás Ruano | que sobran'],
    ],
    [
      'Habló el alcalde Tomás Ruano, quien recordó que el plazo vence.',
      ['indirect | Tomás Ruano | que el plazo vence'],
    ],
    [
      'Todo empezó con Tomás Ruano, a quien en la aldea apodan “el Oso” y quien recordó que faltaba el agua.',
      ['indirect | Tomás Ruano | que faltaba el agua'],
    ],
    [
      'La ministra Ana Tzoy indicó, de igual forma, que faltan pozos y detalló, cómo se limpian.',
      ['indirect | Ana Tzoy | que faltan pozos', 'indirect | Ana Tzoy | cómo se limpian'],
    ],
    [
      'La ministra Ana Tzoy atribuyó el atraso a que el puente se cayó.',
      ['indirect | Ana Tzoy | que el puente se cayó'],
    ],
    ['La ministra Ana Tzoy condicionó los fondos a que haya auditoría.', ['indirect | Ana Tzoy | que haya auditoría']],
    ['La ministra Ana Tzoy se refirió a que faltan pozos.', ['indirect | Ana Tzoy | que faltan pozos']],
    ['América Latina es grande. Según América Latina, el agua es de todos.', []],
    [
      'Ana Tzoy y Tomás Ruano coincidieron en que faltan pozos.',
      ['indirect | Ana Tzoy y Tomás Ruano | que faltan pozos'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('words in marks inside it are fragments of the same speaker', () => {
    const lines = said('La ministra Ana Tzoy señaló que la obra es “de todos los vecinos” y que terminará pronto.');
    expect(lines.toSorted()).toEqual([
      'fragment | Ana Tzoy | de todos los vecinos',
      'indirect | Ana Tzoy | que la obra es “de todos los vecinos” y que terminará pronto',
    ]);
  });
});

test('what is rumoured behind a quotation does not take it', () => {
  const lines = said('La ministra Ana Tzoy aclaró, en tanto, que la obra “no se vende”, como se rumoró en las aldeas.');
  expect(lines[0]).toBe('fragment | Ana Tzoy | no se vende');
  expect(lines).toHaveLength(2);
});

test('what «así» announces before a colon is not the sentence before it', () => {
  expect(said('La obra terminará en mayo. Así la describe la ministra Ana Tzoy: un camino sin baches.')).toEqual([]);
});

describe('false friends are no speech', () => {
  test.each([
    'El alcalde Tomás Ruano sostuvo una reunión con los vecinos que viven en la aldea.',
    'El alcalde Tomás Ruano compartió su experiencia en la gestión del agua.',
    'Cabe destacar que el proyecto beneficia a cien familias.',
    'Según la Ley de Aguas, los caudales deben medirse cada mes.',
    'Según el artículo 5, los caudales deben medirse cada mes.',
    'De acuerdo con el cronograma aprobado, la entrega será en abril.',
    'El proyecto busca asegurar el abastecimiento de agua en la cuenca.',
    'La cuenta de la municipalidad y la denuncia de los vecinos siguen abiertas.',
    'El decreto declaró estado de calamidad en la cuenca que se desbordó.',
    'La comisión acordó conformar un equipo de trabajo.',
    'Hoy informo que la obra terminará en mayo.',
    'Yo señalo que la obra terminará en mayo.',
    'En esta carta explico que la obra terminará en mayo.',
    'La ministra Ana Tzoy atribuyó el atraso a la lluvia que cayó en mayo.',
    'El atraso se atribuyó a que el puente se cayó.',
    'La ministra Ana Tzoy habló del agua. Contó, como siempre, la historia del río.',
    'Se quejó Ana Tzoy, maestra que viaja tres veces por semana.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
