import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanFragment, cleanHtml } from '../../components/article/clean-html.ts';
import { blockText } from '../../components/article/block-text.ts';
import { cite } from '../../components/citation/cite.ts';
import { STYLES } from '../../components/citation/styles.ts';
import { runs } from '../support/fuzz.ts';
import { pageOf } from '../support/page-of.ts';
import { faultsIn } from './checker.ts';
import { faultsOf, outcomeOf, postAround } from './pipeline.tsx';

const { window } = pageOf('');

const NAMES =
  'p div span b i a em strong ul ol li dl dt dd table caption tr td th tbody blockquote h1 h2 h4 figure figcaption img br pre hr section details summary form input button select option textarea svg math mtext mglyph foreignObject desc title style script noscript template iframe object embed video source picture base meta link body html frameset math-x constructor q cite sup time abbr font center marquee xmp plaintext'.split(
    ' ',
  );
const ATTRIBUTES = [
  ...[
    '',
    ' onclick=canary()',
    ' href="javascript:canary()"',
    ' href="/a.pdf"',
    ' href=https://x.example/?a=1&b=2',
    ' src=x onerror=canary()',
  ],
  ...[
    ' src="/foto.jpg" width=600 height=400',
    ' style="background:url(//x.example/)"',
    ' class="fusion-gallery"',
    ' class="wp-caption"',
    ' hidden',
  ],
  ...[
    ' name=parentNode id=attributes',
    ' title="</style><img src=x onerror=canary()>"',
    ' cite="data:,x"',
    ' datetime="\u202Ex"',
    ' colspan=9999',
    ' class="fusion-button"',
  ],
  ...[
    ' srcdoc="<script>canary()</script>"',
    ' xlink:href="javascript:canary()"',
    ' data-src="//x.example/b.jpg"',
    ' is=x',
    ' class="twitter-tweet"',
    ' class="tab-pane"',
  ],
];
const WORDS = [
  ...[
    'El plan',
    ' agua ',
    '\n',
    'sí,',
    '&nbsp;',
    '“Bien dicho por todos aquí”',
    ' dijo la alcaldesa Elena Tuy. ',
    ' — ',
    'a\u0301gil',
    '\u00AD',
    '1 < 2',
    '&amp;lt;',
    '&#0;',
    '\u0000',
  ],
  ...[
    '\u202E',
    '👩‍🌾',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '</',
    '<',
    '>',
    '"',
    "'",
    '`',
    '&',
    '\uD800',
    'SEGEPLAN',
    'Guatemala, 3 de mayo de 2026. ',
    '<?x',
    '<!doctype x>',
    '</p>',
    '</div>',
    '</svg>',
    '</style>',
    '</table>',
  ],
];

const name = fc.constantFrom(...NAMES);
const attributes = fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }).map((all) => all.join(''));
const words = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
/** Tags that close what they like, or nothing. */
const soup = fc
  .array(
    fc.oneof(
      words,
      fc.tuple(name, attributes).map(([tag, more]) => `<${tag}${more}>`),
      name.map((tag) => `</${tag}>`),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

/** jsdom lets a page go only when the event loop has turned: without the pause a long run fills the memory. */
const property = <T>(what: fc.Arbitrary<T>, check: (value: T) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(what, async (value) => {
      check(value);
      await new Promise((resolve) => setImmediate(resolve));
    }),
    runs(25),
  );

test('any HTML in: what comes out is clean, hides nothing and runs nowhere', async () => {
  await property(soup, (html) => {
    expect(faultsOf(outcomeOf(postAround(html))).join('\n')).toBe('');
  });
});

test('cleaning twice is cleaning once', async () => {
  await property(soup, (html) => {
    const once = cleanHtml(html, window);
    expect(faultsIn(once, 'as cleaned').join('\n')).toBe('');
    expect(cleanHtml(once, window)).toBe(once);
  });
});

test('the blocks are clean already, and their text is that of their html', async () => {
  await property(soup, (html) => {
    for (const block of outcomeOf(postAround(html)).article?.blocks ?? []) {
      expect(cleanHtml(block.html, window)).toBe(block.html);
      expect(blockText(cleanFragment(block.html, window)).text).toBe(block.text);
    }
  });
});

test('nothing of the body is lost untold', async () => {
  await property(soup, (html) => {
    const told = outcomeOf(postAround(html)).article?.leftOut ?? [];
    expect(told.filter(({ reason }) => reason === 'lost' || reason === 'unsafe')).toEqual([]);
  });
});

test('marks never change the words', async () => {
  await property(soup, (html) => {
    const { article, shown } = outcomeOf(postAround(html));
    const contents = [...shown.querySelectorAll('.content')].map((content) => content.textContent);
    const blocks = (article?.blocks ?? []).map((block) => cleanFragment(block.html, window).textContent);
    expect(contents).toEqual(blocks);
  });
});

test('every reference is well formed', async () => {
  const title = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join('').replaceAll('"', '&quot;'));
  await property(fc.tuple(title, soup), ([headline, html]) => {
    const { article } = outcomeOf(postAround(html, { title: headline }));
    if (article === undefined) return;
    for (const style of STYLES) {
      const { text, html: rich } = cite(article, undefined, style, { year: 2026, month: 11, day: 23 });
      expect(text.isWellFormed() && text.trim() !== '' && !/\bundefined\b|\[object /.test(text)).toBe(true);
      expect(rich === undefined ? '' : faultsIn(rich, 'as cleaned').join('\n')).toBe('');
      expect(formFault(style.id, text)).toBeUndefined();
    }
  });
});

/** What a program that takes references would stumble over. */
function formFault(style: string, text: string): string | undefined {
  if (style === 'csl-json') JSON.parse(text);
  if (style === 'ris')
    return text
      .trim()
      .split(/\r?\n/)
      .find((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line));
  const braces = style.startsWith('bib') ? text.replaceAll(/\\[{}]/g, '').replaceAll(/[^{}]/g, '').length : 0;
  return braces % 2 === 0 ? undefined : 'a brace stands alone';
}
