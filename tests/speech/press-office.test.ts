import { describe, expect, test } from 'vitest';
import { said } from '../support/speech-of-text.ts';

const WORDS = 'El agua llega dos veces por semana y con poca presión';
const Q = `“${WORDS}”`;

describe('what press offices write: one sentence, what it reports', () => {
  test.each([
    ['Tomás Ruano dijo que la 6a. avenida estará cerrada.', 'que la 6a. avenida estará cerrada', 'Tomás Ruano'],
    ['Tomás Ruano informó por medio de sus redes que vendrá.', 'que vendrá', 'Tomás Ruano'],
    ['El equipo atenderá a 40 niños, afirmó Tomás Ruano en su página.', 'El equipo atenderá a 40 niños', 'Tomás Ruano'],
    ['El mercado tendrá 310 locales; así lo informó Tomás Ruano.', 'El mercado tendrá 310 locales', 'Tomás Ruano'],
    ['Tomás Ruano llegó. Puntualizó que no hay fondos, y ofreció un técnico.', 'que no hay fondos', 'Tomás Ruano'],
    [
      'La obra está lista desde enero, según explicó el ministro Tomás Ruano.',
      'La obra está lista desde enero',
      'Tomás Ruano',
    ],
    ['El alcalde Tomás Ruano afirmó no tener fondos para el muro.', 'no tener fondos para el muro', 'Tomás Ruano'],
    ['Tomás Ruano se comprometió a dar respuesta en mayo.', 'a dar respuesta en mayo', 'Tomás Ruano'],
    ['Tomás Ruano preguntó a los vecinos cuántas familias faltan.', 'cuántas familias faltan', 'Tomás Ruano'],
    ['Tomás Ruano consideró preocupante que falten médicos.', 'que falten médicos', 'Tomás Ruano'],
    ['Habrá cierres, anticipó Tomás Ruano.', 'Habrá cierres', 'Tomás Ruano'],
    [
      'Tomás Ruano dijo que habrá cierres en la 6.ª avenida desde las 14:00.',
      'que habrá cierres en la 6.ª avenida desde las 14:00',
      'Tomás Ruano',
    ],
    [
      'Según lo indicado por la defensora Ana Tzoy, la oficina atendió 3,409 quejas.',
      'la oficina atendió 3,409 quejas',
      'Ana Tzoy',
    ],
    ['De conformidad con lo manifestado por Ana Tzoy, el trámite dura un día.', 'el trámite dura un día', 'Ana Tzoy'],
    [
      'De acuerdo con datos de la Dirección de Artesanías, las ventas se triplicaron.',
      'las ventas se triplicaron',
      'Dirección de Artesanías',
    ],
    ['Habló Ana Tzoy, para quien el mayor problema es la sequía.', 'el mayor problema es la sequía', 'Ana Tzoy'],
    [
      'Ana Tzoy señaló en su discurso de apertura, ante más de 300 empresarios de la región, que las ventas crecieron.',
      'que las ventas crecieron',
      'Ana Tzoy',
    ],
    [
      'Así lo informó Ana Tzoy: las ventas crecieron un 14 por ciento.',
      'las ventas crecieron un 14 por ciento',
      'Ana Tzoy',
    ],
    [
      'La coordinadora general a.i. del programa, Licda. Ana Tzoy, manifestó que las ventas crecieron.',
      'que las ventas crecieron',
      'Ana Tzoy',
    ],
    [
      'El comandante de la Fuerza de Tarea, coronel DEM Tomás Ruano, relató que hallaron la pista.',
      'que hallaron la pista',
      'Tomás Ruano',
    ],
    ['El secretario privado, Tomás Ruano, dijo que vendrá.', 'que vendrá', 'Tomás Ruano'],
    [
      'El acto lo abrió Tomás Ruano, quien manifesto que las unidades son nuevas.',
      'que las unidades son nuevas',
      'Tomás Ruano',
    ],
    ['Frente a los alcaldes, Tomás Ruano insistió en que no hay fondos.', 'que no hay fondos', 'Tomás Ruano'],
  ])('%s', (text, words, who) => {
    expect(said(text)).toContain(`indirect | ${who} | ${words}`);
  });
});

describe('where reported words end', () => {
  test.each([
    [
      'Tomás Ruano explicó que la crecida socavó la base, al tiempo que descartó que haya peligro.',
      ['que la crecida socavó la base', 'que haya peligro'],
    ],
    [
      'Tomás Ruano explicó cómo se priorizarán los proyectos y dio lectura a la agenda.',
      ['cómo se priorizarán los proyectos'],
    ],
    ['Tomás Ruano resolvió que existen indicios y les dictó prisión.', ['que existen indicios']],
    [
      'Tomás Ruano argumentó que el recaudo fue inferior, y señaló como responsable al clima.',
      ['que el recaudo fue inferior'],
    ],
    [
      'Luego de explicar que hay dos mil proyectos, Tomás Ruano exhortó a los alcaldes a registrarlos.',
      ['que hay dos mil proyectos', 'a registrarlos'],
    ],
    [
      'Ana Tzoy pidió que se repare la ruta, petición a la que Tomás Ruano respondió que ya hay máquinas.',
      ['que se repare la ruta', 'que ya hay máquinas'],
    ],
  ])('%s', (text, words) => {
    expect(said(text).map((line) => line.split(' | ')[2])).toEqual(words);
  });
});

describe('who speaks', () => {
  test.each([
    [
      'El embajador de Corea, Tomás Ruano, llegó. Lo recibió el ministro Julio Xol. El coreano dijo que faltan planos.',
      'Tomás Ruano',
    ],
    ['La ministra Ana Tzoy llegó. El Ejecutivo asegura que faltan planos.', 'Ejecutivo'],
    ['Tomás Ruano se limitó a señalar que faltan planos.', 'Tomás Ruano'],
    [
      `El alcalde Tomás Ruano lamentó el atraso. También intervino la delegada Ana Tzoy.\nExplicó que faltan planos.`,
      'Ana Tzoy',
    ],
    ['Participaron el alcalde Tomás Ruano y la doctora Ana Tzoy. Esta última expuso que faltan planos.', 'Ana Tzoy'],
    [
      'El alcalde Tomás Ruano recorrió el área junto a la ingeniera Ana Tzoy. Ésta precisó que faltan planos.',
      'Ana Tzoy',
    ],
    ['La ministra Ana Tzoy inauguró el museo. La antropóloga indicó que faltan planos.', 'Ana Tzoy'],
    [
      'El ministro de la Defensa, general Tomás Ruano, firmó. La doctora Ana Tzoy dijo que hay fondos. El general precisó que faltan planos.',
      'Tomás Ruano',
    ],
    ['Por el comité firmó María Elena de Paz. De Paz dijo que faltan planos.', 'María Elena de Paz'],
    ['La comisionada Karina Del Cid llegó tarde. Del Cid advirtió que faltan planos.', 'Karina Del Cid'],
    [
      'Dijo algo la ministra Juana Domingo Ordóñez. El juez Tomás Ruano calló. Domingo Ordóñez dijo que faltan planos.',
      'Juana Domingo Ordóñez',
    ],
    ['El viceministro Tomás Ruano y la bióloga Diana Flores llegaron. Flores dijo que faltan planos.', 'Diana Flores'],
    [
      'La ministra Ana Tzoy y el alcalde Tomás Ruano abrieron la feria. Ambos dijeron que faltan planos.',
      'Ana Tzoy y Tomás Ruano',
    ],
    [
      'La Procuraduría recomendó al Ministerio de Educación que actúe. La institución hizo ver que faltan planos.',
      'Procuraduría',
    ],
    [
      'El Ministerio de Salud comunica que el puesto está abierto.\nReiteramos que faltan planos.',
      'Ministerio de Salud',
    ],
  ])('%s', (text, who) => {
    expect(said(text).at(-1)).toMatch(new RegExp(`^indirect \\| ${who} \\| que (?:faltan planos)$`, 'u'));
  });

  test.each([
    [`${Q}. Con estas palabras, Tomás Ruano abrió la feria.`],
    [`${Q}. Así lo dio a conocer Tomás Ruano.`],
    [`${Q}, como bien dice Tomás Ruano.`],
    [`${Q}: Tomás Ruano, 64 años, paciente operado en la jornada.`],
    [`${Q}, fueron las palabras con las que Tomás Ruano abrió la feria.`],
    [`De igual manera, Tomás Ruano, alcalde de Chisec, se mostró convencido: ${Q}.`],
    [`Tomás Ruano llamó a los vecinos a sumarse, pues, dijo, ${Q}.`],
    [`La respuesta llegó de Tomás Ruano: ${Q}.`],
    [`La ministra Ana Tzoy calló. ${Q}, explicó el cofrade mayor, Tomás Ruano.`],
    [`La ministra Ana Tzoy escuchó a Tomás Ruano. ${Q}, resumió este último.`],
  ])('%s', (text) => {
    expect(said(text)).toContain(`direct | Tomás Ruano | ${WORDS}`);
  });
});

test.each([
  ['Ana Tzoy se refirió a los retos que la migración plantea al país.'],
  ['Ana Tzoy leyó el programa.\n“Cuentas que cuentan todo lo demás”, del Instituto Nacional de Estadística.'],
  ['Ana Tzoy invitó a las becas. ¡“Tu comunidad te necesita preparado”!'],
])('nobody said it: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  [`La maestra Ana Tzoy abrió el huerto. ${Q}, presumió Elmer, de ocho años.`, `direct | Elmer | ${WORDS}`],
  [
    'El parque cerrará por trabajos. Lo anunció el administrador, Tomás Ruano.',
    'indirect | Tomás Ruano | El parque cerrará por trabajos',
  ],
])('%s', (text, line) => {
  expect(said(text)).toEqual([line]);
});

test('words about a thing are not what somebody said: «alertó sobre mensajes que ofrecen premios»', () => {
  expect(said('La ministra Ana Tzoy alertó sobre mensajes que ofrecen premios a los vecinos.')).toEqual([]);
});
