import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fingerprint } from '../../components/speech/lexicon/fingerprint.ts';
import { isAdverb } from '../../components/speech/lexicon/grammar.ts';
import { ORGANISATIONS, PHRASES, VERB_FORMS } from '../../components/speech/lexicon/lexicon.ts';

const FOLDER = 'components/speech/lexicon';
const { verbs } = JSON.parse(readFileSync(`${FOLDER}/source/reporting-verbs.json`, 'utf8')) as {
  verbs: { lemma: string; forms: Record<string, string | string[]> }[];
};

test('the packed lexicon is what the sources give', () => {
  const printed = execFileSync('node', ['tests/tools/pack-lexicon.ts', '--print'], { encoding: 'utf8' });
  expect(readFileSync(`${FOLDER}/packed.ts`, 'utf8')).toBe(printed);
});

test('no two institutions share a fingerprint', () => {
  const { orgAcronyms } = JSON.parse(readFileSync(`${FOLDER}/source/names-orgs.json`, 'utf8')) as {
    orgAcronyms: { acr: string; name: string }[];
  };
  const names = new Set(orgAcronyms.map(({ name }) => name));
  expect(new Set([...names].map(fingerprint)).size).toBe(names.size);
  expect([...ORGANISATIONS.values()].map(({ acronym, fingerprint: own }) => `${acronym} ${own}`).toSorted()).toEqual(
    orgAcronyms.map(({ acr, name }) => `${acr} ${fingerprint(name)}`).toSorted(),
  );
});

test.each([
  ['hacen', 'hacen un llamado para'],
  ['haciendo', 'haciendo hincapie en'],
  ['fueron', 'fueron claras al'],
  ['deja', 'deja en claro'],
])('a cue of several words is known in each of its forms: %s', (first, phrase) => {
  expect(PHRASES.get(first)?.map(({ words }) => words.join(' '))).toContain(phrase);
});

test('adverbs are known by their ending', () => {
  const words = ['energicamente', 'tambien', 'mente', 'vehemente', 'puente'];
  expect(words.filter(isAdverb)).toEqual(['energicamente', 'tambien']);
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
