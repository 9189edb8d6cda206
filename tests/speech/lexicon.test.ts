import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERB_FORMS } from '../../components/speech/lexicon/lexicon.ts';

const FOLDER = 'components/speech/lexicon';
const { verbs } = JSON.parse(readFileSync(`${FOLDER}/source/reporting-verbs.json`, 'utf8')) as {
  verbs: { lemma: string; forms: Record<string, string | string[]> }[];
};

test('the packed lexicon is what the sources give', () => {
  const printed = execFileSync('node', ['tests/tools/pack-lexicon.ts', '--print'], { encoding: 'utf8' });
  expect(readFileSync(`${FOLDER}/packed.ts`, 'utf8')).toBe(printed);
});

test('every finite form of every verb is known', () => {
  const missing = verbs.flatMap(({ lemma, forms }) =>
    ['presente', 'preterito', 'imperfecto']
      .flatMap((tense) => forms[tense] ?? [])
      .map((form) => form.replace(/^se /, ''))
      .filter((form) => !VERB_FORMS.has(form))
      .map((form) => `${lemma}: ${form}`),
  );
  expect(missing).toEqual([]);
});
