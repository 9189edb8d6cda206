import { expect, test } from 'vitest';
import { readArticle } from '../../components/article/read-article.ts';
import { refine } from '../../components/article/refine.ts';
import { wordPressRecord } from '../../components/article/wordpress-record.ts';
import { recognisePost } from '../../components/sites/recognise-post.ts';
import { avadaPage, avadaRecord } from '../support/avada-page.ts';
import { pageOf } from '../support/page-of.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';

const URL = `https://portal.segeplan.gob.gt/segeplan/?p=${SAMPLE_POST.id}`;
const { document, window } = pageOf(avadaPage(SAMPLE_POST), URL);
const address = recognisePost(document, URL);
const article = address === undefined ? undefined : readArticle(document, address, window);

function refinedWith(record: Record<string, unknown>) {
  const known = wordPressRecord({ ...avadaRecord(SAMPLE_POST), ...record });
  if (article === undefined || known === undefined) throw new Error('the sample post could not be read');
  return refine(article, known);
}

test('the record gives title and times, and says so; the body stays', () => {
  const refined = refinedWith({
    title: { rendered: 'Foro &#8220;Agua &amp; futuro&#8221;: <em>diez</em>&nbsp;acuerdos\u0007' },
    modified: '2026-03-13T08:00:00',
  });
  expect(refined).toMatchObject({
    title: 'Foro “Agua & futuro”: diez acuerdos',
    publishedAt: '2026-03-12T10:15:00-06:00',
    modifiedAt: '2026-03-13T08:00:00-06:00',
    sources: { title: 'rest', publishedAt: 'rest', modifiedAt: 'rest' },
  });
  expect(refined.blocks).toBe(article?.blocks);
});

test('a dateline without its year takes it from the record', () => {
  const known = wordPressRecord({ ...avadaRecord(SAMPLE_POST), date: '2025-01-02T10:00:00' });
  if (article === undefined || known === undefined) throw new Error('the sample post could not be read');
  const undated = { ...article, dateline: { text: 'Guatemala, 30 de diciembre', place: 'Guatemala' } };
  expect(refine(undated, known).dateline).toEqual({ ...undated.dateline, date: '2024-12-30' });
});

test('the offset is the portal’s own, as the record shows it', () => {
  expect(refinedWith({ date: '2026-03-12T10:15:00', date_gmt: '2026-03-12T15:15:00' }).publishedAt).toBe(
    '2026-03-12T10:15:00-05:00',
  );
});

test('embedded names fill what the page does not show, and a login stays no author', () => {
  const media = [{ source_url: 'https://portal.segeplan.gob.gt/a.jpg', caption: { rendered: '<p>Un pie.</p>' } }];
  expect(refinedWith({ _embedded: { 'wp:featuredmedia': media, author: [{ name: 'comunicacion' }] } })).toMatchObject({
    leadImage: { src: 'https://portal.segeplan.gob.gt/a.jpg', caption: 'Un pie.' },
    section: article?.section,
    sources: { leadImage: 'rest', section: 'visible' },
  });
  expect(refinedWith({ _embedded: { author: [{ name: 'comunicacion' }] } }).author).toBeUndefined();
});

test.each([undefined, null, 7, [], {}, { id: 1, link: 'x', type: 'page', title: 'a', content: 'b' }])(
  '%j is no record',
  (value) => {
    expect(wordPressRecord(value)).toBeUndefined();
  },
);
