import { describe, expect, test } from 'vitest';
import { isByline } from '../../components/article/metadata/byline.ts';
import { portalTime, writtenDay } from '../../components/article/metadata/times.ts';
import { articleOf } from '../support/article-of.ts';

const URL = 'https://www.ejemplo.gob.gt/2025/05/12/nota/';

interface Page {
  readonly head?: string;
  readonly before?: string;
  readonly url?: string;
  readonly dateline?: string;
  readonly lang?: string;
}

/** A post of some portal of the government, with what is asked for in its head or above its text. */
function read({ head = '', before = '', url = URL, dateline = '', lang = 'es' }: Page) {
  const article = articleOf(
    `<html lang="${lang}"><head>${head}</head><body class="single single-post postid-7"><header class="site-header"><h1>Gobierno</h1></header><main><article id="post-7">${before}<div class="entry-content"><p>${dateline}La obra terminó a tiempo y costó menos de lo previsto.</p></div></article></main></body></html>`,
    url,
  );
  if (article === undefined) throw new Error('nothing was read');
  return article;
}

const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;

describe('title', () => {
  test.each([
    [
      'as the page shows it, with its markup gone',
      { before: '<h1 class="entry-title">Qué es un <em>POT</em></h1>' },
      'Qué es un POT',
      'visible',
    ],
    [
      'the headline that the head confirms',
      { head: '<title>La obra – Sitio</title>', before: '<h1>Noticias</h1><h1>La obra</h1>' },
      'La obra',
      'visible',
    ],
    [
      'entities in JSON-LD',
      { head: ld({ '@type': 'NewsArticle', headline: 'Ana &amp; Luis: &#8220;Sí&#8221;' }) },
      'Ana & Luis: “Sí”',
      'json-ld',
    ],
    [
      'shared, without the site’s name',
      { head: meta('og:title', 'La obra - MIDES') + meta('og:site_name', 'MIDES') },
      'La obra',
      'meta',
    ],
    [
      'of the window, the site’s name first',
      { head: `<title>Municipalidad de Cobán | La obra</title>${meta('og:site_name', 'Municipalidad de Cobán')}` },
      'La obra',
      'meta',
    ],
    [
      'without invisible signs',
      { before: '<h1 class="entry-title">La\u00ADobra\u200B \u0007nueva</h1>' },
      'Laobra nueva',
      'visible',
    ],
  ] as const)('%s', (_what, page, title, source) => {
    const article = read(page);
    expect([article.title, article.sources.title]).toEqual([title, source]);
  });
});

describe('times, on the portal’s clock', () => {
  test.each([
    [
      'JSON-LD first',
      {
        head:
          ld({
            '@graph': [
              { '@type': 'WebPage' },
              { '@type': 'Article', datePublished: '2025-05-12T16:00:00+00:00', dateModified: '2025-05-13T01:30:00Z' },
            ],
          }) + meta('article:published_time', '2024-01-01T00:00:00Z'),
      },
      '2025-05-12T10:00:00-06:00',
      '2025-05-12T19:30:00-06:00',
      'json-ld',
    ],
    [
      'article:published_time',
      { head: meta('article:published_time', '2025-05-12T16:00:00+00:00') },
      '2025-05-12T10:00:00-06:00',
      undefined,
      'meta',
    ],
    [
      'a time element',
      {
        before:
          '<div class="entry-meta"><time class="updated" datetime="2025-05-14T08:00:00-06:00">14</time><time class="entry-date published" datetime="2025-05-12T08:00:00-06:00">12</time></div>',
      },
      '2025-05-12T08:00:00-06:00',
      '2025-05-14T08:00:00-06:00',
      'visible',
    ],
    [
      'Avada’s `.updated` is the last change',
      {
        before:
          '<div class="fusion-meta-info"><div class="fusion-meta-info-wrapper"><span class="updated rich-snippet-hidden">2025-05-15T08:20:00-06:00</span><span>12 mayo, 2025</span></div></div>',
      },
      '2025-05-12',
      '2025-05-15T08:20:00-06:00',
      'visible',
    ],
    [
      'and the publication too on the same day',
      {
        before:
          '<div class="fusion-meta-info"><div class="fusion-meta-info-wrapper"><span class="updated rich-snippet-hidden">2025-05-12T08:20:00-06:00</span><span>12 mayo, 2025</span></div></div>',
      },
      '2025-05-12T08:20:00-06:00',
      '2025-05-12T08:20:00-06:00',
      'visible',
    ],
    [
      'a written day',
      { before: '<p class="posted-on">Publicado el 12 de mayo de 2025</p>' },
      '2025-05-12',
      undefined,
      'visible',
    ],
    [
      'the dateline last',
      { dateline: 'Cobán, Alta Verapaz, 12 de mayo de 2025. ' },
      '2025-05-12',
      undefined,
      'dateline',
    ],
    ['a dateline without a day is no date', { dateline: 'Guatemala, mayo de 2025. ' }, undefined, undefined, undefined],
  ] as const)('%s', (_what, page, publishedAt, modifiedAt, source) => {
    const article = read(page);
    expect([article.publishedAt, article.modifiedAt, article.sources.publishedAt]).toEqual([
      publishedAt,
      modifiedAt,
      source,
    ]);
  });

  test.each([
    ['2025-07-17T22:41:09+00:00', '2025-07-17T16:41:09-06:00'],
    ['2025-07-18T03:00:00Z', '2025-07-17T21:00:00-06:00'],
    ['2025-07-17T16:41:09-0600', '2025-07-17T16:41:09-06:00'],
    ['2025-07-17 16:41', '2025-07-17T16:41:00-06:00'],
    ['2025-07-17', '2025-07-17'],
    ['mañana', undefined],
    ['2025-13-40', undefined],
  ])('%s', (written, time) => expect(portalTime(written, '-06:00')).toBe(time));

  test.each([
    ['Publicado el: 18 marzo, 2025', '2025-03-18'],
    ['Miércoles, 17 Octubre 2018 20:14', '2018-10-17'],
    ['3 Feb, 2025', '2025-02-03'],
    ['13 de febrero del 2025', '2025-02-13'],
    ['March 7, 2025', '2025-03-07'],
    ['07/03/2025', '2025-03-07'],
    ['31 de febrero de 2025', undefined],
    ['0 Comentarios', undefined],
  ])('%s', (written, day) => expect(writtenDay(written)).toBe(day));
});

describe('byline', () => {
  test.each(['Ana Lucrecia Pisquiy', 'Dirección de Comunicación Social', 'Unidad de Becas', 'María José de León'])(
    '%s signs',
    (name) => expect(isByline(name, [])).toBe(true),
  );
  test.each(['comunicacion', 'admin2', 'jperez82', 'prensa.mides', 'a@b.gob.gt', 'Administrador', ''])(
    '«%s» is a login or nothing',
    (name) => expect(isByline(name, [])).toBe(false),
  );

  test('the first that signs, without «Por»', () => {
    const article = read({
      head: '<meta name="author" content="admin">',
      before: '<span class="byline">por <span class="author vcard">Por Irene Chalí</span></span>',
    });
    expect([article.author, article.sources.author]).toEqual(['Irene Chalí', 'visible']);
  });
  test('all the authors of JSON-LD, but for logins', () => {
    const author = [{ name: 'Ministerio de Salud' }, { '@id': '#i' }, 'admin', { name: '' }];
    const head = ld({
      '@graph': [
        { '@type': 'NewsArticle', author },
        { '@id': '#i', name: 'Instituto Nacional de Estadística' },
      ],
    });
    expect(read({ head }).author).toBe('Ministerio de Salud; Instituto Nacional de Estadística');
  });
  test('the institution does not sign its own posts', () => {
    expect(
      read({
        url: 'https://www.mides.gob.gt/nota',
        head: '<meta name="author" content="Ministerio de Desarrollo Social">',
      }).author,
    ).toBeUndefined();
  });
});

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

describe('section, lead image, language', () => {
  test('WordPress’s «Sin categoría» is none', () => {
    expect(
      read({ before: '<span class="cat-links"><a rel="category">Sin categoría</a></span>' }).section,
    ).toBeUndefined();
    expect(
      read({ before: '<span class="cat-links"><a rel="category">Sin categoría</a><a rel="category">Salud</a></span>' })
        .section,
    ).toBe('Salud');
  });
  test('the picture at the head, with its caption; a logo is none', () => {
    const figure =
      '<figure class="post-thumbnail"><img src="/a-300x200.jpg" srcset="/a-300x200.jpg 300w, /a.jpg 1200w"><figcaption>Pie.</figcaption></figure>';
    expect(read({ before: figure }).leadImage).toEqual({ src: 'https://www.ejemplo.gob.gt/a.jpg', caption: 'Pie.' });
    expect(read({ head: meta('og:image', 'https://www.ejemplo.gob.gt/portada.jpg') }).leadImage).toEqual({
      src: 'https://www.ejemplo.gob.gt/portada.jpg',
    });
    expect(read({ head: meta('og:image', 'https://www.ejemplo.gob.gt/logo-2024.png') }).leadImage).toBeUndefined();
  });
  test('a post in another language says so', () => {
    expect([read({ lang: 'es' }).language, read({ lang: 'en-US' }).language, read({ lang: 'quc' }).language]).toEqual([
      'es-GT',
      'en-US',
      'quc',
    ]);
  });
});

test('JSON-LD may be broken, hostile or endless', () => {
  const deep = `${'[{"@graph":'.repeat(3000)}[]${'}]'.repeat(3000)}`;
  for (const json of ['{', 'null', '[1, "a", null]', '{"@type": ["NewsArticle"], "author": [{}], "image": {}}', deep]) {
    expect(read({ head: `<title>La obra</title><script type="application/ld+json">${json}</script>` }).title).toBe(
      'La obra',
    );
  }
});
