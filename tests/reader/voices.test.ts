import { expect, test } from 'vitest';
import { voicesOf } from '../../components/reader/speakers/voices.ts';
import type { Speaker } from '../../components/speech/speech.ts';

const speaker = (name: string, kind: Speaker['kind'] = 'person', organisation?: string): Speaker => ({
  id: name,
  name,
  kind,
  ...(organisation === undefined ? {} : { organisation }),
});

test.each([
  [speaker('Mariela Tzunún'), 'Mariela Tzunún', 'MT'],
  [speaker('José de la Cruz Xicará'), 'José de la Cruz Xicará', 'JX'],
  [speaker('representante de las comunidades'), 'Representante de las comunidades', 'R'],
  [speaker('Secretaría de Planificación', 'institution', 'SEGEPLAN'), 'SEGEPLAN', 'SEG'],
  [speaker('Comité de Agua', 'group', 'Mancomunidad del Lago'), 'Comité de Agua', 'CA'],
])('%o', (who, label, initials) => {
  expect(voicesOf([who]).get(who.id)).toMatchObject({ label, initials, colour: 1 });
});

test('no two voices of a post have the same initials, and the ninth begins the colours again', () => {
  const speakers = ['Ana Tuy', 'Abel Tum', 'Alba Toc'].map((name) => speaker(name));
  expect([...voicesOf(speakers).values()].map(({ initials }) => initials)).toEqual(['AT', 'AT2', 'AT3']);
  const nine = Array.from({ length: 9 }, (_one, index) => speaker(`Voz ${index}`));
  expect([...voicesOf(nine).values()].at(-1)?.colour).toBe(1);
});
