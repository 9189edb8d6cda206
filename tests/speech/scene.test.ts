/** Who stays before the reader while others come, stand by, ask and are honoured. */
import { describe, expect, test } from 'vitest';
import { said, speechOfText } from '../support/speech-of-text.ts';

const WORDS = 'El agua llega dos veces por semana y con poca presión';
const Q = `“${WORDS}”`;
const directs = (...lines: readonly string[]): string[] => said(...lines).filter((line) => line.startsWith('direct'));

describe('a dropped subject goes past', () => {
  test.each([
    ['who stands by', 'La alcaldesa Ana Tzoy visitó el pozo. El gerente, Tomás Ruano, la acompañó en el recorrido.'],
    ['who listens', 'La alcaldesa Ana Tzoy resumió el plan. El rector Tomás Ruano la escuchaba desde la primera fila.'],
    [
      'those who were there',
      'La alcaldesa Ana Tzoy visitó el pozo. Estuvieron presentes el licenciado Tomás Ruano; la jueza de paz; el comisario Luis Caal y dos observadores.',
    ],
    [
      'those who came along',
      'La alcaldesa Ana Tzoy visitó el pozo. Llegaron el síndico, Tomás Ruano, y el juez, Luis Caal.',
    ],
  ])('%s', (_what, scene) => {
    expect(directs(scene, `${Q}, aseguró.`)).toEqual([`direct | Ana Tzoy | ${WORDS}`]);
  });

  test('who gave her something', () => {
    const lines = [
      'Ana Tzoy cuida el vivero. El ministro Tomás Ruano le entregó una medalla.',
      'Cuenta que sembró mil pinos.',
    ];
    expect(said(...lines)).toEqual(['indirect | Ana Tzoy | que sembró mil pinos']);
  });

  test('who asked, where somebody answers', () => {
    expect(
      directs('Ana Tzoy agradeció el premio. El comunicador Tomás Ruano le preguntó si volvería.', `${Q}, contestó.`),
    ).toEqual([`direct | Ana Tzoy | ${WORDS}`]);
  });
});

describe('a quotation without a verb is given to whom the next paragraph names', () => {
  test.each([
    'Así lo expresó el ministro de Energía, Tomás Ruano, al encender el transformador.',
    'El que habla es Tomás Ruano, guardabosque de la sierra.',
    'Con esas palabras abrió Tomás Ruano la asamblea.',
  ])('%s', (next) => {
    expect(directs(`${Q}.`, next)).toEqual([`direct | Tomás Ruano | ${WORDS}`]);
  });

  test('and tells where that name stands', () => {
    const { utterances } = speechOfText(`${Q}.`, 'Así lo expresó el ministro Tomás Ruano.');
    expect(utterances[0]?.why.words).toMatchObject({ block: 'b2', text: 'ministro Tomás Ruano' });
  });
});

describe('a testimonial', () => {
  test('is of whom the line below names', () => {
    expect(said(`quote: ${WORDS}.`, 'Ana Tzoy, encuestadora de Lanquín')).toEqual([`direct | Ana Tzoy | ${WORDS}.`]);
  });

  test('is nobody’s where the text goes on below', () => {
    expect(said(`quote: ${WORDS}.`, 'Ana Tzoy llegó a Lanquín el lunes.')).toEqual([`direct | ? | ${WORDS}.`]);
  });
});

describe('a row of testimonials', () => {
  const [one, other] = ['Ana Tzoy, encuestadora de Lanquín', '– Luis Pop, promotor agrícola'];
  const SAID = ['direct | Ana Tzoy | El agua no alcanza en la sierra', 'direct | Luis Pop | Nos juntamos por aldea'];
  const [first, second] = ['“El agua no alcanza en la sierra”.', '“Nos juntamos por aldea”.'];

  test('that begins with words has its names below them', () => {
    expect(said(first, one, second, other)).toEqual(SAID);
  });

  test('that begins with a name has them above', () => {
    expect(said(one, first, other, second)).toEqual(SAID);
  });

  test('in block quotations as in marks', () => {
    const [words, others] = [first, second].map((text) => `quote: ${text.slice(1, -2)}.`);
    expect(said(one, words ?? '', other, others ?? '')).toEqual(SAID.map((line) => `${line}.`));
  });

  test('keeps the role printed on each line', () => {
    expect(speechOfText(first, one, second, other).speakers.map(({ role }) => role)).toEqual([
      'encuestadora de Lanquín',
      'promotor agrícola',
    ]);
  });
});

test('a quotation of three paragraphs is one utterance, of whom the last names', () => {
  const { utterances, speakers } = speechOfText(
    '“Primero hay que medir el agua.',
    '“Después hay que repartirla entre todos.',
    '“Y al final hay que cuidarla”, dijo Ana Tzoy.',
  );
  expect(utterances.map(({ spans }) => spans.map(({ block }) => block))).toEqual([['b1', 'b2', 'b3']]);
  expect(speakers.map(({ name }) => name)).toEqual(['Ana Tzoy']);
});

describe('somebody else than those who spoke', () => {
  test.each([
    ['a clause tells which', 'El asesor que los acompaña explicó que falta un registro.', 'asesor'],
    ['one of them', 'Una de ellas le relató que cobraron cincuenta quetzales.', 'Una de ellas'],
    ['another', 'Otra madre preguntó si podía denunciar.', 'Otra madre'],
    ['who leads the event', 'La moderadora preguntó si habrá agua.', 'moderadora'],
    [
      'one of them who has a name',
      'Una de las panelistas, la arquitecta Rosa Caal, lamentó que falte agua.',
      'Rosa Caal',
    ],
    [
      'whom a relative is about',
      'Entre ellos está Luis Caal, de 18 años, originario de Chisec, quien contó que estudia.',
      'Luis Caal',
    ],
    [
      'who took the floor',
      'A nombre del grupo habló Luis Caal, quien agradeció la beca y aseguró que volverá.',
      'Luis Caal',
    ],
  ])('%s', (_what, line, speaker) => {
    const lines = said(`${Q}, dijo la alcaldesa Ana Tzoy, presidenta de la junta.`, line);
    expect(lines.at(-1)?.split(' | ')[1]).toBe(speaker);
  });
});

describe('back to who is known', () => {
  test.each([
    ['by an ordinal', ['Coordinan Ana Tzoy y Rosa Caal la unidad.', `${Q}, contó la primera.`], 'Ana Tzoy'],
    [
      'by a pronoun of her gender',
      ['Luis Us llegó con su esposa, Ana Tzoy. Él padece diabetes.', `Ella agregó que no hay agua. ${Q}, dijo.`],
      'Ana Tzoy',
    ],
    [
      'by a learned title that nobody else has',
      ['El secretario Luis Caal dirigió la reunión.', `${Q}, dijo. De acuerdo con el ingeniero, faltan pozos.`],
      'Luis Caal',
    ],
    [
      'by a second office behind the name',
      ['Hablaron el editor Tomás Ruano y el usuario Luis Caal, técnico municipal de Ipala.', `${Q}, contó el técnico.`],
      'Luis Caal',
    ],
    ['by manner and name', [`${Q}, expresó con una sonrisa Ana Tzoy, directora de la agencia.`], 'Ana Tzoy'],
    ['by feeling and name', [`${Q}, dijo agradecida Ana Tzoy, de 28 años.`], 'Ana Tzoy'],
    ['by a given name that no list has', [`${Q}, explica Xunantunich, de 52 años.`], 'Xunantunich'],
  ])('%s', (_what, lines, speaker) => {
    expect(directs(...lines)[0]).toBe(`direct | ${speaker} | ${WORDS}`);
    expect(new Set(said(...lines).map((line) => line.split(' | ')[1]))).toEqual(new Set([speaker]));
  });

  test('a communiqué in the first person is of the house that it names first', () => {
    expect(
      said('Los integrantes del Ministerio de Ambiente compartimos los resultados. Advertimos que la cifra es poca.'),
    ).toEqual(['indirect | Ministerio de Ambiente | que la cifra es poca']);
  });
});

describe('names, not words', () => {
  test.each([
    'Su reportaje, “La noche larga”, se publicó en marzo.',
    'El tramo se conoce como “la cuesta del venado”.',
    'El punto siguiente, “Asuntos varios”, quedó para otra sesión.',
  ])('%s', (line) => {
    expect(said('La alcaldesa Ana Tzoy abrió la sesión.', line)).toEqual([]);
  });
});
