import { describe, expect, test } from 'vitest';
import { compareArticle } from '../scoreboard/extraction/compare-article.ts';
import { corpusPages } from '../support/corpus-pages.ts';
import { disagrees } from '../support/disagrees.ts';
import { readPage } from '../support/read-post.ts';

const ON = { year: 2026, month: 11, day: 22 };

describe.each(corpusPages().map((page) => [page.name, page] as const))('%s', (_name, { html, expected, record }) => {
  const { isPost, why, article } = readPage(html, expected.url, ON, record);

  test('is what it is', () => {
    expect({ isPost, why }).toEqual({ isPost: expected.isPost, why: expected.why });
  });

  test.runIf(expected.isPost)('has what an editor would keep, and nothing else', () => {
    const { differences } = compareArticle(article, expected.article ?? { blocks: [], attachments: [] });
    expect(differences).toEqual([]);
    expect(article?.leftOut.filter(({ reason }) => reason === 'lost')).toEqual([]);
    expect(article?.counts.article).toEqual(article?.counts.body);
  });

  test.runIf(expected.isPost)('has the same words in the text and the HTML of every block', () => {
    expect(article?.blocks.filter(disagrees)).toEqual([]);
  });
});
