import { describe, expect, test } from 'vitest';
import { ld, meta, readWithHead as read } from '../support/page-with-head.ts';

describe('institution', () => {
  test.each([
    [
      'by its host',
      { url: 'https://prensa.mides.gob.gt/nota' },
      { name: 'Ministerio de Desarrollo Social', acronym: 'MIDES' },
      'site',
    ],
    [
      'by the site’s own name',
      { head: meta('og:site_name', 'Municipalidad de Cobán') },
      { name: 'Municipalidad de Cobán' },
      'meta',
    ],
    [
      'with its acronym in brackets',
      { head: meta('og:site_name', 'Autoridad del Lago (AMSA)') },
      { name: 'Autoridad del Lago', acronym: 'AMSA' },
      'meta',
    ],
    [
      'with its acronym before it',
      { head: meta('og:site_name', 'AMSA – Autoridad del Lago') },
      { name: 'Autoridad del Lago', acronym: 'AMSA' },
      'meta',
    ],
    [
      'by its publisher',
      {
        head: ld({
          '@graph': [
            { '@type': 'NewsArticle', publisher: { '@id': '#o' } },
            { '@id': '#o', name: 'Autoridad del Lago' },
          ],
        }),
      },
      { name: 'Autoridad del Lago' },
      'json-ld',
    ],
    [
      'the acronym the host is named after, with the name beside it at the foot of the page',
      {
        head: '<title>La obra - CONAMIC</title>',
        before: '<footer>© 2025 Comisión Nacional de Microcuencas, CONAMIC. 3a. calle</footer>',
        url: 'https://www.conamic.gob.gt/nota',
      },
      { name: 'Comisión Nacional de Microcuencas', acronym: 'CONAMIC' },
      'visible',
    ],
    [
      'an acronym as the name of the site, made whole by its foot',
      {
        head: meta('og:site_name', 'INRILA'),
        before: '<footer>Instituto Nacional de Ríos y Lagos (INRILA)</footer>',
        url: 'https://www.inrila.gob.gt/nota/',
      },
      { name: 'Instituto Nacional de Ríos y Lagos', acronym: 'INRILA' },
      'meta',
    ],
  ] as const)('%s', (_what, page, institution, source) => {
    const article = read(page);
    expect([article.institution, article.sources.institution]).toEqual([institution, source]);
  });
});
