import { expect, test } from 'vitest';
import { tallyOf } from '../../components/reader/speakers/tally.ts';
import { speechOfText } from '../support/speech-of-text.ts';

test('words in marks among reported ones are counted once', () => {
  const speech = speechOfText('La ministra Ana Tzoy explicó que el plan “es de todos” y para todos.');
  expect(speech.utterances.map(({ kind }) => kind).toSorted()).toEqual(['fragment', 'indirect']);
  expect(tallyOf(speech)).toMatchObject([{ utterances: 2, words: 9 }]);
});
