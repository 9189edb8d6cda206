import { expect, test } from 'vitest';
import type { Block, CleanHtml } from '../../components/article/article.ts';
import { headingLevels } from '../../components/article/heading-levels.ts';

test.each([
  [
    [3, 3, 3],
    [2, 2, 2],
  ],
  [
    [2, 4, 4, 2],
    [2, 3, 3, 2],
  ],
  [
    [4, 3, 2],
    [2, 2, 2],
  ],
  [
    [2, 3, 5, 6, 3],
    [2, 3, 4, 5, 3],
  ],
])('levels %j of a page builder are shown as %j', (published, shown) => {
  const blocks = published.map((level, index): Block => ({
    id: `b${index}`,
    kind: 'heading',
    html: `<h${level}>x</h${level}>` as CleanHtml,
    text: 'x',
  }));
  expect([...headingLevels(blocks).values()]).toEqual(shown);
});
