import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepped } from '../../components/reader/settings/field.ts';
import { DEFAULTS, FIELDS, savedFrom, settingsFrom } from '../../components/reader/settings/settings.ts';
import { runs } from '../support/fuzz.ts';

describe('saved settings are believed field by field', () => {
  test.each([
    ['nothing saved', undefined],
    ['a string', 'sepia'],
    ['a list', [{ theme: 'sepia' }]],
    ['null', null],
  ])('%s gives the fallbacks', (_name, saved) => {
    expect(settingsFrom(saved)).toEqual(DEFAULTS);
  });

  test('a broken value falls back alone', () => {
    const saved = { version: 1, theme: 'sepia', textSize: 4000, lineHeight: '2', hyphenation: 'no', measure: 70 };
    expect(settingsFrom(saved)).toEqual({ ...DEFAULTS, theme: 'sepia', measure: 70 });
  });

  test('values that come by the prototype, or under names we do not have, are not believed', () => {
    const saved = Object.assign(Object.create({ theme: 'dark' }), { constructor: 'x', evil: 1 });
    expect(settingsFrom(saved)).toEqual(DEFAULTS);
    expect(Object.keys(settingsFrom(JSON.parse('{"__proto__":{"theme":"dark"}}')))).toEqual(Object.keys(FIELDS));
  });

  test('anything at all gives settings of the right shape', () => {
    const names = fc.constantFrom(...Object.keys(FIELDS), 'version', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(names, fc.anything()), (saved) => {
        const settings = settingsFrom(saved);
        for (const [name, { read }] of Object.entries(FIELDS))
          expect(read(settings[name as keyof typeof FIELDS])).toBe(settings[name as keyof typeof FIELDS]);
      }),
      runs(100),
    );
  });
});

test('what changes is saved, nothing of what is as ever, and it comes back as it was', () => {
  const changes = { theme: 'dark' as const, textSize: 24, measure: DEFAULTS.measure };
  expect(savedFrom(changes)).toEqual({ version: 1, theme: 'dark', textSize: 24, measure: null });
  expect(settingsFrom(savedFrom(changes))).toEqual({ ...DEFAULTS, ...changes });
});

test.each([
  [1.6, 1, 1.7],
  [2.4, 1, 2.4],
  [1.2, -1, 1.2],
  [1.65, -1, 1.5],
] as const)('a line height of %d steps by %d to %d', (value, direction, next) => {
  expect(stepped(FIELDS.lineHeight, value, direction)).toBe(next);
});
