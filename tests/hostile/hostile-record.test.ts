import { describe, expect, test } from 'vitest';
import { wordPressRecord } from '../../components/article/wordpress-record.ts';
import { avadaContent, avadaPage, avadaRecord } from '../support/avada-page.ts';
import { readRecord } from '../support/read-post.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { AFTER, BEFORE, faultsOf, outcomeOf, show, URL_OF_POST } from './pipeline.tsx';

const RECORD = avadaRecord(SAMPLE_POST);
const ON = { year: 2026, month: 11, day: 23 };
const MARKUP = '<img src=x onerror=canary()><script>canary()</script><b onclick=canary()>Uno</b>\u202E';

/** A record as the network may give it, over a sound one. */
const HOSTILE: Readonly<Record<string, object>> = {
  'markup in the title': { title: { rendered: MARKUP } },
  'markup twice encoded in the title': { title: { rendered: '&amp;lt;img src=x onerror=canary()&amp;gt;' } },
  'a title that is no text': { title: { rendered: { toString: 'x' } } },
  'a title of a megabyte': { title: { rendered: `Uno ${'ñ'.repeat(1_000_000)}` } },
  'no title': { title: { rendered: '' } },
  'markup in the date': { date: `2026-01-01T00:00:00${MARKUP}` },
  'a date that never was': { date: '9999-99-99T99:99:99', modified: '0000-00-00T00:00:00' },
  'a clock a thousand hours off': { date: '2026-01-01T00:00:00', date_gmt: '2020-01-01T00:00:00' },
  'a clock that is no clock': { date_gmt: { rendered: 'x' } },
  'dates that are numbers': { date: 20_260_101, modified: Number.NaN },
  'a link that runs': { link: 'javascript:canary()' },
  'a link that runs at the portal': { link: 'javascript://portal.segeplan.gob.gt/%0acanary()' },
  'a link that leads elsewhere': { link: 'https://x.example/?p=1' },
  'a link that is no address': { link: 'https://[' },
  'a link to data': { link: 'data:text/html,<script>canary()</script>' },
  'classes that are no texts': { class_list: [1, null, { x: 1 }, MARKUP] },
  'a hundred thousand classes': { class_list: Array.from({ length: 100_000 }, (_one, index) => `x${index}`) },
  'names with markup': { _embedded: { 'wp:term': [[{ name: MARKUP }]], author: [{ name: `María Tzul ${MARKUP}` }] } },
  'names that are no texts': { _embedded: { 'wp:term': [[{ name: { a: 1 } }, 7, null]], author: ['x', 1] } },
  'terms in terms': { _embedded: { 'wp:term': [[[[[{ name: 'x' }]]]], null, 'x'] } },
  'a picture that runs': { _embedded: { 'wp:featuredmedia': [{ source_url: 'javascript:canary()' }] } },
  'a picture of data': {
    _embedded: { 'wp:featuredmedia': [{ source_url: 'data:image/svg+xml,<svg onload=canary()>' }] },
  },
  'a caption with markup': {
    _embedded: {
      'wp:featuredmedia': [{ source_url: 'https://portal.segeplan.gob.gt/a.jpg', caption: { rendered: MARKUP } }],
    },
  },
  'a picture address with a quotation mark': {
    _embedded: { 'wp:featuredmedia': [{ source_url: 'https://x.example/"onerror="canary()' }] },
  },
  'embedded things that are a list': { _embedded: [{ author: 'x' }] },
  'a post of another type': { type: 'page' },
  'an id that is a text': { id: '14622' },
  'an id that is no number': { id: Number.NaN },
  'nothing but markup for content': { content: { rendered: MARKUP, protected: false } },
  'a page for content': {
    content: {
      rendered: `<!doctype html><html><head><base href="https://x.example/"><meta http-equiv=refresh content="0;url=javascript:canary()"></head><body onload=canary()><p>${BEFORE}</p></body></html>`,
    },
  },
  'a frameset for content': {
    content: { rendered: '<frameset onload=canary()><frame src="javascript:canary()"></frameset>' },
  },
  'content nested two thousand deep': {
    content: { rendered: `${'<div>'.repeat(2000)}<p onclick=canary()>${AFTER}</p>` },
  },
  'content of NULs and lone surrogates': { content: { rendered: `<p>\u0000\uD800Uno\uDC00 ${AFTER}</p>` } },
  'protected content': { content: { rendered: '', protected: true } },
};

describe.each(Object.entries(HOSTILE))('a record with %s', (_name, member) => {
  const value = JSON.parse(JSON.stringify({ ...RECORD, ...member })) as unknown;

  test('over a page that has the post', () => {
    const record = wordPressRecord(value);
    const outcome = outcomeOf(avadaPage(SAMPLE_POST), URL_OF_POST, record);
    expect(faultsOf(outcome).join('\n')).toBe('');
    expect(outcome.article?.url).toBe(URL_OF_POST);
    expect(outcome.article?.blocks.length).toBeGreaterThan(5);
    for (const time of [outcome.article?.publishedAt, outcome.article?.modifiedAt])
      expect(time === undefined || !Number.isNaN(Date.parse(time))).toBe(true);
  });

  test('over a page that has lost it', () => {
    const empty = avadaPage({ ...SAMPLE_POST, body: '' }).replace(/<p id="pvc_stats.*?<\/p>/s, '');
    const outcome = outcomeOf(empty, URL_OF_POST, wordPressRecord(value));
    expect(outcome.article === undefined ? '' : faultsOf(outcome).join('\n')).toBe('');
  });

  test('alone', () => {
    const record = wordPressRecord(value);
    for (const url of record === undefined ? [] : [URL_OF_POST, record.link]) {
      const { article, speech } = record === undefined ? {} : readRecord(record, url, ON);
      const outcome = article && speech && { article, speech, shown: show(article, speech) };
      expect(outcome === undefined ? '' : faultsOf(outcome).join('\n')).toBe('');
      expect(article?.url ?? URL_OF_POST).toMatch(/^https:\/\/portal\.segeplan\.gob\.gt\//);
    }
  });
});

test.each([
  [undefined],
  [null],
  [1],
  ['<p>'],
  [[]],
  [[RECORD]],
  [{}],
  [{ ...RECORD, content: 7 }],
  [{ ...RECORD, link: 7 }],
  [{ code: 'rest_forbidden', data: { status: 401 } }],
])('%j is no record', (value) => {
  expect(wordPressRecord(value)).toBeUndefined();
});

test('its content is read as a page’s would be', () => {
  const record = wordPressRecord({
    ...RECORD,
    content: {
      rendered: avadaContent({
        id: SAMPLE_POST.id,
        body: `<p>${BEFORE}</p><script>canary()</script><p onclick=canary()>${AFTER}</p>`,
      }),
    },
  });
  const { article } = record === undefined ? {} : readRecord(record, URL_OF_POST, ON);
  expect(article?.blocks.map(({ text }) => text)).toEqual([BEFORE, AFTER]);
});
