import { expect, test } from 'vitest';
import { correctionsFrom } from '../../components/reader/speakers/corrections.ts';
import { appearanceOf } from '../../components/reader/appearance/appearance.ts';
import { postMemoryFrom } from '../../components/reader/memory/post-memory.ts';
import { FIELDS, savedFrom, type SettingName, settingsFrom } from '../../components/reader/settings/settings.ts';
import { avadaPage } from '../support/avada-page.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { faultsOf, outcomeOf, show } from './pipeline.tsx';

/** What another computer, another version or a fault of the disk may have saved. */
const VALUES: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  0,
  -1,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  '19px',
  '1;}</style><script>canary()</script>',
  'url(https://x.example/)',
  'expression(canary())',
  '<img src=x onerror=canary()>',
  'javascript:canary()',
  '__proto__',
  'constructor',
  'toString',
  '\u202E',
  'x'.repeat(100_000),
  [],
  ['dark'],
  {},
  { toString: 'dark' },
  { valueOf: 1 },
  [[[[]]]],
];

test.each(Object.keys(FIELDS))('%s takes none of them for its own', (name) => {
  for (const value of VALUES) {
    const settings = settingsFrom({ version: 1, [name]: value });
    expect(Object.keys(settings)).toEqual(Object.keys(FIELDS));
    const { style, ...attributes } = appearanceOf(settings, 'light');
    for (const written of [...Object.values(attributes), ...Object.values(style)])
      expect(written).toMatch(/^[\w .,%"'-]*$/);
    expect(JSON.stringify(savedFrom({ [name]: settings[name as SettingName] })).length).toBeLessThan(300);
  }
});

test.each([...VALUES, 2, 1.5, '1', -9e15].map((version) => ({ version })))('of version $version', ({ version }) => {
  expect(settingsFrom({ version, theme: 'sepia' }).theme).toBe('sepia');
});

test('names and drafts with markup in them are words', () => {
  const { article, speech } = outcomeOf(avadaPage(SAMPLE_POST));
  if (article === undefined) throw new Error('nothing was read');
  const [first] = speech.utterances;
  const name = '<img src=x onerror=canary()>';
  const { corrections, drafts, voice } = postMemoryFrom({
    corrections: [{ words: first?.text.slice(0, 160), nth: 0, speaker: name }],
    drafts: { note: name },
    voice: name,
  });
  const shown = show(article, speech, corrections);
  expect(faultsOf({ article, speech, shown }).join('\n')).toBe('');
  expect(shown.textContent).toContain(name);
  expect([drafts['note'], voice]).toEqual([name, name]);
});

test.each([
  ['no list', { 0: 'x' }],
  ['words of a megabyte', [{ words: 'x'.repeat(1_000_000), nth: 0, speaker: 'Ana' }]],
  ['a name of a megabyte', [{ words: 'x', nth: 0, speaker: 'x'.repeat(1_000_000) }]],
  ['a name of nothing', [{ words: 'x', nth: 0, speaker: ' \t' }]],
  ['no number', [{ words: 'x', nth: 'a', speaker: 'Ana' }]],
  ['a name that is a list', [{ words: 'x', nth: 0, speaker: ['Ana'] }]],
])('corrections with %s are none', (_name, saved) => {
  expect(correctionsFrom(saved)).toEqual([]);
});
