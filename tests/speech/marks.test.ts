import { describe, expect, test } from 'vitest';
import { said, speechOfText } from '../support/speech-of-text.ts';

describe('marks that quote nobody', () => {
  test.each([
    'Se inauguró el foro “Agua para todas y todos los guatemaltecos del siglo veintiuno”.',
    'La campaña “Hacé tu parte, no más basura” llegó a la aldea.',
    'El curso, denominado “Formulación y evaluación de proyectos”, dura 60 horas.',
    'Se presentó el estudio “Reimaginar el Estado” en el Palacio de Hacienda.',
    'Participó Ricardo “el Pelón” Xitumul en la caminata.',
    'Se habló del término “gobernanza hídrica” en la mesa.',
    'Los módulos fueron “Cadena de valor”, “Indicadores que sí sirven” y “Comunicar para decidir”.',
    'La herramienta asigna un “precio social” a cada tonelada.',
    'El uso del “situado constitucional” se revisó en la mesa.',
    'La aldea apoda “el Doctor Papa” al extensionista.',
    'Llegó el alcalde Tomás Ruano, a quien en el pueblo todos conocen como “el Oso”.',
    'Los vecinos bautizaron la obra como “el puente de nunca acabar”.',
    'El puente, mejor conocido como “el paso de los diablos”, cayó ayer.',
    'Ana Tzoy abrió la sala. En la entrada se lee, pintado por los niños, “Aquí se come y se comparte”.',
    'Ana Tzoy abrió la sala. En una esquina puede leerse: “Aquí se come y se comparte”.',
    'Ana Tzoy abrió la sala. Afuera hay un cartel que reza “Aquí se come y se comparte”.',
    'Ana Tzoy abrió la sala. Los niños llevaban pancartas que decían: “Aquí se come y se comparte”.',
    'Ana Tzoy abrió la sala. La placa dice “Aquí se come y se comparte”.',
    'Ana Tzoy abrió la sala. “Aquí se come y se comparte”, dice un cartel en la entrada.',
    'Ana Tzoy abrió la sala. “Aquí se come y se comparte”, se lee en la entrada.',
    'Para consultas, llame al 1517. “Vacunar es proteger”.',
    'La Municipalidad no abre el lunes. “Vacunar es proteger”.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('marks that need mending', () => {
  test.each([
    [
      'a closing mark of another kind',
      '“Cada gota cuenta en la montaña», dijo Tomás Ruano.',
      'Cada gota cuenta en la montaña',
      'mismatched',
    ],
    [
      'no opening mark',
      'Cada gota que cae en la montaña cuenta para el pueblo”, dijo Tomás Ruano.',
      'Cada gota que cae en la montaña cuenta para el pueblo',
      'unopened',
    ],
    [
      'no closing mark',
      '“Cada gota que cae en la montaña cuenta para el pueblo, dijo Tomás Ruano.',
      'Cada gota que cae en la montaña cuenta para el pueblo',
      'unclosed',
    ],
  ])('%s', (_what, text, words, repair) => {
    const { utterances, speakers } = speechOfText(text);
    expect(utterances.map((utterance) => utterance.text)).toEqual([words]);
    expect(utterances[0]?.why.repairs).toEqual([repair]);
    expect(speakers[0]?.name).toBe('Tomás Ruano');
  });

  test('a fault never runs past its paragraph', () => {
    const lines = said('“Esto nunca se cierra y nadie lo firma', 'La ministra Ana Tzoy dijo que sí habrá agua.');
    expect(lines.at(-1)).toBe('indirect | Ana Tzoy | que sí habrá agua');
  });

  test('a quotation goes on over paragraphs as one utterance', () => {
    const { utterances } = speechOfText(
      '“Primero medimos el caudal de cada nacimiento.',
      '»Después lo anotamos en el cuaderno», contó la técnica Ana Tzoy.',
    );
    const shape = utterances.map(({ spans, speaker }) => [spans.map(({ block }) => block), speaker]);
    expect(shape).toEqual([[['b1', 'b2'], 's1']]);
  });
});

describe('what looks like a sentence end or a name and is none', () => {
  test.each([
    ['Guatemala, 20 de marzo de 2026. “Nadie se quedará sin agua”, dijo el Dr. J. Pérez Toj.', 'J. Pérez Toj'],
    ['“Invertimos Q1,800.50 en el 3.5 % de las aldeas”, dijo la Licda. Ma. Luisa Archila.', 'Ma. Luisa Archila'],
    ['“El art. 5 y el No. 12 nos obligan a medir”, dijo la presidente del comité, Ana Tzoy.', 'Ana Tzoy'],
    ['“Nadie se quedará sin agua este verano”, dijo el jefe de Estado, Tomás Ruano.', 'Tomás Ruano'],
    ["“Nadie se quedará sin agua este verano”, dijo B'alam Tz'unun.", "B'alam Tz'unun"],
    [
      '“Nadie se quedará sin agua este verano”, dijo la ministra de Agricultura, Ganadería y Alimentación, Ana Tzoy.',
      'Ana Tzoy',
    ],
  ])('%s', (text, name) => {
    const { speakers, utterances } = speechOfText(text);
    expect(utterances).toHaveLength(1);
    expect(speakers.map((speaker) => speaker.name)).toEqual([name]);
  });

  test('nobody is called Palacio de Hacienda, República, Finanzas or Estado', () => {
    const { speakers } = speechOfText(
      'El ministro de Finanzas, Tomás Ruano, llegó al Palacio de Hacienda con el presidente de la República y el jefe de Estado. “No falta nada por revisar”, dijo.',
    );
    expect(speakers.map(({ name }) => name)).toEqual(['Tomás Ruano']);
  });
});

describe('blocks that are quotations', () => {
  const BODY = 'La ministra Ana Tzoy recorrió la obra y dijo que “el agua es un derecho que se defiende cada día”.';

  test('a signed one is its signer’s', () => {
    const lines = said(BODY, 'quote: El lago es mi patrón y yo lo cuido.\nLeocadio Bocel, pescador de San Juan');
    expect(lines.at(-1)).toBe('direct | Leocadio Bocel | El lago es mi patrón y yo lo cuido.');
  });

  test('one that repeats the body in large type is not speech again', () => {
    const lines = said(BODY, 'quote: “El agua es un derecho que se defiende cada día”');
    expect(lines).toHaveLength(said(BODY).length);
  });

  test('one announced by a colon is its announcer’s', () => {
    const lines = said(
      'Así lo explicó el alcalde Tomás Ruano:',
      'quote: Encontramos una tubería que ya no tenía fondo.',
    );
    expect(lines.at(-1)).toBe('direct | Tomás Ruano | Encontramos una tubería que ya no tenía fondo.');
  });

  test('an unsigned one is nobody’s', () => {
    const lines = said('El acto terminó al mediodía.', 'quote: Que no se les olvide contestar las cartas.');
    expect(lines.at(-1)).toBe('direct | ? | Que no se les olvide contestar las cartas.');
  });
});
