import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postMemoryFrom } from '../../components/reader/memory/post-memory.ts';
import { runs } from '../support/fuzz.ts';

const NOTHING = { place: null, panel: null, voice: null, drafts: {}, corrections: [] };

test('what was remembered comes back', () => {
  const memory = {
    place: { block: 'b4', into: 0.5 },
    panel: 'speakers',
    voice: 'Delfina Ixcoy',
    drafts: { note: 'a' },
    corrections: [{ words: 'a', nth: 0, speaker: null }],
  };
  expect(postMemoryFrom(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
});

test.each([
  [undefined],
  ['x'],
  [{ place: { block: 4, into: 0 }, panel: 'evil', voice: 7, drafts: [1], corrections: 'x' }],
  [{ place: { block: 'b1', into: 7 }, drafts: { a: { b: 1 } } }],
])('%j is nothing', (saved) => {
  expect(postMemoryFrom(saved)).toEqual(NOTHING);
});

test('nothing that was saved can throw', () => {
  expect(() =>
    fc.assert(
      fc.property(fc.anything(), (saved) => void postMemoryFrom(saved)),
      runs(100),
    ),
  ).not.toThrow();
});
