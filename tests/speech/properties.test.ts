import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeSpeech } from '../../components/speech/attribute-speech.ts';
import { runs } from '../support/fuzz.ts';
import { blocksOf } from '../support/speech-of-text.ts';

const PIECES = [
  ...['“', '”', '«', '»', '"', '‘', '’', '—', '-', '…', '. ', ', ', ': ', '; ', '\n', '¿', '?', '(', ')', ' ', ' '],
  ...['dijo ', 'explicó ', 'agregó que ', 'según ', 'informó ', 'puntualizó', 'quien señaló que ', 'Así lo confirmó '],
  ...['pidió a los vecinos ', 'el ministro de Finanzas, ', 'la alcaldesa ', 'Ana Tzoy', 'Tomás Ruano Pop', 'Ruano'],
  ...['SEGEPLAN', 'La institución ', 'los vecinos ', 'el informe ', 'la obra terminará en mayo', 'no hay agua'],
  ...['vamos a medir', 'Guatemala', 'Q1,800.50', 'Dr. ', 'J. ', "Tz'utujil ", 'Sotzʼ ', 'ʼ', 'ñandú', '👩‍🌾', '\u00A0'],
];
const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
);
const line = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const post = fc.array(line, { maxLength: 6 });

/** What any text must give: spans inside their blocks whose words are the text, no two of a kind overlapping. */
function faultsOf(lines: readonly string[]): string[] {
  const blocks = blocksOf(...lines);
  const textOf = (block: string, start: number, end: number): string =>
    blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? '';
  const { speakers, utterances } = attributeSpeech({ blocks });
  const faults: string[] = [];
  const taken: { kind: string; block: string; start: number; end: number }[] = [];
  for (const { id, kind, spans, text, speaker, confidence, cue } of utterances) {
    for (const span of spans) {
      const length = blocks.find(({ id: own }) => own === span.block)?.text.length ?? -1;
      if (span.start < 0 || span.start >= span.end || span.end > length) faults.push(`${id} lies outside its block`);
      const overlapping = taken.some(
        (other) =>
          other.kind === kind && other.block === span.block && other.start < span.end && span.start < other.end,
      );
      if (overlapping) faults.push(`${id} overlaps another ${kind}`);
      taken.push({ kind, ...span });
    }
    const words = spans.map(({ block, start, end }) => textOf(block, start, end)).join(' ');
    if (text !== words) faults.push(`${id} is not the words of its spans`);
    if (cue !== undefined && cue.text !== textOf(cue.block, cue.start, cue.end)) faults.push(`${id} has another cue`);
    if (speaker !== null && !speakers.some((own) => own.id === speaker)) faults.push(`${id} has no such speaker`);
    if (!(confidence >= 0 && confidence < 1)) faults.push(`${id} is ${confidence} sure`);
  }
  return faults;
}

test('for any text, spans lie in their blocks, give the words back and never overlap within a kind', () => {
  fc.assert(
    fc.property(post, (lines) => {
      expect(faultsOf(lines)).toEqual([]);
    }),
    runs(1500),
  );
});

test('for any text, twice gives the same', () => {
  fc.assert(
    fc.property(post, (lines) => {
      const blocks = blocksOf(...lines);
      expect(attributeSpeech({ blocks })).toEqual(attributeSpeech({ blocks }));
    }),
    runs(200),
  );
});
