import { describe, expect, test } from 'vitest';
import { readArticle } from '../../components/article/read-article.ts';
import { recognisePost } from '../../components/sites/recognise-post.ts';
import { avadaContent, avadaPage, avadaRecord } from '../support/avada-page.ts';
import { pageOf } from '../support/page-of.ts';
import { readRecord, wordPressRecord } from '../support/read-post.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { hasSeed, seedRecord } from '../support/seed.ts';

const URL = `https://portal.segeplan.gob.gt/segeplan/?p=${SAMPLE_POST.id}`;
const ON = { year: 2026, month: 11, day: 22 };

function readSample(template: 'classic' | 'layout') {
  const { document, window } = pageOf(avadaPage({ ...SAMPLE_POST, template }), URL);
  const address = recognisePost(document, URL);
  return address === undefined ? undefined : readArticle(document, address, window);
}

describe.each(['classic', 'layout'] as const)('a whole Avada page, %s template', (template) => {
  const article = readSample(template);

  test('gives every block once, in order, and no furniture', () => {
    expect(article?.blocks.map(({ kind, number }) => number ?? kind)).toEqual([
      1,
      2,
      3,
      'figure',
      4,
      5,
      6,
      'figure',
      7,
    ]);
    expect(article?.blocks.map(({ text }) => text).join('\n')).not.toMatch(
      /Loading|Comunicación Social|Más publicaciones|Capacitación/,
    );
  });

  test('gives figures their real address and their own caption', () => {
    const figures = article?.blocks.filter(({ kind }) => kind === 'figure') ?? [];
    expect(figures.map(({ text }) => text)).toEqual([
      'La subsecretaria Mariela Tzunún entregó los reconocimientos a los técnicos municipales.',
      'Representantes de las diecinueve municipalidades de Sololá en la presentación del catálogo.',
    ]);
    for (const { html } of figures) expect(html).toMatch(/src="https:\/\/portal\.segeplan\.gob\.gt\/.*-1024x683\.jpg"/);
  });

  test('gives title, institution and dateline', () => {
    expect(article?.title).toBe(SAMPLE_POST.title);
    expect(article?.institution?.acronym).toBe('SEGEPLAN');
    expect(article?.dateline).toEqual({
      text: 'Guatemala, 12 de marzo de 2026',
      place: 'Guatemala',
      date: '2026-03-12',
    });
  });
});

test('reading leaves the page as it was', () => {
  const { document, window } = pageOf(avadaPage(SAMPLE_POST), URL);
  const before = document.documentElement.outerHTML;
  const address = recognisePost(document, URL);
  if (address !== undefined) readArticle(document, address, window);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the record alone gives the same blocks as the page', () => {
  const record = wordPressRecord(avadaRecord(SAMPLE_POST));
  const { article } = record === undefined ? {} : readRecord(record, URL, ON);
  expect(article?.blocks).toEqual(readSample('classic')?.blocks);
  expect(article?.publishedAt).toBe('2026-03-12T10:15:00-06:00');
});

test('the content has the markup whose traps it tests', () => {
  expect(avadaContent(SAMPLE_POST)).toMatch(/height-scrolling[\s\S]*<style[\s\S]*pvc_stats/);
});

describe.skipIf(!hasSeed)('post 14622', () => {
  const record = wordPressRecord(hasSeed ? seedRecord() : undefined);
  const reading = record === undefined ? undefined : readRecord(record, record.link, ON);

  test('has nine numbered paragraphs and two figures in the published order', () => {
    expect(reading?.article?.blocks.map(({ kind, number }) => number ?? kind)).toEqual([
      1,
      2,
      3,
      'figure',
      4,
      5,
      6,
      'figure',
      7,
      8,
      9,
    ]);
    for (const { html, kind, text } of reading?.article?.blocks ?? []) {
      if (kind !== 'figure') continue;
      expect(html).toMatch(/COMUNIDAD-IA\d(?:-1024x769|-1536x1153)?\.jpg"/);
      expect(text).not.toBe('');
    }
  });

  test("has the portal's own time and the APA reference of its institution", () => {
    expect(reading?.article?.publishedAt).toBe('2026-02-20T12:06:57-06:00');
    expect(reading?.citations?.['apa']).toBe(
      'Secretaría de Planificación y Programación de la Presidencia. (20 de febrero de 2026). Comunidad de práctica de IA de SEGEPLAN realiza su primer encuentro. https://portal.segeplan.gob.gt/segeplan/?p=14622',
    );
  });
});
