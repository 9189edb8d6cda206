import { expect, test } from 'vitest';
import type { Block, CleanHtml } from '../../components/article/article.ts';
import { firstScreen } from '../../components/reader/article/first-screen.ts';
import { DEFAULTS } from '../../components/reader/settings/settings.ts';

const blocks = (count: number, length: number): Block[] =>
  Array.from({ length: count }, (_one, index) => {
    const text = 'a'.repeat(length);
    return { id: `b${index + 1}`, kind: 'paragraph', text, html: `<p>${text}</p>` as CleanHtml };
  });

// At 19 px and 1.6 a line is 30.4 px high and 66 characters wide: 900 px hold 1954 characters.
test.each([
  ['paragraphs that fill the window and the one that runs over its edge', 20, 500, 900, 4],
  ['more of them in a higher window', 20, 500, 1800, 8],
  ['all of a short post', 3, 200, 900, 3],
  ['a first paragraph that fills it alone', 20, 5000, 900, 1],
  ['every picture before the words that fill it', 20, 0, 900, 20],
])('the first screen has %s', (_what, count, length, height, shown) => {
  expect(firstScreen(blocks(count, length), height, DEFAULTS)).toBe(shown);
});

test('small letters in long lines need more', () => {
  const dense = { ...DEFAULTS, textSize: 14, lineHeight: 1.2, measure: 100 };
  expect(firstScreen(blocks(40, 500), 900, dense)).toBeGreaterThan(10);
});
