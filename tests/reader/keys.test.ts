import { expect, test } from 'vitest';
import { commandOf, isLetterKey, KEYS } from '../../components/reader/keyboard/keys.ts';

const press = (key: string, changes = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...changes,
});

test('every key does one thing', () => {
  const keys = KEYS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(KEYS)('$key is $command', ({ key, command }) => {
  expect(commandOf(press(key), true, false)).toBe(command);
  expect(commandOf(press(key.toUpperCase()), true, false)).toBe(command);
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'])('with %s a letter is not ours', (modifier) => {
  expect(commandOf(press('n', { [modifier]: true }), true, false)).toBeUndefined();
});

test('single-letter keys can be turned off, and rest while somebody types', () => {
  for (const binding of KEYS) {
    const expected = isLetterKey(binding) ? undefined : binding.command;
    expect(commandOf(press(binding.key), false, false)).toBe(expected);
    expect(commandOf(press(binding.key), true, true)).toBe(expected);
  }
  expect(commandOf(press('Escape'), false, true)).toBe('close');
});
