import { describe, expect, test } from 'vitest';
import type { Article } from '../../components/article/article.ts';
import { correctedWork } from '../../components/citation/corrections.ts';
import { fileOf } from '../../components/citation/file.ts';
import { USUAL_OPTIONS } from '../../components/citation/options.ts';
import { quoteCard } from '../../components/citation/quote-card.ts';
import { STYLES } from '../../components/citation/styles.ts';
import { warningsOf } from '../../components/citation/warnings.ts';
import { workOf } from '../../components/citation/work.ts';
import { ACCESSED, expectedWorks } from './expected-work.ts';

const [plain] = expectedWorks();
if (plain === undefined) throw new Error('no expected works');
const { article, work } = plain;

describe('what the reader puts right is cited', () => {
  test.each([
    [{ title: ' Otro  título ' }, { title: 'Otro título' }],
    [{ title: '' }, { title: work.title }],
    [{ published: '1/2/2025' }, { published: { year: 2025, month: 2, day: 1 } }],
    [{ published: 'ayer' }, { published: work.published }],
    [{ published: '' }, { published: undefined }],
    [{ site: '' }, { site: undefined }],
    [{ author: '' }, { authors: [] }],
    [
      { author: 'Pérez Gómez, Ana', authorKind: 'person' as const },
      { authors: [{ kind: 'person', name: 'Ana Pérez Gómez', family: 'Pérez Gómez', given: 'Ana' }] },
    ],
    [
      { author: 'Instituto Nacional de Estadística (INE); MAGA - Ministerio de Agricultura' },
      {
        authors: [
          { kind: 'institution', name: 'Instituto Nacional de Estadística', acronym: 'INE' },
          { kind: 'institution', name: 'Ministerio de Agricultura', acronym: 'MAGA' },
        ],
      },
    ],
  ])('%j', (corrections, expected) => {
    const corrected = correctedWork(work, corrections);
    for (const [field, value] of Object.entries(expected))
      expect(corrected[field as keyof typeof corrected]).toEqual(value);
  });
});

describe('warnings', () => {
  const warned = (changes: Partial<Article>) => {
    const changed = { ...article, ...changes };
    return warningsOf(changed, workOf(changed, ACCESSED));
  };
  const { publishedAt: _day, ...undated } = article;
  const { institution: _institution, ...unsigned } = article;

  test('none for a plain post', () => expect(warned({})).toEqual([]));
  test('no date', () => expect(warningsOf(undated, workOf(undated, ACCESSED))).toEqual(['no-date']));
  test('a date of the dateline alone', () =>
    expect(warned({ sources: { publishedAt: 'dateline' } })).toEqual(['dateline-date']));
  test('modified on a later day', () =>
    expect(warned({ modifiedAt: '2026-03-13T00:00:00-06:00' })).toEqual(['modified']));
  test('modified on the same day is no news', () =>
    expect(warned({ modifiedAt: '2026-03-12T23:00:00-06:00' })).toEqual([]));
  test('capitals', () => expect(warned({ title: 'SEGEPLAN PRESENTA EL PLAN' })).toEqual(['capitals']));
  test('an acronym alone is no shouting', () => expect(warned({ title: 'CODEDE-SOLOLÁ' })).toEqual([]));
  test('no institution', () => expect(warningsOf(unsigned, workOf(unsigned, ACCESSED))).toEqual(['no-author']));
  test('a name whose surname is not sure', () =>
    expect(warned({ author: 'Ana Lucía Pérez Gómez' })).toEqual(['name-order']));
  test('an institution with commas', () =>
    expect(warned({ author: 'Ministerio de Agricultura, Ganadería y Alimentación' })).toEqual(['comma-in-name']));
});

describe('the card', () => {
  const link = `${work.url}#:~:text=x`;
  const quotation = {
    kind: 'direct',
    text: 'El agua es de todos',
    speaker: { name: 'Delfina Ixcoy' },
    paragraphs: [2, 2],
    link,
  } as const;
  const card = (id: string, withReference: boolean, withLink: boolean) => {
    const style = STYLES.find((candidate) => candidate.id === id);
    if (style === undefined) throw new Error(id);
    return quoteCard(work, quotation, style, USUAL_OPTIONS, { withReference, withLink });
  };

  test('holds quotation, reference and link, each a paragraph', () => {
    const { text, html } = card('apa', true, true);
    const paragraphs = text.split('\n\n');
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[2]).toBe(link);
    expect(html.match(/<p>/g)).toHaveLength(3);
    expect(html).toContain(`<a href="${link}">`);
  });
  test('holds what is asked for alone', () => expect(card('apa', false, false).text.split('\n\n')).toHaveLength(1));
  test('press has no list of references', () => expect(card('press', true, true).text.split('\n\n')).toHaveLength(2));
  test('Markdown holds all by itself', () =>
    expect(card('markdown', true, true).text).toBe(card('markdown', false, false).text));
  test('BibLaTeX brings its entry', () => expect(card('biblatex', true, true).text).toContain('\n\n@online{'));
});

test.each([
  ['biblatex', 'segeplan2026municipios.bib', 'application/x-bibtex;charset=utf-8'],
  ['bibtex', 'segeplan2026municipios.bib', 'application/x-bibtex;charset=utf-8'],
  ['ris', 'segeplan2026municipios.ris', 'application/x-research-info-systems;charset=utf-8'],
  ['csl-json', 'segeplan2026municipios.json', 'application/vnd.citationstyles.csl+json;charset=utf-8'],
  ['markdown', 'segeplan2026municipios.md', 'text/markdown;charset=utf-8'],
])('%s is saved as %s', (id, name, type) => {
  const style = STYLES.find((candidate) => candidate.id === id);
  expect(style === undefined ? undefined : fileOf(style, work, 'x')).toEqual({ name, type, text: 'x' });
});
