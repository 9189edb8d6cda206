import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TextKey } from '../../components/i18n/text.ts';
import { whySentences } from '../../components/reader/speakers/why-sentence.ts';
import type { Resolution, Utterance, Words } from '../../components/speech/speech.ts';

const spanish = JSON.parse(readFileSync('public/_locales/es/messages.json', 'utf8')) as Record<
  TextKey,
  { message: string }
>;
const text = (key: TextKey, ...values: readonly string[]): string =>
  spanish[key].message.replace(/\$(\d)/g, (_all, at: string) => values[Number(at) - 1] ?? `$${at}`);

const words = (said: string): Words => ({ block: 'b1', start: 0, end: said.length, text: said });
const SPEAKERS = [
  { id: 's1', name: 'Mariela Tzunún', kind: 'person' as const },
  { id: 's2', name: 'Delfina Ixcoy', kind: 'person' as const },
];
const say = (why: Partial<Utterance['why']>, cue?: Words, speaker: string | null = 's1'): string[] =>
  whySentences(
    {
      id: 'u1',
      kind: 'direct',
      spans: [],
      text: '',
      speaker,
      confidence: 0.9,
      ...(cue === undefined ? {} : { cue }),
      why: { rule: 'D1', resolution: 'explicit', ...why },
    },
    { speakers: SPEAKERS },
    text,
    'es-GT',
  );

test('a name beside the quotation', () => {
  expect(say({ words: words('la subsecretaria Mariela Tzunún') }, words('afirmó'))).toEqual([
    'Junto a la cita dice «la subsecretaria Mariela Tzunún».',
    'El verbo es «afirmó».',
  ]);
});

test('a dropped subject, with its distance and the rival', () => {
  expect(say({ resolution: 'elided', antecedent: words('Mariela Tzunún'), distance: 2, rival: 's2' })).toEqual([
    'La frase no nombra a nadie; la noticia venía hablando de «Mariela Tzunún».',
    'Está 2 párrafos antes.',
    'También podría ser Delfina Ixcoy.',
  ]);
});

test('an office that goes back to a name in the same paragraph', () => {
  expect(
    say({ resolution: 'role', words: words('la funcionaria'), antecedent: words('Mariela Tzunún'), distance: 0 }),
  ).toEqual(['Junto a la cita dice «la funcionaria», que se refiere a «Mariela Tzunún».', 'Está en el mismo párrafo.']);
});

test('mended marks are told', () => {
  expect(say({ repairs: ['closed'] })).toContain(
    'Las comillas de la noticia estaban incompletas y se completaron para leerla.',
  );
});

describe('every way to find a speaker has its sentences, with nothing left unfilled', () => {
  const resolutions: Resolution[] = [
    ...(['explicit', 'partial', 'role', 'relative', 'elided', 'floating'] as const),
    ...(['institution', 'group', 'document', 'none'] as const),
  ];
  const parts = [
    {},
    { words: words('ella') },
    { antecedent: words('Ana') },
    { words: words('ella'), antecedent: words('Ana') },
  ];
  test.each(resolutions)('%s', (resolution) => {
    for (const part of parts) {
      const [sentence = ''] = say({ resolution, ...part }, undefined, resolution === 'none' ? null : 's1');
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).not.toMatch(/\$\d/);
    }
  });
});
