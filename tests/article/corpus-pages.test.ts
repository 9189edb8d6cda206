import { describe, expect, test } from 'vitest';
import { compareArticle } from '../scoreboard/extraction/compare-article.ts';
import { corpusPages } from '../support/corpus-pages.ts';
import { readPage } from '../support/read-post.ts';

const ON = { year: 2026, month: 11, day: 22 };
const PAGES = corpusPages().map((page) => [page.name, page] as const);

test.each(PAGES)('%s is what it is', (_name, { html, expected, record }) => {
  const { isPost, why } = readPage(html, expected.url, ON, record);
  expect({ isPost, why }).toEqual({ isPost: expected.isPost, why: expected.why });
});

describe('what an editor would keep, and nothing else', () => {
  test.each(PAGES.filter(([, { expected }]) => expected.isPost))('%s', (_name, { html, expected, record }) => {
    const { article } = readPage(html, expected.url, ON, record);
    const { differences } = compareArticle(article, expected.article ?? { blocks: [], attachments: [] });
    expect(differences).toEqual([]);
    expect(article?.leftOut.filter(({ reason }) => reason === 'lost')).toEqual([]);
    expect(article?.counts.article).toEqual(article?.counts.body);
  });
});
