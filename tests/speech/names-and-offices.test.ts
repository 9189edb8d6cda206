/** Names behind long offices, and who is meant where nobody's name stands. */
import { describe, expect, test } from 'vitest';
import { attributeSpeech } from '../../components/speech/attribute-speech.ts';
import { postWith } from '../support/article-of.ts';
import { said, speechOfText } from '../support/speech-of-text.ts';

const Q = '“El agua llega dos veces por semana y con poca presión”';

function speakerOf(...lines: readonly string[]): { name: string; role: string | undefined } {
  const { speakers, utterances } = speechOfText(...lines);
  const found = speakers.find(({ id }) => id === utterances.at(-1)?.speaker);
  return { name: found?.name ?? '?', role: found?.role };
}

describe('the name behind', () => {
  test.each([
    [
      'a town and its department',
      'reconoció el alcalde de El Progreso, Jutiapa, Tomás Ruano.',
      'Tomás Ruano',
      'alcalde de El Progreso',
    ],
    [
      'a title with its article',
      'dijo el jefe de la misión, el arquitecto Tomás Ruano.',
      'Tomás Ruano',
      'jefe de la misión',
    ],
    [
      'a long office',
      'señaló la representante de los pueblos ante el consejo de Sololá, Ana Tzoy Caal.',
      'Ana Tzoy Caal',
      'representante de los pueblos ante el consejo de Sololá',
    ],
    [
      'an office with an adjective',
      'pidió la representante estudiantil de Salamá, Ana Tzoy Caal.',
      'Ana Tzoy Caal',
      'representante estudiantil de Salamá',
    ],
    ['a noun that no list has', 'contó la evaluadora uruguaya Inés Tzoy.', 'Inés Tzoy', 'evaluadora uruguaya'],
    [
      'a rank',
      'dijo el ministro de la Defensa, general de brigada Tomás Ruano.',
      'Tomás Ruano',
      'ministro de la Defensa',
    ],
    [
      'a rank alone',
      'informó el capitán segundo de Infantería Luis Ruano Pop.',
      'Luis Ruano Pop',
      'capitán segundo de Infantería',
    ],
    [
      'a house',
      'dijo la vocera del movimiento Nim Alaxik, Ana Tzoy Caal.',
      'Ana Tzoy Caal',
      'vocera del movimiento Nim Alaxik',
    ],
    [
      'a trade with its article',
      'dijo el director del hospital, el cirujano Tomás Ruano Pop.',
      'Tomás Ruano Pop',
      'director del hospital',
    ],
    ['in the name of many', 'dijo en nombre de los graduados Ana Tzoy Caal.', 'Ana Tzoy Caal', undefined],
    ['a language', 'dijo la facilitadora K’iche’ Ana Tzoy.', 'Ana Tzoy', 'facilitadora'],
    ['foreign particles', 'dijo el embajador Jan van der Poel.', 'Jan van der Poel', 'embajador'],
    ['a name that ends as a demonym does', 'dijo la jueza Marcelina Tum.', 'Marcelina Tum', 'jueza'],
  ])('%s', (_what, attribution, name, role) => {
    expect(speakerOf('El ingeniero Mateo Xol abrió el acto.', `${Q}, ${attribution}`)).toEqual({ name, role });
  });
});

describe('not whoever spoke last, but', () => {
  test.each([
    ['one name', 'dice Germán.', 'Germán'],
    ['one name and what she is', 'cuenta Yesenia, vecina del lugar.', 'Yesenia'],
    ['a reader', 'preguntó una lectora.', 'lectora'],
    ['a leader of another field', 'respondió el dirigente magisterial.', 'dirigente magisterial'],
    ['a surname that was not told before', 'precisó Quiñónez.', 'Quiñónez'],
    ['a house with a name of its own', 'advirtió la cooperativa Flor del Café.', 'cooperativa Flor del Café'],
  ])('%s', (_what, attribution, name) => {
    const before = 'El gerente Mateo Xol llegó tarde. El Ministerio de Salud lo recibió.';
    expect(speakerOf(before, `${Q}, ${attribution}`).name).toBe(name);
  });
});

test.each([
  [
    'El alcalde Mateo Xol dijo que habrá turnos y el concejal primero, Tomás Ruano, añadió que falta agua.',
    ['indirect | Mateo Xol | que habrá turnos', 'indirect | Tomás Ruano | que falta agua'],
  ],
  ['“Falta agua”, respondió Ana Tzoy, maestra, que llegó con sed.', ['direct | Ana Tzoy | Falta agua']],
  ['La ministra Ana Tzoy dijo en conferencia de prensa virtual que hay agua.', ['indirect | Ana Tzoy | que hay agua']],
  ['La ministra Ana Tzoy saludó y luego dijo a la prensa que hay agua.', ['indirect | Ana Tzoy | que hay agua']],
  ['La ministra Ana Tzoy aprovechó para recordar a la población que hay agua.', ['indirect | Ana Tzoy | que hay agua']],
  ['La ministra Ana Tzoy le contestó minutos después que hay agua.', ['indirect | Ana Tzoy | que hay agua']],
  ['La ministra Ana Tzoy —hija de un minero— dijo que hay agua.', ['indirect | Ana Tzoy | que hay agua']],
  ['El fiscal Mateo Xol acusó a Rolando “N” del delito.', []],
  [
    'El informe señala que faltan estudios.2 La Dirección tiene diez días.',
    ['indirect | informe | que faltan estudios'],
  ],
  [
    '“No hay agua en la aldea”, dijo Ana Tzoy, y la concurrencia coreó: “Queremos agua ya”.',
    ['direct | Ana Tzoy | No hay agua en la aldea', 'direct | concurrencia | Queremos agua ya'],
  ],
  [
    'El fiscal Mateo Xol leyó. “Vamos a volver mañana”, decía una de las notas.',
    ['direct | ? | Vamos a volver mañana'],
  ],
  ['En el mismo sentido se pronunció la jueza Ana Tzoy: “Falta agua”.', ['fragment | Ana Tzoy | Falta agua']],
])('%s', (text, lines) => {
  expect(said(text)).toEqual(lines);
});

test('whoever signs a block quotation is not among its words, and a table signs nothing', () => {
  const quote = '<blockquote><p>El camino es la primera medicina.</p><cite>Enfermera de Purulhá</cite></blockquote>';
  const table = '<table><tr><th>Evento</th><th>Año</th></tr><tr><td>Sismo</td><td>2012</td></tr></table>';
  const { speakers, utterances } = attributeSpeech(postWith(`<p>Uno.</p>${quote}${table}`));
  expect(utterances.map(({ text }) => text)).toEqual(['El camino es la primera medicina.']);
  expect(speakers).toEqual([]);
});

test('the letter «ʼ» is a word’s own, alone or at its end: text of Mayan names is read to its end', () => {
  expect(said('Don Feliciano Sotzʼ dijo que hay agua.')).toEqual(['indirect | Feliciano Sotzʼ | que hay agua']);
  expect(said('ʼ', 'aʼ', 'ʼʼ ʼ')).toEqual([]);
});
