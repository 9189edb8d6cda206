import { richText } from '../rich-text.ts';
import { isoDate } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';
import type { Work } from '../work.ts';

/** BibLaTeX `@online`, for biber with UTF-8. */
export const BIBLATEX: CitationStyle = {
  id: 'biblatex',
  name: 'BibLaTeX',
  reference: (work) => {
    const [author] = work.authors;
    const fields: (readonly [string, string | undefined])[] = [
      [
        'author',
        work.authors.length === 0 ? undefined : work.authors.map(({ name }) => `{${escapeLatex(name)}}`).join(' and '),
      ],
      ['shortauthor', author?.acronym === undefined ? undefined : `{${escapeLatex(author.acronym)}}`],
      ['title', keepCapitals(escapeLatex(work.title))],
      ['date', work.published === undefined ? undefined : isoDate(work.published)],
      ['organization', work.site === undefined ? undefined : escapeLatex(work.site)],
      ['url', work.url.replace(/[{}\\ ]/g, encodeURIComponent)],
      ['urldate', isoDate(work.accessed)],
      ['langid', 'spanish'],
    ];
    const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = {${value}}`);
    return richText(`@online{${keyOf(work)},\n${lines.join(',\n')}\n}`);
  },
};

/** `segeplan2026comunidad`: acronym or first word of the author, year, first long word of the title. */
export function keyOf({ authors, published, title }: Work): string {
  const author = authors[0]?.acronym ?? authors[0]?.name.split(' ')[0] ?? '';
  const word = title.split(/[^\p{L}\p{N}]+/u).find((part) => part.length > 3) ?? '';
  return fold(`${author}${published?.year ?? 'sf'}${word}`);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]/g, '')
    .toLowerCase();
}

function escapeLatex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => LATEX[character] ?? `\\${character}`);
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Braces words with two capitals or a digit after a capital, so that no style lower-cases them. */
function keepCapitals(text: string): string {
  return text.replace(/(?<![\p{L}\\])\p{Lu}[\p{L}\p{N}’']*[\p{Lu}\p{N}][\p{L}\p{N}’']*/gu, '{$&}');
}
