import { expect, test } from 'vitest';
import { readShortCases, scoreShortCases, type Tally } from '../scoreboard/speech/short-cases.ts';

/** What the engine has reached on them, a little rounded down: a change that costs more than it brings is seen here. */
const FLOORS = {
  direct: { precision: 0.985, recall: 0.98, speaker: 0.95 },
  fragment: { precision: 0.94, recall: 0.93, speaker: 0.975 },
  indirect: { precision: 0.985, recall: 0.965, speaker: 0.965 },
} as const;

const { kinds, negatives } = scoreShortCases(readShortCases('tune'));
const measuresOf = ({ expected, found, right, attributed }: Tally) => ({
  precision: right / found,
  recall: right / expected,
  speaker: attributed / right,
});

test.each(Object.entries(FLOORS))('%s speech of short cases', (kind, floor) => {
  const measured = measuresOf(kinds[kind as keyof typeof FLOORS]);
  for (const [name, least] of Object.entries(floor))
    expect(measured[name as keyof typeof floor], name).toBeGreaterThanOrEqual(least);
});

test('few words in marks that nobody said are shown as speech', () => {
  expect(negatives.shown / negatives.all).toBeLessThan(0.04);
});
