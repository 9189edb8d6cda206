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
    [
      'its own name, with the acronym that its host is named after and its head is titled with',
      {
        head: `<title>El archivo – INLAR</title>${meta('og:site_name', 'Instituto de Lenguas y Archivos')}`,
        url: 'https://www.inlar.gob.gt/nota/',
      },
      { name: 'Instituto de Lenguas y Archivos', acronym: 'INLAR' },
      'meta',
    ],
    [
      'its own name, with the acronym in a line of its own',
      {
        head: meta('og:site_name', 'Comisión de Mares y Costas'),
        before:
          '<div class="site-branding"><p class="main-title"><a href="/">COPROMA</a></p><p>Comisión de Mares y Costas</p></div>',
        url: 'https://www.coproma.gob.gt/nota/',
      },
      { name: 'Comisión de Mares y Costas', acronym: 'COPROMA' },
      'meta',
    ],
    [
      'an office without an acronym, on the host of another',
      {
        head: `<title>La nota – INLAR</title>${meta('og:site_name', 'Imprenta de Lenguas')}`,
        url: 'https://imprenta.inlar.gob.gt/nota/',
      },
      { name: 'Imprenta de Lenguas' },
      'meta',
    ],
    [
      'a host’s word that is printed nowhere as an acronym',
      {
        head: `<title>La nota – Inlar</title>${meta('og:site_name', 'Instituto de Lenguas y Archivos')}`,
        url: 'https://www.inlar.gob.gt/nota/',
      },
      { name: 'Instituto de Lenguas y Archivos' },
      'meta',
    ],
    [
      'a section’s name, which is not what the acronym stands for',
      {
        head: `<title>La nota – INLAR</title>${meta('og:site_name', 'Noticias de lenguas')}`,
        url: 'https://www.inlar.gob.gt/nota/',
      },
      { name: 'Noticias de lenguas' },
      'meta',
    ],
  ] as const)('%s', (_what, page, institution, source) => {
    const article = read(page);
    expect([article.institution, article.sources.institution]).toEqual([institution, source]);
  });
});
