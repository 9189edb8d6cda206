import { expect, test } from 'vitest';
import { withVerb } from '../../components/reader/speakers/with-verb.ts';
import { attributeSpeech } from '../../components/speech/attribute-speech.ts';
import { blocksOf } from '../support/speech-of-text.ts';

function asReported(...lines: readonly string[]): string[] {
  const blocks = blocksOf(...lines);
  return attributeSpeech({ blocks }).utterances.map((utterance) => withVerb(utterance, blocks));
}

test.each([
  ['El director Luis Pop negó que haya despidos.', 'negó que haya despidos'],
  ['El director Luis Pop no descartó que haya lluvias.', 'no descartó que haya lluvias'],
  ['El director Luis Pop pidió bajar la tarifa.', 'pidió bajar la tarifa'],
  ['El director Luis Pop dijo a la ministra Ana Xol que hay agua.', 'dijo a la ministra Ana Xol que hay agua'],
])('what is reported has its verb: %s', (sentence, words) => {
  expect(asReported(sentence)).toEqual([words]);
});

test.each([
  [
    'a verb behind its words',
    'El mercado abrirá el lunes, explicó el director Luis Pop.',
    'El mercado abrirá el lunes',
  ],
  ['words in marks', 'El director Luis Pop dijo: “Hay agua en el pueblo”.', 'Hay agua en el pueblo'],
])('the words alone: %s', (_name, sentence, words) => {
  expect(asReported(sentence)).toEqual([words]);
});
