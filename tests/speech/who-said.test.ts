import { describe, expect, test } from 'vitest';
import { said, speechOfText } from '../support/speech-of-text.ts';

const WORDS = 'El agua llega dos veces por semana y con poca presión';
const Q = `“${WORDS}”`;

describe('a quotation with its speaker in the same sentence', () => {
  test.each([
    [`${Q}, explicó el secretario de Aguas, Tomás Ruano.`, 'Tomás Ruano'],
    [`${Q}, afirmó la alcaldesa Delfina Ixcoy.`, 'Delfina Ixcoy'],
    [`${Q}, resaltó Delfina Ixcoy, nueva directora del proyecto.`, 'Delfina Ixcoy'],
    [`${Q}, dijeron Ana Tzoy, Tomás Ruano y Delfina Ixcoy.`, 'Ana Tzoy, Tomás Ruano y Delfina Ixcoy'],
    [`${Q}, dijeron Ana Tzoy y Delfina Ixcoy, lideresas.`, 'Ana Tzoy y Delfina Ixcoy'],
    [`La ministra Ana Tzoy habló. ${Q}, dijo la comunidad de Chajul.`, 'comunidad de Chajul'],
    [`La ministra Ana Tzoy habló. ${Q}, contó la familia Brito.`, 'familia Brito'],
    [`Pero Ana Tzoy dijo: ${Q}.`, 'Ana Tzoy'],
    [`La ministra Ana Tzoy calló. Al respecto, Ruano detalló que ${Q}.`, 'Ruano'],
    [`Tanto Ana Tzoy como Tomás Ruano dijeron que ${Q}.`, 'Ana Tzoy y Tomás Ruano'],
    [`${Q}, le contestó a los vecinos el ingeniero Amílcar Toj.`, 'Amílcar Toj'],
    [`${Q}, dijo por su parte doña Tomasa Xol.`, 'Tomasa Xol'],
    [`Dijo el ministro Tomás Ruano: ${Q}.`, 'Tomás Ruano'],
    [`Tomás Ruano, ministro de Aguas, dijo: ${Q}.`, 'Tomás Ruano'],
    [`La gobernadora Ana Tzoy abrió la sesión con un mensaje: ${Q}.`, 'Ana Tzoy'],
    [`Según informó la secretaria general, Keila Marroquín, ${Q}.`, 'Keila Marroquín'],
    [`En palabras de la alcaldesa Delfina Ixcoy, ${Q}.`, 'Delfina Ixcoy'],
    [`“El agua llega dos veces por semana”, dijo Tomás Ruano, “y con poca presión”.`, 'Tomás Ruano'],
    [`“El agua llega dos veces por semana —señaló el alcalde Tomás Ruano— y con poca presión”.`, 'Tomás Ruano'],
    [`«${WORDS}», explicó Ixmukané Ajú.`, 'Ixmukané Ajú'],
    [`"${WORDS}", explicó Rigoberta Curruchich.`, 'Rigoberta Curruchich'],
    [`—${WORDS}—, explicó la maestra Rigoberta Curruchich.`, 'Rigoberta Curruchich'],
    [`${Q}, reconoció al abrir el evento Tomás Ruano, presidente de la Comisión Nacional de Aguas.`, 'Tomás Ruano'],
    [`A su turno el alcalde de Chisec, Tomás Ruano: ${Q}, señaló.`, 'Tomás Ruano'],
    [`${Q}, dijo la viceministra de Aguas, embajadora Keila Marroquín.`, 'Keila Marroquín'],
    [`${Q}, dijo la gobernadora Ana Tzoy al retirarse.`, 'Ana Tzoy'],
    [`${Q}, agregó su esposa, Rosenda Pop.`, 'Rosenda Pop'],
    [`${Q}, fueron las palabras del alcalde de Chisec, Tomás Ruano.`, 'Tomás Ruano'],
    [`${Q}: Tomás Ruano`, 'Tomás Ruano'],
    [`La directora Ana Tzoy se despidió así: ${Q}.`, 'Ana Tzoy'],
    [`${Q}, solía decir Tomás Ruano.`, 'Tomás Ruano'],
    [`En el acta se lee: ${Q}.`, 'acta'],
    [`El alcalde Tomás Ruano llegó. ${Q}, dice el preámbulo.`, 'preámbulo'],
    [`El alcalde Tomás Ruano llegó. ${Q}, agrega la nota de prensa.`, 'nota de prensa'],
    [`El alcalde Tomás Ruano llegó. ${Q}, según el comunicado.`, 'comunicado'],
    [`${Q}, reclamó una señora que no dio su nombre.`, 'señora'],
    [`${Q}, se quejó Tomás Ruano, piloto que viaja a diario.`, 'Tomás Ruano'],
    [`${Q}, comento Tomás Ruano.`, 'Tomás Ruano'],
    [`${Q}. Así recuerda Tomás Ruano, piloto de la aldea, la sequía.`, 'Tomás Ruano'],
    [`${Q}. Así lo resumió la alcaldesa Delfina Ixcoy.`, 'Delfina Ixcoy'],
    [`La ministra Ana Tzoy saludó a los niños. ${Q}, respondieron los niños.`, 'niños'],
    [`El alcalde Tomás Ruano pidió paciencia porque, insistió, “${WORDS}”.`, 'Tomás Ruano'],
    [`El alcalde Tomás Ruano llegó. ${Q} agrego.`, 'Tomás Ruano'],
    [`Les pidieron un diagnóstico. ${Q}, señala el estudio.`, 'estudio'],
    [`Salió la Encuesta Nacional de Aguas. ${Q}, señala el estudio.`, 'Encuesta Nacional de Aguas'],
  ])('%s', (text, name) => {
    const { speakers, utterances } = speechOfText(text);
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.kind).toBe('direct');
    expect(utterances[0]?.text.replace(/\s+/g, ' ')).toBe(WORDS);
    expect(speakers.find(({ id }) => id === utterances[0]?.speaker)?.name).toBe(name);
  });
});

test('who answers does not speak along with whom is answered', () => {
  const { speakers, utterances } = speechOfText(
    `${Q}, terció el alcalde de Chisec, Tomás Ruano, y la ministra Ana Tzoy le contestó: “Aquí está la cuenta, renglón por renglón”.`,
  );
  const names = utterances.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name);
  expect(names).toEqual(['Tomás Ruano', 'Ana Tzoy']);
});

describe('roles and houses', () => {
  const roleOf = (text: string): string => {
    const { speakers } = speechOfText(text);
    return speakers.map(({ name, role = '', organisation = '' }) => [name, role, organisation].join(' | ')).join('; ');
  };
  test.each([
    [
      `Con la presencia del ministro de Aguas, Tomás Ruano, se abrió el foro. ${Q}, dijo Ruano.`,
      'Tomás Ruano | ministro de Aguas | ',
    ],
    [`${Q}, dijo Tomás Ruano, agricultor beneficiado.`, 'Tomás Ruano | agricultor beneficiado | '],
    [
      `Por parte de UNICEF participó la asesora Ana Tzoy, quien dijo que el agua es de todos.`,
      'Ana Tzoy | asesora | UNICEF',
    ],
    [
      `La SECRETARIA DE AGUAS, Ana Tzoy, abrió la mesa. La SECRETARIA resaltó que el agua es de todos.`,
      'Ana Tzoy | SECRETARIA DE AGUAS | ',
    ],
    [
      `${Q}, dijo Tomás Ruano, caporal de la finca La Paz. El caporal recordó que el agua es de todos.`,
      'Tomás Ruano | caporal de la finca La Paz | ',
    ],
    [
      `“El agua llega —dijo Tomás Ruano, alcalde de Los Amates Nuevos— con poca presión”.`,
      'Tomás Ruano | alcalde de Los Amates Nuevos | ',
    ],
    [`Su compañero de formación, Tomás Ruano, dijo que el agua es de todos.`, 'Tomás Ruano |  | '],
  ])('%s', (text, expected) => {
    expect(roleOf(text)).toBe(expected);
  });
});

describe('a dropped subject', () => {
  const INTRO = 'El alcalde de Chisec, Tomás Ruano, explicó que la obra terminará en mayo.';
  test.each([
    ['goes back to who spoke in the paragraph before', [INTRO, `${Q}, puntualizó.`], 'Tomás Ruano'],
    [
      'goes back to who was introduced, not to who was last quoted',
      [
        INTRO,
        'Por su parte, Delfina Ixcoy, coordinadora de la red, compartió su experiencia en la comunidad.',
        `${Q}, puntualizó.`,
      ],
      'Delfina Ixcoy',
    ],
    [
      'is not moved by a caption',
      [INTRO, 'caption: La ministra Ana Tzoy entregó los reconocimientos.', `${Q}, añadió.`],
      'Tomás Ruano',
    ],
    ['is not moved by a heading', [INTRO, 'heading: Habla la ministra Ana Tzoy', `${Q}, añadió.`], 'Tomás Ruano'],
    [
      'is not moved by an addressee',
      ['El alcalde Tomás Ruano coincidió con la ministra Ana Tzoy en la urgencia de la obra.', `${Q}, expresó.`],
      'Tomás Ruano',
    ],
    [
      'is not moved by somebody inside the words',
      [INTRO, `“La ministra Ana Tzoy prometió venir en enero”, contó. ${Q}, agregó.`],
      'Tomás Ruano',
    ],
    [
      '«agregó» does not beat a newer subject',
      [INTRO, 'La ministra Ana Tzoy recorrió después el tanque de captación.', `${Q}, agregó.`],
      'Ana Tzoy',
    ],
    [
      'is not whom the words address',
      [
        'La vecina Tomasa Xol llegó temprano. El alcalde Tomás Ruano la recibió. Tomasa Xol traía un balde.',
        '“Doña Tomasa, su casa tendrá agua antes de que termine el invierno”, prometió.',
      ],
      'Tomás Ruano',
    ],
  ])('%s', (_what, lines, name) => {
    expect(
      said(...lines)
        .at(-1)
        ?.split(' | ')[1],
    ).toBe(name);
  });
});

describe('short forms', () => {
  test('a surname finds its full name, even one printed later', () => {
    const lines = [`${Q}, afirmó Ruano.`, 'El acto lo cerró Tomás Ruano Pop, alcalde de Chisec.'];
    expect(said(...lines)[0]).toBe(`direct | Tomás Ruano Pop | ${WORDS}`);
  });

  test('two people of one surname are told apart by their role', () => {
    const lines = [
      'El alcalde Nehemías Tzul y la diputada Evelyn Tzul discutieron el plan.',
      'La diputada Tzul indicó que faltan fondos.',
      'El alcalde Tzul respondió que ya los pidió.',
    ];
    expect(said(...lines)).toEqual([
      'indirect | Evelyn Tzul | que faltan fondos',
      'indirect | Nehemías Tzul | que ya los pidió',
    ]);
  });

  test('a mayor is that of his own town, even after he was named without it', () => {
    const lines = [
      'El alcalde de San José Pinula, Nehemías Tzul, y el alcalde de San Pedro Sula, Tomás Ruano, firmaron el acta.',
      'El alcalde Ruano saludó a los vecinos.',
      'El alcalde de San José Pinula indicó que faltan fondos.',
    ];
    expect(said(...lines)).toEqual(['indirect | Nehemías Tzul | que faltan fondos']);
  });

  test('«la entidad» is no house that only somebody’s office names', () => {
    const lines = [
      'El Instituto de Aguas midió el río, dijo Tomás Ruano, investigador de la Universidad del Norte.',
      'La entidad indicó que faltan fondos.',
    ];
    expect(said(...lines).at(-1)).toBe('indirect | Instituto de Aguas | que faltan fondos');
  });

  test('a role noun agrees in gender', () => {
    const lines = [
      'La viceministra Ana Tzoy saludó al director Tomás Ruano.',
      'La funcionaria recordó que el plazo vence en junio.',
    ];
    expect(said(...lines)).toEqual(['indirect | Ana Tzoy | que el plazo vence en junio']);
  });

  test.each([
    ['La institución policial', 'Policía Nacional Civil'],
    ['La entidad edilicia', 'Municipalidad de Chisec'],
    ['La institución académica', 'Universidad del Norte'],
    ['La institución', 'Ministerio de Aguas'],
  ])('%s is the house of that kind, not the nearest', (short, name) => {
    const lines = [
      'La Policía Nacional Civil cuida el río. La Municipalidad de Chisec lo limpia. La Universidad del Norte lo mide.',
      'El Ministerio de Aguas dio los fondos.',
      `${short} recordó que el agua es de todos.`,
    ];
    expect(said(...lines)).toEqual([`indirect | ${name} | que el agua es de todos`]);
  });

  test('an acronym and its long name are one institution', () => {
    const { speakers } = speechOfText(
      'La Secretaría de Planificación y Programación de la Presidencia (SEGEPLAN) informó que abrió la consulta.',
      'La SEGEPLAN añadió que cerrará en mayo.',
      'La institución aclaró que es gratuita.',
    );
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([
      ['Secretaría de Planificación y Programación de la Presidencia', 'institution'],
    ]);
  });
});

test('a speaker has the role as printed, with its complement, and the organisation in it', () => {
  const { speakers } = speechOfText(
    `${Q}, dijo la subsecretaria de Políticas Públicas y Desarrollo Territorial de SEGEPLAN, Licda. Mariela Tzunún.`,
  );
  expect(speakers[0]).toMatchObject({
    name: 'Mariela Tzunún',
    role: 'subsecretaria de Políticas Públicas y Desarrollo Territorial de SEGEPLAN',
    organisation: 'SEGEPLAN',
    gender: 'f',
  });
});

test('an utterance says why it has its speaker', () => {
  const { utterances } = speechOfText('El alcalde Tomás Ruano recorrió la obra.', `${Q}, puntualizó.`);
  expect(utterances[0]?.why).toMatchObject({
    rule: 'D5',
    resolution: 'elided',
    distance: 1,
    antecedent: { block: 'b1', text: 'alcalde Tomás Ruano' },
  });
});

test('the words of an occasion are neither role nor reported speech', () => {
  const { speakers, utterances } = speechOfText(`${Q}, dijo la gobernadora Ana Tzoy al inaugurar la obra.`);
  expect(utterances).toHaveLength(1);
  expect(speakers[0]).toMatchObject({ name: 'Ana Tzoy', role: 'gobernadora' });
});

test('in a dialogue with dashes turns go from one to the other, and a line without a verb is somebody’s too', () => {
  const { speakers, utterances } = speechOfText(
    'Ana Tzoy abre el cuaderno.',
    '—¿Ya encontró la letra? —le pregunta el maestro Tomás Ruano.',
    '—Ya la encontré, y las otras también —contesta.',
    'Ana Tzoy se detiene frente al cartel.',
    '—No dice nada importante.',
  );
  const names = utterances.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name);
  expect(names).toEqual(['Tomás Ruano', 'Ana Tzoy', 'Ana Tzoy']);
});

test('an institution does not say «yo»', () => {
  const { utterances } = speechOfText(
    'El Ministerio de Salud informó que la obra terminará en mayo.',
    '“Yo lo guardo para que no se me olvide”, explicó.',
  );
  expect(utterances.at(-1)?.speaker).toBeNull();
});

test('a short form goes back to where the full name stands, whoever is named beside it', () => {
  const { utterances } = speechOfText(
    `El alcalde de Nebaj, Tomás Ruano, y la alcaldesa de Cotzal, Ana Tzoy, dijeron: ${Q}.`,
    `“Aquí no hay pozo”, dijo la alcaldesa. “Lo habrá en mayo”, agregó Tzoy.`,
  );
  expect(utterances.slice(1).map(({ why }) => why.antecedent?.text)).toEqual([
    'alcaldesa de Cotzal, Ana Tzoy',
    'alcaldesa de Cotzal, Ana Tzoy',
  ]);
});
