import { expect, test } from 'vitest';
import {
  correct,
  correctionChange,
  type Corrections,
  correctionsFrom,
  unwritten,
  withChange,
} from '../../components/reader/speakers/corrections.ts';
import type { Speech, Utterance } from '../../components/speech/speech.ts';

const utterance = (id: string, text: string, speaker: string | null): Utterance => ({
  id,
  kind: 'direct',
  spans: [{ block: 'b1', start: 0, end: text.length }],
  text,
  speaker,
  confidence: 0.6,
  why: { rule: 'D1', resolution: 'elided' },
});

const SPEECH: Speech = {
  speakers: [
    { id: 's1', name: 'Mariela Tzunún', kind: 'person' },
    { id: 's2', name: 'Delfina Ixcoy', kind: 'person' },
  ],
  utterances: [utterance('u1', 'El agua es de todos', 's1'), utterance('u2', 'Sí', 's1'), utterance('u3', 'Sí', 's1')],
};
const [first, , third] = SPEECH.utterances as [Utterance, Utterance, Utterance];

function withCorrection(corrections: Corrections, ...change: Parameters<typeof correctionChange>): Corrections {
  return withChange(corrections, correctionChange(...change));
}

test('another speaker of the post takes the utterance, with certainty', () => {
  const { utterances, corrected } = correct(SPEECH, withCorrection([], SPEECH, first, 'Delfina Ixcoy'));
  expect(utterances[0]).toMatchObject({ speaker: 's2', confidence: 1 });
  expect(corrected).toEqual(new Set(['u1']));
});

test('nobody can be the speaker', () => {
  const { utterances } = correct(SPEECH, withCorrection([], SPEECH, first, null));
  expect(utterances[0]?.speaker).toBeNull();
});

test('a name the engine does not know becomes one new person', () => {
  const corrections = withCorrection(withCorrection([], SPEECH, first, 'Ana Tuy'), SPEECH, third, 'Ana Tuy');
  const { speakers, utterances } = correct(SPEECH, corrections);
  expect(speakers.map(({ name }) => name)).toEqual(['Mariela Tzunún', 'Delfina Ixcoy', 'Ana Tuy']);
  expect([utterances[0]?.speaker, utterances[2]?.speaker]).toEqual([speakers[2]?.id, speakers[2]?.id]);
});

test('utterances of the same words are told apart, and outlast their ids', () => {
  const corrections = withCorrection([], SPEECH, third, 'Delfina Ixcoy');
  const renamed = { ...SPEECH, utterances: SPEECH.utterances.map((one, index) => ({ ...one, id: `x${index}` })) };
  expect(correct(renamed, corrections).utterances.map(({ speaker }) => speaker)).toEqual(['s1', 's1', 's2']);
});

test('undoing a correction leaves what the engine found', () => {
  const corrections = withCorrection([], SPEECH, first, null);
  expect(withCorrection(corrections, SPEECH, first, undefined)).toEqual([]);
});

test.each([
  ['no list', { 0: 'x' }],
  ['no words', [{ nth: 0, speaker: 'A' }]],
  ['an empty name', [{ words: 'a', nth: 0, speaker: ' ' }]],
  ['a name of a megabyte', [{ words: 'a', nth: 0, speaker: 'x'.repeat(1e6) }]],
  ['a speaker that is an object', [{ words: 'a', nth: 0, speaker: { name: 'A' } }]],
])('saved corrections with %s are dropped', (_name, saved) => {
  expect(correctionsFrom(saved)).toEqual([]);
});

test('a change made here waits until it is among the corrections, also one that takes a correction back', () => {
  const [named, taken] = [correctionChange(SPEECH, first, null), correctionChange(SPEECH, third, undefined)];
  const written = withChange([], correctionChange(SPEECH, third, 'Ana Tuy'));
  expect(unwritten([named, taken], written)).toEqual([named, taken]);
  expect(unwritten([named, taken], withChange([], named))).toEqual([]);
});

test('a name typed in haste is the one of the post', () => {
  const { speakers, utterances } = correct(SPEECH, withCorrection([], SPEECH, first, 'delfina ixcoy'));
  expect(speakers).toHaveLength(2);
  expect(utterances[0]?.speaker).toBe('s2');
});
