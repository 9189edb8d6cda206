import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';
import createDomPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { USUAL_OPTIONS } from '../../components/citation/options.ts';
import type { StyleId } from '../../components/citation/style.ts';
import { STYLES } from '../../components/citation/styles.ts';
import type { Work } from '../../components/citation/work.ts';
import { type CslItem, readByCitationJs } from './citation-js.ts';
import { expectedWorks } from './expected-work.ts';
import { readTemplate } from './wikitext.ts';

const WORKS = expectedWorks().map((expected) => [expected.name, expected.work] as const);
const { window } = new JSDOM('');

function written(id: StyleId, work: Work): string {
  const style = STYLES.find((candidate) => candidate.id === id);
  if (style === undefined) throw new Error(`no style ${id}`);
  return style.reference(work, USUAL_OPTIONS).text;
}

/** A name as one string, however the program files it. */
function namesOf({ author = [] }: CslItem): string[] {
  return author.map(
    ({ literal, family = '', given }) => literal ?? (given === undefined ? family : `${given} ${family}`),
  );
}

function datesOf({ issued }: CslItem): readonly number[] | undefined {
  return issued?.['date-parts']?.[0]?.map(Number);
}

function partsOf({ published }: Work, withDay = true): number[] | undefined {
  if (published === undefined) return undefined;
  return [published.year, published.month, withDay ? published.day : undefined].filter((part) => part !== undefined);
}

describe.each(WORKS)('%s', (_name, work) => {
  const names = work.authors.map(({ name }) => name);

  test.each(['biblatex', 'bibtex'] as const)('%s comes back through citation-js', (id) => {
    const item = readByCitationJs(written(id, work));
    expect(item.title).toBe(work.title);
    expect(item.URL).toBe(work.url);
    expect(item.publisher).toBe(work.site);
    expect(namesOf(item)).toEqual(names);
    expect(datesOf(item)).toEqual(partsOf(work, id === 'biblatex'));
    expect(item.accessed?.['date-parts']).toEqual(id === 'biblatex' ? [[2026, 11, 22]] : undefined);
  });

  test.each(['biblatex', 'bibtex'] as const)('%s comes back through biblatex-csl-converter', (id) => {
    const { entries, errors } = new BibLatexParser(written(id, work), { processUnexpected: true }).parse();
    expect(errors).toEqual([]);
    const [item] = Object.values(new CSLExporter(entries).parse()) as CslItem[];
    // It has no word for \textasciicircum, LaTeX's own circumflex.
    expect(item?.title?.replace(/<[^<>]*nocase[^<>]*>|<\/span>/g, '')).toBe(work.title.replace('^', ''));
    expect(item?.URL).toBe(work.url);
    expect(namesOf(item ?? {})).toEqual(names);
    expect(datesOf(item ?? {})).toEqual(partsOf(work, id === 'biblatex'));
  });

  test('RIS comes back through citation-js, but for institutions with commas', () => {
    const item = readByCitationJs(written('ris', work), '@ris/file');
    expect(item.title).toBe(work.title);
    expect(item.URL).toBe(work.url);
    expect(item.publisher).toBe(work.site);
    expect(datesOf(item)).toEqual(partsOf(work));
    const read = namesOf(item).map((name) => name.split(' ').toSorted().join(' '));
    const given = names.map((name) => name.replaceAll(',', '').split(' ').toSorted().join(' '));
    expect(read).toEqual(given);
  });

  test('CSL-JSON comes back through citation-js', () => {
    const item = readByCitationJs(written('csl-json', work));
    expect(item.title).toBe(work.title);
    expect(item.URL).toBe(work.url);
    expect(namesOf(item)).toEqual(names);
    expect(datesOf(item)).toEqual(partsOf(work));
  });

  test('{{cita web}} gives its fields', () => {
    const fields = readTemplate(written('cita-web', work), 'cita web');
    expect(fields.get('título')).toBe(work.title);
    expect(fields.get('url')).toBe(work.url);
    expect(fields.get('sitioweb')).toBe(work.site);
    const author = fields.get('autor') ?? [fields.get('nombre'), fields.get('apellidos')].join(' ').trim();
    expect(author).toBe(names[0] ?? '');
    expect(fields.get('autor2')).toBe(names[1]);
  });

  test('Markdown gives one link with the title as its words', async () => {
    const { document } = new JSDOM(await marked(written('markdown', work), { gfm: true })).window;
    const link = document.querySelector('a');
    expect(document.querySelectorAll('p, a, em, strong, code, del, table, li')).toHaveLength(2);
    expect(link?.textContent).toBe(work.title);
    expect(link?.getAttribute('href')?.replace('%282%29', '(2)')).toBe(work.url);
  });

  test('HTML goes through a cleaner unchanged', () => {
    const html = written('html', work);
    expect(createDomPurify(window).sanitize(html)).toBe(html);
  });

  test.each(STYLES.map(({ id }) => id))('the rich flavour of %s goes through a cleaner unchanged', (id) => {
    const html = STYLES.find((style) => style.id === id)?.reference(work, USUAL_OPTIONS).html ?? '';
    expect(createDomPurify(window).sanitize(html)).toBe(html);
  });
});
