/** Several who are named with one office, or with the same one of several houses. */
import { describe, expect, test } from 'vitest';
import { said, speechOfText } from '../support/speech-of-text.ts';

/** `name, role` of everybody who speaks. */
function speakersOf(text: string): string[] {
  return speechOfText(text).speakers.map(({ name, role }) => `${name}, ${role ?? '?'}`);
}

const BOTH = 'La ministra dijo que hay mesa. El ministro dijo que hay agua.';

describe('each has the office in the singular', () => {
  test.each([
    ['a plural office', 'Los ministros de Ambiente, Ana López, y de Agricultura, Luis Pop, llegaron.'],
    ['a field of several words', 'Los ministros de Ambiente, Ana López, y de la Agricultura, Luis Pop, llegaron.'],
    ['an office left out', 'La ministra de Ambiente, Ana López, y el de Agricultura, Luis Pop, llegaron.'],
  ])('%s', (_name, sentence) => {
    expect(speakersOf(`${sentence} ${BOTH}`)).toEqual([
      'Ana López, ministra de Ambiente',
      expect.stringMatching(/^Luis Pop, ministro de (?:la )?Agricultura$/),
    ]);
  });

  test('three, between semicolons, with the accents printed', () => {
    const text =
      'Los síndicos de Cobán, Luis Pop; de Carchá, Ana Sic; y de Chisec, Eva Coc, llegaron. La síndica de Carchá dijo que hay agua.';
    expect(speakersOf(text)).toEqual(['Ana Sic, síndica de Carchá']);
  });

  test('names straight behind it', () => {
    expect(speakersOf('Las subsecretarias Ana Xol y Eva Coc llegaron. Xol dijo que hay agua.')).toEqual([
      'Ana Xol, subsecretaria',
    ]);
  });

  test('a field is nobody’s name', () => {
    const text =
      'Los ministros de Economía, Ana López, y de Finanzas Públicas, Luis Pop, llegaron. Pop dijo que hay agua.';
    expect(speakersOf(text)).toEqual(['Luis Pop, ministro de Finanzas Públicas']);
  });
});

describe('nobody gets an office that is not told of him', () => {
  test('who stands beside an officer', () => {
    const text = 'La ministra de Ambiente, Ana López, y Luis Pop llegaron. Pop dijo que hay agua.';
    expect(speakersOf(text)).toEqual(['Luis Pop, ?']);
  });

  test('who comes behind a verb', () => {
    const text = 'Los vecinos de Cobán vieron a Ana Pop. Pop dijo que hay agua.';
    expect(speakersOf(text)).toEqual(['Ana Pop, ?']);
  });
});

test('what they say is of both', () => {
  expect(said('Los ministros de Ambiente, Ana López, y de Agricultura, Luis Pop, dijeron que hay agua.')).toEqual([
    'indirect | Ana López y Luis Pop | que hay agua',
  ]);
});
