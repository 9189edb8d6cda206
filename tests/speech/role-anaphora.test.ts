import { describe, expect, test } from 'vitest';
import { said, speechOfText } from '../support/speech-of-text.ts';

const WORDS = 'El agua llega dos veces por semana y con poca presión';
const Q = `“${WORDS}”`;

describe('a noun of somebody goes back to the person it fits, not to the nearest', () => {
  test.each([
    [
      'of her own gender',
      ['La lideresa Ana Tzoy dio un diploma al maestro Tomás Ruano.', `${Q}, dijo, entre aplausos, la lideresa.`],
      'Ana Tzoy',
    ],
    [
      'behind an aside with «de»',
      [
        'Llegó la agregada cultural, Ana Tzoy. Tomás Ruano, director, la recibió.',
        `${Q}, comentó, por medio de un intérprete, la agregada cultural de la Embajada de Francia.`,
      ],
      'Ana Tzoy',
    ],
    [
      'behind an aside of time',
      ['Rosa Caal, comadrona de Chisec, habló con el doctor Tomás Ruano.', `${Q}, dijo, antes de irse, el médico.`],
      'Tomás Ruano',
    ],
    [
      'whose house is a school',
      [
        'La gobernadora Ana Tzoy dio libros a la directora de la escuela de Chisec, Rosa Caal.',
        `${Q}, dijo la maestra.`,
      ],
      'Rosa Caal',
    ],
    [
      'whose house is a hospital',
      ['Tomás Ruano, director del Hospital de Cobán, saludó al síndico Mateo Caal.', `${Q}, dijo el galeno.`],
      'Tomás Ruano',
    ],
    ['of no office', ['La alcaldesa Ana Tzoy abrió el acto.', `${Q}, dijo la vecina.`], 'vecina'],
    ['or to nobody', ['El alcalde Tomás Ruano abrió el acto.', `${Q}, dijo la pregonera.`], 'pregonera'],
    ['or to nobody', ['El alcalde Tomás Ruano abrió el acto.', `${Q}, dijo, muy seria, la maestra.`], 'maestra'],
    ['or to nobody', ['La alcaldesa Ana Tzoy abrió el acto.', `${Q}, dijo en voz baja el maestro.`], 'maestro'],
  ])('%s: %s', (_what, lines, name) => {
    expect(
      said(...lines)
        .at(-1)
        ?.split(' | ')[1],
    ).toBe(name);
  });

  test('the office told in full later is the role', () => {
    const { speakers } = speechOfText(
      'Llegó la agregada cultural, Ana Tzoy.',
      `${Q}, dijo la agregada cultural de la Embajada de Francia.`,
    );
    expect(speakers[0]).toMatchObject({
      name: 'Ana Tzoy',
      role: 'agregada cultural de la Embajada de Francia',
      organisation: 'Embajada de Francia',
    });
  });
});

describe('two offices before one name are one person', () => {
  test.each([
    [
      'El gobernador departamental y presidente del CODEDE, Tomás Ruano,',
      'gobernador departamental y presidente del CODEDE',
    ],
    ['El alcalde y presidente del CODEDE, Tomás Ruano,', 'alcalde y presidente del CODEDE'],
    ['Tomás Ruano, alcalde y presidente del CODEDE,', 'alcalde y presidente del CODEDE'],
  ])('%s', (who, role) => {
    const { speakers, utterances } = speechOfText(
      `${who} abrió la sesión recordando que faltan fondos, y urgiendo a los vecinos a entregar los papeles.`,
      'El mandatario departamental salió. El alcalde pidió ayuda.',
    );
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).toMatchObject({ name: 'Tomás Ruano', role, organisation: 'CODEDE' });
    expect(utterances.map(({ text }) => text)).toEqual(['que faltan fondos', 'a entregar los papeles']);
  });

  test('an article makes two of them', () => {
    const [line] = said('El alcalde de Chisec y la presidenta del CODEDE, Ana Tzoy, explicaron que faltan fondos.');
    expect(line).toBe('indirect | alcalde de Chisec y Ana Tzoy | que faltan fondos');
  });
});

describe('what stands before or behind a name', () => {
  test.each([
    ['Al recibir la medalla, Tomás Ruano, de 54 años, pidió que lo visiten.', undefined],
    ['Tras la distinción, Tomás Ruano, de 54 años, pidió que lo visiten.', undefined],
    [
      'El presidente del COCODE, de la aldea El Sauce, Tomás Ruano, pidió que lo visiten.',
      'presidente del COCODE, de la aldea El Sauce',
    ],
    [
      'Tras saludar a la gobernadora, Ana Tzoy, el registrador de la Propiedad Rural, Tomás Ruano, pidió que lo visiten.',
      'registrador de la Propiedad Rural',
    ],
    ['El doctor Tomás Ruano, el director del hospital, pidió que lo visiten.', 'director del hospital'],
  ])('%s', (text, role) => {
    const { speakers } = speechOfText(text);
    expect(speakers[0]).toMatchObject({ name: 'Tomás Ruano' });
    expect(speakers[0]?.role).toBe(role);
  });
});

describe('two of the same surnames are two', () => {
  test.each([
    ['Ana Tun Coc', 'Marta Tun Coc'],
    ['María Ana Tun Coc', 'María Eva Tun Coc'],
    ['Ana Tun Coc', 'Ana Tun Caal'],
  ])('%s and %s', (one, other) => {
    const { speakers } = speechOfText(
      `${Q}, dijo ${one}, alcaldesa de Nebaj.`,
      `${Q}, dijo ${other}, vecina de Chajul.`,
    );
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([
      [one, 'alcaldesa de Nebaj'],
      [other, 'vecina de Chajul'],
    ]);
  });

  test.each([
    ['Keila Tun', 'Luz Keila Tun Vilchez'],
    ['Luz Keila Tun', 'Keila Tun Vilchez'],
    ['Miguel A. Moir', 'Miguel Ángel Moir Tun'],
  ])('%s and %s are one', (one, other) => {
    expect(speechOfText(`${Q}, dijo ${one}.`, `${Q}, dijo ${other}.`).speakers).toHaveLength(1);
  });
});
