/** What offices write every day: words around a verb, where its clause ends, whose it is. */
import { describe, expect, test } from 'vitest';
import { attributeSpeech } from '../../components/speech/attribute-speech.ts';
import { postWith } from '../support/article-of.ts';
import { said } from '../support/speech-of-text.ts';

const WITHIN = 'que hay escuelas';

describe('whom or how it was said stands between the verb and its clause', () => {
  test.each([
    'ante la audiencia',
    'a la concurrencia',
    'a este medio',
    'a los alcaldes y a los gobernadores',
    'a los delegados departamentales y municipales',
    'a niños, jóvenes y docentes',
    'a las y los participantes',
    'con convicción',
    'de manera enfática',
    'una y otra vez',
    'en entrevista con Radio Sur',
  ])('%s', (words) => {
    expect(said(`La ministra Ana Tzoy dijo ${words} que hay escuelas.`)).toEqual([`indirect | Ana Tzoy | ${WITHIN}`]);
  });
});

describe('phrases that report', () => {
  test.each([
    ['puso énfasis en que hay escuelas', WITHIN],
    ['expresó su confianza en que hay escuelas', WITHIN],
    ['hizo la aclaración de que hay escuelas', WITHIN],
    ['quiso dejar claro que hay escuelas', WITHIN],
    ['hizo un llamado a los alcaldes para que midan el agua', 'que midan el agua'],
    ['se lamentó de que falten aulas', 'que falten aulas'],
    ['puntualizó: las escuelas estarán listas en mayo', 'las escuelas estarán listas en mayo'],
  ])('%s', (words, clause) => {
    expect(said(`La ministra Ana Tzoy ${words}.`)).toEqual([`indirect | Ana Tzoy | ${clause}`]);
  });
});

describe('sources', () => {
  test.each([
    ['De acuerdo a la ministra Ana Tzoy, habrá escuelas en mayo.', 'habrá escuelas en mayo'],
    ['Según confirmó este lunes la ministra Ana Tzoy, habrá escuelas en mayo.', 'habrá escuelas en mayo'],
    ['Según declaraciones de la ministra Ana Tzoy, habrá escuelas en mayo.', 'habrá escuelas en mayo'],
    ['Tal como lo anunció la ministra Ana Tzoy, habrá escuelas en mayo.', 'habrá escuelas en mayo'],
    ['Habrá escuelas en mayo, como bien dijo la ministra Ana Tzoy.', 'Habrá escuelas en mayo'],
    ['La ministra Ana Tzoy abrió la escuela y, según dijo, habrá otra en mayo.', 'habrá otra en mayo'],
    ['La ministra Ana Tzoy abrió la escuela, cuyo costo, dijo, es alto.', 'cuyo costo es alto'],
    ['La ministra Ana Tzoy anunció 12 talleres que, según dijo, serán gratuitos.', 'que serán gratuitos'],
  ])('%s', (text, words) => {
    expect(said(text).map((line) => line.replace(' … ', ' '))).toEqual([`indirect | Ana Tzoy | ${words}`]);
  });

  test('the narrator works by the law', () => {
    expect(said('Los vecinos trabajan de acuerdo a la ley y a sus costumbres.')).toEqual([]);
  });

  test('words in marks before their source', () => {
    expect(said('Los detenidos “viajaban en un carro sin placas”, según el vocero Mateo Xol.')).toEqual([
      'indirect | Mateo Xol | Los detenidos “viajaban en un carro sin placas”',
      'fragment | Mateo Xol | viajaban en un carro sin placas',
    ]);
  });
});

describe('where the narrator takes over', () => {
  test.each([
    [
      'La ministra Ana Tzoy saludó a los vecinos, por lo que dijo que hay escuelas.',
      ['indirect | Ana Tzoy | que hay escuelas'],
    ],
    [
      'La ministra Ana Tzoy apuntó que hay becas, a la vez que pidió que se divulguen.',
      ['indirect | Ana Tzoy | que hay becas', 'indirect | Ana Tzoy | que se divulguen'],
    ],
    [
      'La ministra Ana Tzoy dijo que hay becas, si bien aclaró que son pocas.',
      ['indirect | Ana Tzoy | que hay becas', 'indirect | Ana Tzoy | que son pocas'],
    ],
    [
      'Cuando el alcalde Mateo Xol dijo que falta agua, la ministra Ana Tzoy respondió que hay pozos.',
      ['indirect | Mateo Xol | que falta agua', 'indirect | Ana Tzoy | que hay pozos'],
    ],
    [
      'Al anunciar que habrá becas, la ministra Ana Tzoy pidió a los jóvenes que estudien.',
      ['indirect | Ana Tzoy | que habrá becas', 'indirect | Ana Tzoy | que estudien'],
    ],
    [
      'El acto estuvo a cargo de la ministra Ana Tzoy, y en su discurso señaló que hay becas.',
      ['indirect | Ana Tzoy | que hay becas'],
    ],
    [
      'La ministra Ana Tzoy indicó que hay becas. Asimismo, que se pagarán en mayo.',
      ['indirect | Ana Tzoy | que hay becas', 'indirect | Ana Tzoy | que se pagarán en mayo'],
    ],
  ])('%s', (text, lines) => {
    expect(said(text)).toEqual(lines);
  });
});

test('the points of a statement are all of whose it is', () => {
  const lines = ['1. Que la inversión aumentó.', '2. Que hay medicinas.', 'El edil Mateo Xol dijo que falta agua.'];
  expect(said('El Ministerio de Salud, ante lo dicho por Luis Pop, aclara:', ...lines)).toEqual([
    'indirect | Ministerio de Salud | Que la inversión aumentó',
    'indirect | Ministerio de Salud | Que hay medicinas',
    'indirect | Mateo Xol | que falta agua',
  ]);
  expect(said('Ana Tzoy habló.', ...lines.slice(0, 1))).toEqual([]);
});

test('points in a list', () => {
  const html =
    '<p>El Ministerio de Salud aclara:</p><ol><li>Que la inversión aumentó.</li><li>Que hay medicinas.</li></ol>';
  const { speakers, utterances } = attributeSpeech(postWith(html));
  expect(utterances.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['Que la inversión aumentó', speakers[0]?.id],
    ['Que hay medicinas', speakers[0]?.id],
  ]);
  expect(speakers.map(({ name }) => name)).toEqual(['Ministerio de Salud']);
});

test('three who share one verb', () => {
  const text =
    'La ministra Ana Tzoy indicó que hay agua; la directora, Brenda Lux, que habrá luz, y el alcalde, Mateo Xol, que la aldea paga.';
  expect(said(text)).toEqual([
    'indirect | Ana Tzoy | que hay agua',
    'indirect | Brenda Lux | que habrá luz',
    'indirect | Mateo Xol | que la aldea paga',
  ]);
});

describe('who said the words in marks', () => {
  const Q = 'El agua llega dos veces por semana';
  test.each([
    ['a full stop where a comma belongs', `“${Q}”. Expresó la ministra Ana Tzoy al abrir el acto.`],
    ['a line that signs', `“${Q}”. Ana Tzoy, ministra de Salud.`],
    ['behind a dash', `“${Q}” – Ana Tzoy, ministra de Salud`],
    ['in brackets', `“${Q}” (Ana Tzoy, ministra).`],
    ['so she put it', `“${Q}”. Así se expresó la ministra Ana Tzoy.`],
    ['it was her answer', `“${Q}”, fue la respuesta de la ministra Ana Tzoy.`],
    ['two moods', `“${Q}”, indicó sonriente y emocionada la ministra Ana Tzoy.`],
    ['whose view it is', `Mateo Xol abrió el acto. Para Ana Tzoy, la espera valió la pena: “${Q}”.`],
    ['whoever got the floor', `El alcalde Mateo Xol dio paso a Ana Tzoy, experta. “${Q}”, dijo.`],
    ['of two clauses the later', `Mateo Xol trazó el plano; Ana Tzoy lo presentó y respondió. “${Q}”, dijo.`],
    ['she it was', `Mateo Xol llegó. La encargada de recibirlos fue la directora, Ana Tzoy. “${Q}”, dijo.`],
    ['not a season', `La ministra Ana Tzoy recorrió la obra. Semana Santa trae visitantes. “${Q}”, dijo.`],
    ['not whoever is honoured', `La ministra Ana Tzoy habló. Se entregó un reconocimiento a Luis Sic. “${Q}”, dijo.`],
    ['her share in it is no office', `El acto contó con la participación de la ministra Ana Tzoy. “${Q}”, dijo.`],
  ])('%s', (_what, text) => {
    expect(said(text).at(-1)).toBe(`direct | Ana Tzoy | ${Q}`);
  });

  test.each([
    ['Una mujer levantó la mano.', 'mujer'],
    ['Su hija Ismelda sonrió.', 'Ismelda'],
  ])('somebody new: %s', (before, name) => {
    expect(said(`La ministra Ana Tzoy abrió el acto. ${before} “${Q}”, dijo.`)).toEqual([`direct | ${name} | ${Q}`]);
  });

  test('marks in a row have one speaker, names in a row none', () => {
    expect(said('“Falta agua en casa”, “faltan médicos aquí” y “queremos ser oídos”, dijeron los vecinos.')).toEqual([
      'direct | vecinos | Falta agua en casa',
      'direct | vecinos | faltan médicos aquí',
      'direct | vecinos | queremos ser oídos',
    ]);
    expect(said('Ana Tzoy abrió los talleres “Agua”, “Tierra” y “Aire”, informó la institución.')).toEqual([]);
  });

  test('her own word for it', () => {
    expect(said('La urbanista Ana Tzoy criticó lo que denominó “urbanismo de volantazo”.')).toEqual([
      'fragment | Ana Tzoy | urbanismo de volantazo',
    ]);
    expect(said('El foro, denominado “urbanismo de volantazo”, reunió a Ana Tzoy.')).toEqual([]);
  });

  test('the paper that spoke is the text, not the plan it names', () => {
    const text = `El comunicado señala que habrá un Plan de Agua.\n“${Q}”, reza el texto.`;
    expect(said(...text.split('\n')).at(-1)).toBe(`direct | comunicado | ${Q}`);
  });
});

describe('names', () => {
  test.each([
    ['El Sr. Alcalde, Mateo Xol, dijo que sí.', 'Mateo Xol'],
    ['La técnica Rosina Zubieta dijo que sí.', 'Rosina Zubieta'],
    ['Uno de los presidentes de Cocode, Basilio Tezó, dijo que sí.', 'Basilio Tezó'],
    ['Su autora, la politóloga Ana Tzoy, dijo que sí.', 'Ana Tzoy'],
    ['La consejera por las mujeres indígenas, Ana Tzoy, dijo que sí.', 'Ana Tzoy'],
    ['El vocero de las pequeñas, medianas y grandes empresas, Mateo Xol, dijo que sí.', 'Mateo Xol'],
    ['LUIS CUX SIC, Gobernador de Sololá, dijo que sí.', 'LUIS CUX SIC'],
    ['La ministra felicitó a Juan de la Fuente. De la Fuente dijo que sí.', 'Juan de la Fuente'],
    ['La ministra Ana Tzoy recibió al edil Mateo Xol. Este le dijo que sí.', 'Mateo Xol'],
    ['Las subsecretarias de la casa, Ana Tzoy y Rosa Caal, dijeron que sí.', 'Ana Tzoy y Rosa Caal'],
    ['La ministra de Ambiente y Recursos Naturales, Ana Tzoy, vino. La titular del MARN dijo que sí.', 'Ana Tzoy'],
  ])('%s', (text, name) => {
    expect(said(text)).toEqual([`indirect | ${name} | que sí`]);
  });
});
