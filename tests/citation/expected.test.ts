import { describe, expect, test } from 'vitest';
import { STYLES } from '../../components/citation/styles.ts';
import { asExpected, expectedWorks } from './expected-work.ts';

describe.each(expectedWorks().map((expected) => [expected.name, expected] as const))('%s', (_name, { work, texts }) => {
  test.each(STYLES.map((style) => [style.id, style] as const))('%s', (id, style) => {
    expect(asExpected(style, work)).toBe(texts.get(id) ?? 'no expected text');
  });
});
