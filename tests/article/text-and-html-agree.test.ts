import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../components/article/article.ts';
import { blockText } from '../../components/article/block-text.ts';
import { cleanFragment } from '../../components/article/clean-html.ts';
import { postWith } from '../support/article-of.ts';
import { corpusPages } from '../support/corpus-pages.ts';
import { pageOf } from '../support/page-of.ts';
import { readPage } from '../support/read-post.ts';

const { window } = pageOf('');
const ON = { year: 2026, month: 1, day: 1 };

/** The reader cleans a block once more and marks words by their offsets: both must find the same words at the same places. */
function disagrees({ html, text, kind }: Block): boolean {
  const fragment = cleanFragment(html, window);
  const isTrim = kind === 'table' || html.includes('<pre') || (text === text.trim() && !/ {2}|\n\n| \n|\n /.test(text));
  return fragment.firstElementChild?.outerHTML !== html || blockText(fragment).text !== text || !isTrim;
}

test.each(
  corpusPages()
    .filter(({ expected }) => expected.isPost)
    .map((page) => [page.name, page] as const),
)('%s', (_name, { html, expected, record }) => {
  const { article } = readPage(html, expected.url, ON, record);
  expect(article?.blocks.filter(disagrees)).toEqual([]);
});

const words = fc.constantFrom(
  'El plan',
  ' agua ',
  '\n',
  'sí,',
  '&nbsp;',
  '“Bien”',
  ' — ',
  'a\u0301gil',
  '\u00AD',
  '1 < 2',
  '&amp;',
);
const tags =
  'p div span b i a em ul ol li table tr td th tbody caption blockquote h2 h4 figure figcaption br img pre dl dt dd form section sup cite details summary'.split(
    ' ',
  );
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc
      .tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 5 }))
      .map(([tag, inner]) =>
        tag === 'br'
          ? '<br>'
          : tag === 'img'
            ? '<img src="/a.jpg">'
            : `<${tag}${tag === 'a' ? ' href="/b"' : ''}>${inner.join('')}</${tag}>`,
      ),
  ),
}));

test('whatever the body is made of, and none of it is lost', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (bodies) => {
      const { blocks, leftOut } = postWith(`<p>Uno.</p>${bodies.join('')}`);
      expect(blocks.filter(disagrees)).toEqual([]);
      expect(leftOut.filter(({ reason }) => reason === 'lost' || reason === 'unsafe')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
