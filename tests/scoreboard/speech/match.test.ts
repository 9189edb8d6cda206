import { expect, test } from 'vitest';
import { blocksOf } from '../../support/speech-of-text.ts';
import { isSameOrganisation } from './match.ts';

const NAME = 'Ministerio de Agua, Bosque y Suelo';

test.each([
  ['MABS', NAME, true],
  [NAME, 'MABS', true],
  [NAME, NAME, true],
  [NAME, `${NAME} (MABS)`, true],
  ['MIDES', NAME, false],
  ['MABS', undefined, false],
  [null, 'MABS', false],
  [null, undefined, true],
])('an organisation is right by name or by the acronym beside it: %s, %s', (gold, own, isRight) => {
  const blocks = blocksOf(`El ${NAME}, (MABS), y el MIDES firmaron.`);
  expect(isSameOrganisation(gold, own, { blocks })).toBe(isRight);
});

test('an acronym that the post does not explain is not the name', () => {
  expect(isSameOrganisation('MABS', NAME, { blocks: blocksOf(`El ${NAME} y el MABS firmaron.`) })).toBe(false);
});
