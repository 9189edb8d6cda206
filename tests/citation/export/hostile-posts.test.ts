import '../../support/lend-parser.ts';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { marked, type Token } from 'marked';
import { expect, test } from 'vitest';
import type { Article, Block, BlockKind } from '../../../components/article/article.ts';
import { blockText } from '../../../components/article/block-text.ts';
import { cleanHtml } from '../../../components/article/clean-html.ts';
import { epubFile } from '../../../components/citation/export/epub-file.ts';
import { htmlFile } from '../../../components/citation/export/html-file.ts';
import { markdownFile } from '../../../components/citation/export/markdown-file.ts';
import { textFile } from '../../../components/citation/export/text-file.ts';
import { parseHtml } from '../../../components/dom/parse-html.ts';
import { exportOf } from '../../support/export-of.ts';
import { runs } from '../../support/fuzz.ts';

const { window } = new JSDOM('', { url: 'https://portal.segeplan.gob.gt/' });

const WORDS = [
  ...[
    'agua',
    '“El dato es nuestro”, dijo Ana Xol.',
    'SEGEPLAN',
    'niña',
    '1. ',
    '- ',
    '# ',
    '> ',
    '```',
    '|',
    '\\',
    '!',
    '*',
    '_',
    '**',
  ],
  ...[
    '<script>alert(1)</script>',
    '&lt;script&gt;',
    ']]>',
    '<!--',
    '-->',
    '&amp;',
    '&#0;',
    '\u0000',
    '\u0008',
    '\uD800',
    '\uFFFE',
    '\u202E',
  ],
  ...[
    'javascript:alert(1)',
    '[x](javascript:alert(1))',
    '![x](http://e.gt)',
    '<img src=x onerror=alert(1)>',
    '---',
    '===',
    '~~~',
    '$$',
    '{{',
    '%',
    '🌾',
    '¶',
  ],
];
const TAGS = [
  ...[
    'p',
    'h2',
    'h3',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'pre',
    'div',
    'span',
    'figure',
    'figcaption',
    'table',
  ],
  ...[
    'caption',
    'thead',
    'tbody',
    'tr',
    'td',
    'th',
    'a',
    'abbr',
    'b',
    'strong',
    'i',
    'em',
    's',
    'sup',
    'mark',
    'q',
    'cite',
    'code',
    'time',
  ],
];
const VOID = [
  '<br>',
  '<hr>',
  '<img src="https://portal.segeplan.gob.gt/a.jpg" alt="&quot;><script>">',
  '<img src="javascript:alert(1)">',
  '<svg onload=alert(1)></svg>',
  '<iframe src="javascript:1"></iframe>',
];
const ATTRIBUTES = [
  '',
  ' href="javascript:alert(1)"',
  ' href="https://e.gob.gt/a b(c)&quot;d"',
  ' title="&quot; onclick=&quot;alert(1)"',
  ' lang="x&quot;y"',
  ' lang="quc"',
  ' colspan="0"',
  ' colspan="3"',
  ' class="x" onclick="alert(1)"',
  ' start="99999999999"',
];

const { html: page } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.constantFrom(...WORDS),
    fc.constantFrom(...VOID),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), fc.array(tie('html'), { maxLength: 4 }))
      .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner.join('')}</${tag}>`),
  ),
}));
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 5 }).map((parts) => parts.join(' '));

const article: fc.Arbitrary<Article> = fc
  .record({
    title: words,
    name: words,
    language: fc.constantFrom('es', 'quc', '"><script>'),
    bodies: fc.array(page, { maxLength: 6 }),
  })
  .map(({ title, name, language, bodies }) => {
    const blocks = bodies.map((body, index): Block => {
      const html = cleanHtml(`<div>${body}</div>`, window);
      const kind: BlockKind = 'paragraph';
      return {
        id: `b${index + 1}`,
        kind,
        html,
        text: blockText(parseHtml(html)).text,
        number: index + 1,
      };
    });
    const empty = { paragraphs: 0, pictures: 0, tables: 0, captions: 0, links: 0 };
    return {
      url: 'https://portal.segeplan.gob.gt/segeplan/?p=1',
      siteId: 'segeplan',
      title,
      institution: { name, acronym: name },
      author: name,
      language,
      publishedAt: '2026-03-12',
      blocks,
      attachments: [{ url: 'javascript:alert(1)', name, type: name }],
      leftOut: [],
      counts: { body: empty, article: empty },
      sources: {},
    };
  });

const XML = new window.DOMParser();

/** What an XML parser says is wrong; undefined where it is well formed. */
function faultIn(xhtml: string): string | undefined {
  return XML.parseFromString(xhtml, 'application/xhtml+xml').querySelector('parsererror')?.textContent ?? undefined;
}

function dangersIn(document: Document): string[] {
  const elements = [...document.querySelectorAll('*')];
  const tags = elements.map(({ localName }) => localName);
  const attributes = elements.flatMap((element) => Array.from(element.attributes));
  return [
    ...tags.filter((tag) => /^(?:script|iframe|object|embed|form|svg|math|base)$/i.test(tag)),
    ...attributes
      .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
      .map(({ name }) => name),
  ];
}

test('HTML of any post is well formed, holds no script, and every word', () => {
  fc.assert(
    fc.property(article, (post) => {
      const html = htmlFile(exportOf(post));
      expect(faultIn(html.replace('<html ', '<html xmlns="http://www.w3.org/1999/xhtml" '))).toBeUndefined();
      const { document } = new JSDOM(html).window;
      expect(dangersIn(document)).toEqual([]);
      for (const ours of document.querySelectorAll('.voice, .number, .picture, caption')) ours.remove();
      const body = lettersOf(document.querySelector('article')?.textContent ?? '');
      expect(body).toBe(post.blocks.map(({ text }) => lettersOf(text)).join(''));
    }),
    runs(80),
  );
});

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}🌾]/gu, '');
}

test('EPUB of any post is well formed, holds no script, and epubcheck lets it pass', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (post) => {
      const epub = epubFile(exportOf(post), { authors: [], made: '2026-06-03T18:00:00Z' });
      const entries = unzipSync(epub);
      for (const [name, bytes] of Object.entries(entries)) {
        if (!/\.(?:xhtml|opf|xml)$/.test(name)) continue;
        const text = strFromU8(bytes);
        expect(faultIn(text)).toBeUndefined();
        expect(dangersIn(XML.parseFromString(text, 'application/xhtml+xml'))).toEqual([]);
      }
      const { messages } = await EpubCheck.validate(epub);
      expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([]);
    }),
    runs(30),
  );
});

test('Markdown of any post holds no markup but our own, and no address that runs', () => {
  fc.assert(
    fc.property(article, (post) => {
      const tokens: Token[] = [];
      void marked.walkTokens(marked.lexer(markdownFile(exportOf(post))), (token) => void tokens.push(token));
      expect(tokens.filter(({ type }) => type === 'html').map(({ raw }) => raw)).toEqual([]);
      expect(
        tokens
          .filter((token) => token.type === 'link' || token.type === 'image')
          .map((token) => ('href' in token ? String(token.href) : ''))
          .filter((href) => !/^(?:https?|mailto|tel):/i.test(href)),
      ).toEqual([]);
    }),
    runs(150),
  );
});

test('plain text of any post is printable', () => {
  fc.assert(
    fc.property(article, (post) => {
      const text = textFile(exportOf(post));
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/[^\P{Cc}\n\t]|[\u202A-\u202E]/u);
    }),
    runs(80),
  );
});
