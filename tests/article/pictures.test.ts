import { describe, expect, test } from 'vitest';
import { lineOf, linesWith, postWith } from '../support/article-of.ts';

const UP = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/03';
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const SVG = 'data:image/svg+xml,%3Csvg%3E%3C/svg%3E';

describe('the best address that the page gives', () => {
  test.each([
    ['a plain image', `<img src="${UP}/a.jpg">`, 'a.jpg'],
    ['relative', '<img src="/segeplan/wp-content/uploads/2026/03/a.jpg">', 'a.jpg'],
    ['without protocol', `<img src="${UP.replace('https:', '')}/a.jpg">`, 'a.jpg'],
    [
      'the largest of a set',
      `<img src="${UP}/a-300x200.jpg" srcset="${UP}/a-300x200.jpg 300w, ${UP}/a-1536x1024.jpg 1536w, ${UP}/a-768x512.jpg 768w">`,
      'a-1536x1024.jpg',
    ],
    [
      'the upload itself, among its sizes',
      `<img src="${UP}/a.jpg" srcset="${UP}/a-300x200.jpg 300w, ${UP}/a-1024x683.jpg 1024w">`,
      'a.jpg',
    ],
    [
      'Fusion: the set is held back',
      `<img class="lazyload" src="${UP}/a-1024x683.jpg" data-orig-src="${UP}/a-1024x683.jpg" srcset="${SVG}" data-srcset="${UP}/a-1024x683.jpg 1024w, ${UP}/a-1536x1024.jpg 1536w">`,
      'a-1536x1024.jpg',
    ],
    ['Fusion: the address is held back', `<img class="lazyload" src="${SVG}" data-orig-src="${UP}/a.jpg">`, 'a.jpg'],
    ['lazysizes', `<img class="lazyload" src="${BLANK}" data-src="${UP}/a.jpg">`, 'a.jpg'],
    [
      'WP Rocket',
      `<img src="${SVG}" data-lazy-src="${UP}/a.jpg" data-lazy-srcset="${UP}/a-768x512.jpg 768w, ${UP}/a.jpg 1600w">`,
      'a.jpg',
    ],
    ['in a noscript', `<img src="${BLANK}"><noscript><img src="${UP}/a.jpg"></noscript>`, 'a.jpg'],
    [
      'in a noscript whose content is text, as in a page with scripts',
      `<img src="${BLANK}"><noscript>&lt;img src="${UP}/a.jpg"&gt;</noscript>`,
      'a.jpg',
    ],
    ['full size behind a link', `<a href="${UP}/a.jpg"><img src="${UP}/a-1024x683.jpg"></a>`, 'a.jpg'],
    [
      'a link that leads elsewhere',
      `<a href="https://example.org/"><img src="${UP}/a-1024x683.jpg"></a>`,
      'a-1024x683.jpg',
    ],
    ['Jetpack’s original', `<img src="${UP}/a-300x200.jpg" data-orig-file="${UP}/a.jpg">`, 'a.jpg'],
    [
      'sources of a picture',
      `<picture><source srcset="${UP}/a-1024x683.webp 1024w"><img src="${UP}/a-300x200.jpg"></picture>`,
      'a-1024x683.webp',
    ],
    ['nothing is guessed', `<img src="${SVG}" data-src="${UP}/a-1024x683.jpg">`, 'a-1024x683.jpg'],
    [
      'through Jetpack’s Photon',
      `<img src="https://i2.wp.com/portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/03/a.webp?w=396&h=396&crop=1&ssl=1">`,
      'a.webp',
    ],
    [
      'Photon’s sizes of a set, Jetpack’s original beside them',
      `<a href="https://portal.segeplan.gob.gt/segeplan/?attachment_id=7"><img data-orig-file="${UP}/a.jpg" data-large-file="${UP}/a-1024x683.jpg" src="https://i0.wp.com/portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/03/a.jpg?resize=300%2C200" srcset="https://i0.wp.com/portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/03/a.jpg?resize=300%2C200 300w"></a>`,
      'a.jpg',
    ],
    [
      'two sizes of one upload, which was there before both',
      `<a href="${UP}/a-1024x683.jpg"><img src="${UP}/a-150x150.jpg"></a>`,
      'a.jpg',
    ],
    [
      'an upload that is named after its own size',
      `<a href="${UP}/a-1024x683.jpg"><img src="${UP}/a-1024x683-150x150.jpg"></a>`,
      'a-1024x683.jpg',
    ],
    [
      'a picture that leads to another one',
      `<a href="${UP}/b-1024x683.jpg"><img src="${UP}/a-150x150.jpg"></a>`,
      'a-150x150.jpg',
    ],
    ['double density', `<img src="${UP}/a.png" srcset="${UP}/a.png 1x, ${UP}/a@2x.png 2x">`, 'a@2x.png'],
  ])('%s', (_what, html, name) => {
    expect(linesWith(`<p>${html}</p><p>Uno.</p>`)).toEqual([`figure ${UP}/${name}: `, 'paragraph: Uno.']);
  });
});

describe('no picture of the post', () => {
  test.each([
    ['a counting pixel', `<img width="1" height="1" src="https://medicion.example/px.gif">`, 'tracker'],
    ['Facebook’s', `<img src="https://www.facebook.com/tr?id=1">`, 'tracker'],
    ['an icon', `<img class="icono" width="16" height="16" src="${UP}/icono-pdf.png">`, 'decoration'],
    ['a rule', `<img width="800" height="4" src="${UP}/linea.png">`, 'decoration'],
    [
      'a face beside a name',
      `<img class="avatar" width="72" height="72" src="https://secure.gravatar.com/avatar/0">`,
      'decoration',
    ],
    [
      'the face of a testimonial',
      `<div class="testimonial-thumbnail"><img width="100" height="100" src="${UP}/maclovia-100x100.jpg"></div>`,
      'decoration',
    ],
    ['a spinner', `<img alt="" src="${UP}/ajax-loader-2x.gif">`, undefined],
    ['a placeholder that was never filled', `<img src="${SVG}">`, undefined],
  ])('%s', (_what, html, reason) => {
    const { blocks, leftOut } = postWith(`<p>Uno.</p>${html}`);
    expect(blocks.map(lineOf)).toEqual(['paragraph: Uno.']);
    expect(leftOut.map((left) => left.reason)).toEqual(reason === undefined ? [] : [reason]);
  });

  test.each(['transparente.png', 'blanket.png', 'loading-dock.png', 'separadores.jpg'])('%s is one', (name) => {
    expect(linesWith(`<img src="${UP}/${name}">`)).toEqual([`figure ${UP}/${name}: `]);
  });
});

describe('an image without an address of its own', () => {
  const painted = (name: string): string =>
    `<img src="/plugins/content/jw_sig/includes/images/transparent.gif" style="width:200px;background-image:url('/cache/jw_sig_cache_${name}.jpg');">`;

  test.each(['Free', 'Pro'])('Joomla’s Simple Image Gallery %s: the pictures behind', (edition) => {
    const thumb = (name: string): string =>
      `<li class="sig${edition}Thumb"><a href="${UP}/${name}.jpg" class="sig${edition}Link">${painted(name)}</a></li>`;
    expect(linesWith(`<ul class="sig${edition}Container">${thumb('a')}${thumb('b')}</ul>`)).toEqual([
      `gallery ${UP}/a.jpg ${UP}/b.jpg: `,
    ]);
  });

  test.each([
    ['painted on it', painted('a'), 'jw_sig_cache_a.jpg'],
    ['in a lazy loader’s attribute that is not known', `<img src="${SVG}" data-mi-foto="${UP}/a.jpg">`, 'a.jpg'],
  ])('a picture %s is counted and told as lost', (_what, image, name) => {
    const { leftOut, counts } = postWith(`<p>Uno.</p>${image}`);
    expect(leftOut).toEqual([{ kind: 'img', text: name, reason: 'lost' }]);
    expect([counts.body.pictures, counts.article.pictures]).toEqual([1, 0]);
  });

  test('a gallery of nothing else is told by its words', () => {
    const { leftOut } = postWith(`<p>Uno.</p><div class="flexslider"><img src="${SVG}"><div>La toma.</div></div>`);
    expect(leftOut).toEqual([{ kind: 'gallery', text: 'La toma.', reason: 'empty' }]);
  });

  test('is told of no more where the same picture is shown elsewhere', () => {
    const { leftOut } = postWith(`<p>Uno.</p><img src="${SVG}" data-mi-foto="${UP}/a.jpg"><img src="${UP}/a.jpg">`);
    expect(leftOut).toEqual([]);
  });
});

describe('captions', () => {
  const img = (name = 'a'): string => `<img src="${UP}/${name}.jpg" width="600" height="400" alt="">`;
  test.each([
    [
      'WordPress',
      `<div class="wp-caption">${img()}<p class="wp-caption-text">Pie.</p></div>`,
      `figure ${UP}/a.jpg: Pie.`,
    ],
    [
      'a figure',
      `<figure>${img()}<figcaption>Pie <em>de</em> foto.</figcaption></figure>`,
      `figure ${UP}/a.jpg: Pie de foto.`,
    ],
    ['above the picture', `<figure><figcaption>Pie.</figcaption>${img()}</figure>`, `figure ${UP}/a.jpg: Pie.`],
    [
      'Avada’s image frame',
      `<div class="awb-imageframe-style"><span class="fusion-imageframe">${img()}</span><div class="awb-imageframe-caption-container"><h2 class="awb-imageframe-caption-title">Título</h2><p class="awb-imageframe-caption-text">Pie.</p></div></div>`,
      `figure ${UP}/a.jpg: Título\nPie.`,
    ],
    ['without markup of its own', `<figure>${img()} Pie.</figure>`, `figure ${UP}/a.jpg: Pie.`],
    ['out of its frame', `${img()}<p class="wp-caption-text">Pie.</p>`, `figure ${UP}/a.jpg: Pie.`],
    ['a credit in a line of its own', `${img()}<p>Foto: SEGEPLAN</p>`, `figure ${UP}/a.jpg: Foto: SEGEPLAN`],
    ['Joomla', `<span class="img_caption">${img()}<p>Pie.</p></span>`, `figure ${UP}/a.jpg: Pie.`],
  ])('%s', (_what, html, line) => {
    expect(linesWith(`<p>Uno.</p>${html}<p>Dos.</p>`)).toEqual(['paragraph: Uno.', line, 'paragraph: Dos.']);
  });

  test('a caption whose picture has no address is told', () => {
    const { blocks, leftOut } = postWith(`<p>Uno.</p><figure><img src="${SVG}"><figcaption>Pie.</figcaption></figure>`);
    expect(blocks.map(lineOf)).toEqual(['paragraph: Uno.']);
    expect(leftOut).toEqual([{ kind: 'figcaption', text: 'Pie.', reason: 'empty' }]);
  });

  test('a table takes the caption of its figure', () => {
    const [table] = postWith(
      '<figure class="wp-block-table"><table><tr><th>a</th><td>1</td></tr></table><figcaption>Pie.</figcaption></figure>',
    ).blocks;
    expect(table?.html).toMatch(/^<table><caption>Pie\.<\/caption>/);
    expect(table?.text).toBe('a\t1');
  });

  test('a gallery keeps each caption with its picture, and each picture once', () => {
    const item = (name: string, caption = ''): string =>
      `<figure class="gallery-item"><a href="${UP}/${name}.jpg">${img(`${name}-150x150`)}</a>${caption}</figure>`;
    const [gallery] = postWith(
      `<div class="gallery">${item('a')}${item('b', '<figcaption class="wp-caption-text">Pie de b.</figcaption>')}<div class="slick-cloned">${item('a')}</div></div>`,
    ).blocks;
    expect(gallery?.kind).toBe('gallery');
    expect(gallery?.html).toMatch(
      /a\.jpg"[^>]*><\/figure><figure><img src="[^"]*b\.jpg"[^>]*><figcaption>Pie de b\.<\/figcaption><\/figure><\/figure>$/,
    );
    expect(gallery?.html.match(/<img/g)).toHaveLength(2);
  });
});

test('a flyer is a picture with its alt', () => {
  const [flyer] = postWith(
    `<p><img src="${UP}/afiche.png" alt="Foro del agua, 5 de junio" width="1080" height="1350"></p>`,
  ).blocks;
  expect(flyer?.html).toBe(
    `<figure><img src="${UP}/afiche.png" alt="Foro del agua, 5 de junio" width="1080" height="1350"></figure>`,
  );
});

test('the picture of a character is no word that was lost', () => {
  const { leftOut } = postWith('<p>La sal <img class="emoji" alt="🧂" src="https://s.w.org/x.svg">.</p>');
  expect(leftOut).toEqual([]);
});
