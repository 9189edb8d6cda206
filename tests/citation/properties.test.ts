import fc from 'fast-check';
import { marked } from 'marked';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../components/article/article.ts';
import type { CiteOptions } from '../../components/citation/options.ts';
import type { Quotation } from '../../components/citation/quotation.ts';
import { inMarks } from '../../components/citation/quotation-marks.ts';
import { cleanWords } from '../../components/citation/clean-words.ts';
import type { StyleId } from '../../components/citation/style.ts';
import { STYLES } from '../../components/citation/styles.ts';
import { type Work, workOf } from '../../components/citation/work.ts';
import { runs } from '../support/fuzz.ts';
import { readByCitationJs } from './citation-js.ts';
import { ACCESSED } from './expected-work.ts';
import { readTemplate } from './wikitext.ts';

const NO_COUNTS = { paragraphs: 0, pictures: 0, tables: 0, captions: 0, links: 0 };

/** Pieces that break citations, between words. */
const PIECES = [
  ...['agua', 'Sololá', 'EE. UU.', 'S. A.', 'K’iche’', "Q'eqchi'", 'IA', 'etc.', '12"', '2032', 'I+D', 'niña'],
  ...['“', '”', '«', '»', '"', '‘', '’', "'", '.', '…', '...', '?', '!', '¿', '¡', ',', ':', ';', '(', ')', '[', ']'],
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '|',
    '[[',
    ']]',
    "''",
    '~~~~',
    '<ref>',
    '</ref>',
    '<b>',
    '&',
    '&amp;',
    '&#8220;',
    '%',
    '#',
    '_',
    '~',
  ],
  ...[
    '^',
    '\\',
    '$',
    '`',
    '*',
    '**',
    '- ',
    '1. ',
    '> ',
    '@',
    '\n',
    'TY  - ',
    '\u00AD',
    '\u200B',
    '\u202E',
    '\uE000',
    '🌱',
    '👩‍🌾',
  ],
];
const messy = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
  maxLength: 12,
});
const words = fc.tuple(messy, fc.constantFrom('', ' ')).map(([pieces, between]) => pieces.join(between));
const options: fc.Arbitrary<CiteOptions> = fc.record({
  quotes: fc.constantFrom('curly', 'angle'),
  apaDate: fc.constantFrom('day-first', 'year-first'),
  alwaysAccessed: fc.boolean(),
});
const articles: fc.Arbitrary<Article> = fc.record(
  {
    title: words,
    author: words,
    institution: fc.record({
      name: words.map((name) => `Ministerio ${name}`),
      acronym: fc.constantFrom('MIN', 'S. A.'),
    }),
    publishedAt: fc.constantFrom('2026', '2026-02', '2026-02-20', '2026-02-20T20:30:00-06:00'),
    url: fc.constant('https://portal.segeplan.gob.gt/segeplan/?p=1&k=(a)%25{b}'),
    siteId: fc.constant('segeplan'),
    language: fc.constant('es-GT'),
    blocks: fc.constant([]),
    attachments: fc.constant([]),
    leftOut: fc.constant([]),
    counts: fc.constant({ body: NO_COUNTS, article: NO_COUNTS }),
    sources: fc.constant({}),
  },
  { requiredKeys: ['title', 'url', 'siteId', 'language', 'blocks', 'attachments', 'leftOut', 'counts', 'sources'] },
);
const quotations: fc.Arbitrary<Quotation> = fc.record(
  {
    kind: fc.constantFrom('direct', 'fragment', 'narrated'),
    text: words.map((text) => cleanWords(`Dijo ${text}`)),
    speaker: fc.record({ name: words.map((name) => cleanWords(`Ana ${name}`)) }),
    paragraphs: fc.constantFrom([6, 6] as const, [6, 7] as const),
    secondhand: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'text'] },
);

function each(id: StyleId, check: (text: string, html: string, work: Work, citeOptions: CiteOptions) => void): void {
  const style = STYLES.find((candidate) => candidate.id === id);
  if (style === undefined) throw new Error(`no style ${id}`);
  fc.assert(
    fc.property(articles, quotations, options, (article, quotation, citeOptions) => {
      const work = workOf(article, ACCESSED);
      for (const { text, html } of [style.reference(work, citeOptions), style.quotation(work, quotation, citeOptions)])
        check(text, html, work, citeOptions);
    }),
    runs(250),
  );
}

/** Marks that our own code puts side by side: everything two marks long in the text that is not in the fields. */
function doubled(text: string): string[] {
  return text.match(/[?!…]\.(?=\s|$)|(?<!\.)\.\.(?=\s|$)|,,|;;|,\.(?=\s|$)| [.,;](?=\s|$)/gu) ?? [];
}

describe.each(STYLES.map(({ id }) => [id] as const))('%s, for any title and name', (id) => {
  test('no raw HTML, no control, one line where it must be', () => {
    each(id, (text, html) => {
      expect(text).not.toMatch(/[\p{Co}\u00AD\u200B\u202E]|(?![\r\n])\p{Cc}/u);
      const shown = JSDOM.fragment(id === 'html' ? '' : html);
      const tags = new Set([...shown.querySelectorAll('*')].map(({ localName }) => localName));
      for (const tag of tags) expect(['i', 'a', 'p', 'blockquote', 'pre']).toContain(tag);
      const blank = /\s+/g;
      expect((shown.textContent ?? '').replace(blank, '')).toBe(id === 'html' ? '' : text.replace(blank, ''));
    });
  });
});

test.each(STYLES.filter(({ inText }) => inText !== undefined).map(({ id }) => id))(
  '%s doubles no mark after a clean title',
  (id) => {
    const style = STYLES.find((candidate) => candidate.id === id);
    const ends = fc.constantFrom(
      '',
      '.',
      '?',
      '!',
      '…',
      '...',
      ' EE. UU.',
      ' S. A.',
      '”',
      '.”',
      '?”',
      ',',
      ':',
      ';',
      '»',
      ' etc.',
      '?.',
      '.,',
    );
    const plain = fc.tuple(fc.constantFrom('Plan', '¿Plan', '“Plan'), ends).map((parts) => parts.join(''));
    fc.assert(
      fc.property(articles, plain, plain, options, (article, title, name, citeOptions) => {
        const { author: _author, ...unsigned } = article;
        const work = workOf(
          { ...unsigned, title, institution: { name: `Empresa ${name.replace(/[.,:;…?!]+$/, '')}`, acronym: 'EM' } },
          ACCESSED,
        );
        const { text } = style?.reference(work, citeOptions) ?? { text: '' };
        expect(doubled(text)).toEqual([]);
      }),
      runs(100),
    );
  },
);

test('a title in marks has as many opening as closing ones, whatever is in it', () => {
  fc.assert(
    fc.property(words, options, (title, citeOptions) => {
      const text = inMarks(cleanWords(title), citeOptions);
      const count = (character: string): number => text.split(character).length - 1;
      expect(count('“')).toBe(count('”'));
      expect(count('«')).toBe(count('»'));
      expect(text).not.toContain('"');
    }),
    runs(3000),
  );
});

test.each(['biblatex', 'bibtex'] as const)('%s: braces balance, and titles come back', (id) => {
  each(id, (text) => {
    let depth = 0;
    for (const character of text) {
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
  each(id, (text, _html, { title }) => {
    const read = text.startsWith('@') ? readByCitationJs(text).title : title;
    expect(read?.normalize('NFC')).toBe(title);
  });
});

test('RIS: one tag a line', () => {
  each('ris', (text) => {
    const lines = text.split('\r\n');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1);
  });
});

test('CSL-JSON parses and holds the title', () => {
  each('csl-json', (text, _html, { title }) => {
    const [item] = JSON.parse(text) as { title: string }[];
    expect(item?.title).toBe(title);
  });
});

test('wikitext: no markup gets out of its field', () => {
  each('cita-web', (text, _html, { title }) => {
    expect(readTemplate(text, 'cita web').get('título')).toBe(title);
    expect(text.match(/<ref/g)).toHaveLength(1);
    expect(text.match(/<\/ref>/g)).toHaveLength(1);
  });
});

test('Markdown: the title is the link, whatever is in it', () => {
  each('markdown', (text, _html, { title }) => {
    const shown = JSDOM.fragment(marked.parse(text, { async: false, gfm: true }));
    const links = [...shown.querySelectorAll('a')].filter(
      ({ textContent }) => textContent.replace(/\s+/g, ' ') === title.replace(/\s+/g, ' '),
    );
    expect(links).toHaveLength(1);
    expect(shown.querySelectorAll('em, strong, code, del, ul, ol, h1, h2, table, img, hr')).toHaveLength(0);
  });
});

test('HTML: two marks of a page, no other', () => {
  each('html', (text, _html, { title }) => {
    const shown = JSDOM.fragment(text);
    expect(shown.querySelector('cite')?.textContent).toBe(title);
    const tags = new Set([...shown.querySelectorAll('*')].map(({ localName }) => localName));
    for (const tag of tags) expect(['p', 'a', 'cite', 'time', 'blockquote', 'footer']).toContain(tag);
  });
});
