import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postWith } from '../support/article-of.ts';
import { disagrees } from '../support/disagrees.ts';
import { runs } from '../support/fuzz.ts';

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
    runs(100),
  );
});
