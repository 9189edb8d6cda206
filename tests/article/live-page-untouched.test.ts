import { expect, test } from 'vitest';
import { readArticle } from '../../components/article/read-article.ts';
import { anyPage } from '../../components/sites/recognise-post.ts';
import { corpusPages } from '../support/corpus-pages.ts';
import { pageOf } from '../support/page-of.ts';

/** Galleries, tabs, viewers, hostile forms, lazy pictures, another theme, no theme: every way of reading. */
const PAGES = corpusPages().filter(({ name }) => /^(?:01|05|14|20|26|27|37|41|44)-/.test(name));

test.each(PAGES.map((page) => [page.name, page] as const))('reading leaves %s as it was', async (_name, page) => {
  const { document, window } = pageOf(page.html.toString('utf8'), page.expected.url);
  const changes: unknown[] = [];
  const observer = new window.MutationObserver((records) => changes.push(...records));
  const root = window.document.getRootNode();
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = new window.XMLSerializer().serializeToString(root);
  const address = anyPage(document, page.expected.url);
  if (address !== undefined) readArticle(document, address, window, page.record);
  await Promise.resolve();
  observer.disconnect();
  expect(changes).toEqual([]);
  expect(new window.XMLSerializer().serializeToString(root)).toBe(before);
});
