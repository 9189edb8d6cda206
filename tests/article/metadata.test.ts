import { describe, expect, test } from 'vitest';
import { isByline, isOfInstitution } from '../../components/article/metadata/byline.ts';
import { portalTime, writtenTime } from '../../components/article/metadata/times.ts';
import { ld, meta, readWithHead as read } from '../support/page-with-head.ts';

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
    ['Miércoles, 17 Octubre 2018 20:14', '2018-10-17T20:14:00-06:00'],
    ['06/05/2025 10:20 p. m.', '2025-05-06T22:20:00-06:00'],
    ['20/08/2024 - 12:45 a.m.', '2024-08-20T00:45:00-06:00'],
    ['3 Feb, 2025', '2025-02-03'],
    ['13 de febrero del 2025', '2025-02-13'],
    ['March 7, 2025', '2025-03-07'],
    ['07/03/2025', '2025-03-07'],
    ['31 de febrero de 2025', undefined],
    ['0 Comentarios', undefined],
  ])('%s', (written, day) => expect(writtenTime(written, '-06:00')).toBe(day));
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

describe('an account of the institution', () => {
  const institution = { name: 'Ministerio de Agricultura, Ganadería y Alimentación', acronym: 'MAGA' };
  test.each([
    'MAGA',
    'Comunicación Social MAGA',
    'Comunicacion MAGA',
    'MAGA - Prensa',
    'Relaciones Públicas del MAGA',
    'Unidad de Comunicación Social MAGA',
    'Administrador Web MAGA',
    'Ministerio de Agricultura, Ganadería y Alimentación',
  ])('«%s» is one', (name) => expect(isOfInstitution(name, institution)).toBe(true));
  test.each(['Ana Coy', 'Comunicación Social', 'Unidad de Becas MAGA', 'Prensa MAGAR', 'Ana Coy, MAGA'])(
    '«%s» is none',
    (name) => expect(isOfInstitution(name, institution)).toBe(false),
  );
  test('does not sign its posts', () => {
    const head = '<meta name="author" content="Comunicación Social MIDES">';
    expect(read({ url: 'https://www.mides.gob.gt/nota', head }).author).toBeUndefined();
  });
});

test('a headline that says more than the head is shortened to it', () => {
  const before =
    '<h2 class="itemTitle entry-title">Viveros de Petén dan dos millones de plantas <sup>Destacado</sup></h2>';
  expect(read({ head: '<title>INAB - Viveros de Petén dan dos millones de plantas</title>', before }).title).toBe(
    'Viveros de Petén dan dos millones de plantas',
  );
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
    for (const mark of ['logo-2024', 'nuevoLogo', 'LOGO'])
      expect(read({ head: meta('og:image', `https://www.ejemplo.gob.gt/${mark}.png`) }).leadImage).toBeUndefined();
    expect(read({ head: meta('og:image', 'https://www.ejemplo.gob.gt/DIALOGOS-AGUA.jpg') }).leadImage?.src).toBe(
      'https://www.ejemplo.gob.gt/DIALOGOS-AGUA.jpg',
    );
  });
  test('as the upload, where the page shows sizes of it alone and offers it to be shared', () => {
    const before = '<div class="post-thumbnail"><img src="/a-1080x675.jpg" srcset="/a-980x653.jpg 980w"></div>';
    const offered = (name: string): string => meta('og:image', `https://www.ejemplo.gob.gt/${name}`);
    expect(read({ before, head: offered('a.jpg') }).leadImage?.src).toBe('https://www.ejemplo.gob.gt/a.jpg');
    expect(read({ before, head: offered('b.jpg') }).leadImage?.src).toBe('https://www.ejemplo.gob.gt/a-980x653.jpg');
  });
  test('Kadence’s category; that of a related post is none', () => {
    const links = (name: string): string =>
      `<div class="entry-taxonomies"><span class="category-links term-links"><a rel="tag">${name}</a></span></div>`;
    const before = `<div class="entry-related">${links('Avisos')}</div>`;
    expect(read({ before }).section).toBeUndefined();
    expect(read({ before: before + links('Noticias') }).section).toBe('Noticias');
  });
  test.each(['article-full-image', 'entry-image full-image'])('Helix’s picture at the head: %s', (classes) => {
    const before = `<div class="${classes}"><figure class="item-image"><img src="/images/a.jpg"><figcaption>Pie.</figcaption></figure></div>`;
    expect(read({ before }).leadImage).toEqual({ src: 'https://www.ejemplo.gob.gt/images/a.jpg', caption: 'Pie.' });
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
