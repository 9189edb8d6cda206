import { expect, test } from 'vitest';
import { said, speechOfText } from '../support/speech-of-text.ts';

test.each([
  ['—Quien dude, que revise las actas—, contesta sin titubear. “Las publicamos todas, con punteo y con firma”.'],
  ['—Quien dude, que revise las actas —contesta sin titubear—. “Las publicamos todas, con punteo y con firma”.'],
])('marks after an answer behind a dash are the same person’s: %s', (text) => {
  expect(said('La jefa Ana Tzoy abre la oficina.', text)).toEqual([
    'direct | Ana Tzoy | Quien dude, que revise las actas',
    'direct | Ana Tzoy | Las publicamos todas, con punteo y con firma',
  ]);
});

test('marks after it with a speaker of their own are not', () => {
  const lines = said(
    '—Yo vendo jocotes en el parque —relató Rosa Caal. “Y yo los compro casi siempre”, agregó la ministra Ana Tzoy.',
  );
  expect(lines).toEqual([
    'direct | Rosa Caal | Yo vendo jocotes en el parque',
    'direct | Ana Tzoy | Y yo los compro casi siempre',
  ]);
});

test('a clause of a day is not what was told', () => {
  const { speakers, utterances } = speechOfText(
    '—Yo vendo jocotes en el parque—, relató Rosa Caal, usuaria del comedor desde el día en que abrió sus puertas.',
  );
  expect(utterances).toHaveLength(1);
  expect(speakers[0]).toMatchObject({ name: 'Rosa Caal', role: 'usuaria del comedor' });
});
