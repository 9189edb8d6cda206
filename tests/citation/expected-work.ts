import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../components/article/article.ts';
import { USUAL_OPTIONS } from '../../components/citation/options.ts';
import type { CitationStyle } from '../../components/citation/style.ts';
import { workOf, type Work } from '../../components/citation/work.ts';

/** The day on which every expected text was read. */
export const ACCESSED = { year: 2026, month: 11, day: 22 };

/** A post of our own and how each style must cite it, written from the norms by hand. `*…*` is italics. */
export interface ExpectedWork {
  readonly name: string;
  readonly article: Article;
  readonly work: Work;
  readonly texts: ReadonlyMap<string, string>;
}

const FOLDER = new URL('expected/', import.meta.url);

/** Every file of tests/citation/expected: the article as JSON, then a section `--- style` for each style. */
export function expectedWorks(): ExpectedWork[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((file) => {
      const [head = '', ...sections] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^--- /m);
      const article = { blocks: [], attachments: [], leftOut: [], sources: {}, ...JSON.parse(head) } as Article;
      const texts = new Map(
        sections.map((section) => {
          const end = section.indexOf('\n');
          return [section.slice(0, end), section.slice(end + 1).replace(/\n$/, '')] as const;
        }),
      );
      return { name: file.replace(/\.txt$/, ''), article, work: workOf(article, ACCESSED), texts };
    });
}

/** What the style writes, as the expected files have it: italics as `*…*` where the text is for reading, line feeds alone. */
export function asExpected(style: CitationStyle, work: Work): string {
  const { text, html } = style.reference(work, USUAL_OPTIONS);
  if (html.startsWith('<p')) return text.replace(/\r\n$/, '').replaceAll('\r\n', '\n');
  const rich = html
    .replace(/<\/?i>/g, '*')
    .replace(/<a [^>]*>([^<]*)<\/a>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return rich.replaceAll('*', '') === text ? rich : `the flavours differ: ${rich} | ${text}`;
}
