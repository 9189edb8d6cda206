/** Films whose player is not there yet: facades, lazy loaders, plug-ins that ask for agreement first. */
import { describe, expect, test } from 'vitest';
import { linesWith } from '../support/article-of.ts';

const UP = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/02';
const PLAYER = 'https://www.youtube.com/embed/aB3xK9mQ2Lw';
const FILM = 'video https://www.youtube.com/watch?v=aB3xK9mQ2Lw: ';
const COVER = '<img src="https://i.ytimg.com/vi/aB3xK9mQ2Lw/maxresdefault.jpg" alt="">';

test('behind the cover that YouTube keeps, painted on a button’s box', () => {
  const box = `<article class="yt-lite" style="background-image: url(&quot;https://i.ytimg.com/vi/nB4kR_w7XsE/hqdefault.jpg&quot;)"><button aria-label="Ver"></button></article>`;
  expect(linesWith(`<p>Uno.</p>${box}`)).toEqual([
    'paragraph: Uno.',
    'video https://www.youtube.com/watch?v=nB4kR_w7XsE: ',
  ]);
});

describe('a film behind a cover', () => {
  test.each([
    [
      'Embed Plus',
      `<div class="epyt-facade" data-facadesrc="${PLAYER}?x=1">${COVER}<button class="epyt-facade-play">▶</button></div>`,
    ],
    [
      'Perfmatters',
      `<div class="perfmatters-lazy-youtube" data-src="${PLAYER}"><div>${COVER}<div class="play"></div></div></div>`,
    ],
    ['Plyr', '<div class="plyr__video-embed" data-plyr-provider="youtube" data-plyr-embed-id="aB3xK9mQ2Lw"></div>'],
    ['ARVE', `<div class="arve"><button class="arve-play-btn" data-iframe="${PLAYER}"></button></div>`],
    [
      'Lyte',
      '<div class="lyte-wrapper"><div class="lyMe" id="WYL_aB3xK9mQ2Lw"><div class="tT">La ruta</div></div></div>',
    ],
    ['WP Rocket', `<div class="rll-youtube-player" data-src="${PLAYER}" data-id="aB3xK9mQ2Lw"></div>`],
    [
      'Elementor’s list',
      '<div class="e-tab-title" data-video-type="youtube" data-video-url="https://youtu.be/aB3xK9mQ2Lw"><h4>Uno</h4></div>',
    ],
    ['a link to its page', `<a href="https://www.youtube.com/watch?v=aB3xK9mQ2Lw">${COVER}</a>`],
  ])('%s', (_what, html) => expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.', FILM]));

  test('a picture of the portal’s own that leads to a film is shown beside it', () => {
    expect(linesWith(`<a href="https://youtu.be/aB3xK9mQ2Lw"><img src="${UP}/taller.jpg"></a><p>Uno.</p>`)).toEqual([
      FILM,
      `figure ${UP}/taller.jpg: `,
      'paragraph: Uno.',
    ]);
  });

  test('so are the pictures of a gallery', () => {
    expect(
      linesWith(
        `<p>Uno.</p><div class="gallery"><a href="https://youtu.be/aB3xK9mQ2Lw"><img src="${UP}/a.jpg"></a><img src="${UP}/b.jpg"></div>`,
      ),
    ).toEqual(['paragraph: Uno.', FILM, `gallery ${UP}/a.jpg ${UP}/b.jpg: `]);
  });
});

describe('a frame whose address waits in', () => {
  test.each([
    'data-src',
    'data-orig-src',
    'data-litespeed-src',
    'data-src-cmplz',
    'data-cookieblock-src',
    'data-cli-src',
    'data-uc-src',
    'data-gdpr-iframesrc',
    'src-consent',
    'consent-original-src-_',
  ])('%s', (name) => {
    const html = `<iframe src="about:blank" ${name}="${PLAYER}" data-poster-src="${UP}/tapa.jpg"></iframe>`;
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.', FILM]);
  });

  test('none of these is a set of sizes or a poster', () => {
    const html = `<iframe src="${PLAYER}" data-srcset="${UP}/a.pdf 1x" data-poster-src="${UP}/tapa.jpg"></iframe>`;
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.', FILM]);
  });
});

describe('maps', () => {
  test.each([
    'https://www.google.com/maps/embed?pb=!1m18',
    'https://www.google.com/maps/embed/v1/place?q=Coban',
    'https://maps.google.com/maps?q=Coban&output=embed',
    'https://www.google.com.gt/maps?q=Coban&z=3&output=embed',
  ])('%s of where something is goes', (src) => {
    expect(linesWith(`<p>Uno.</p><iframe src="${src}" title="Mapa"></iframe>`)).toEqual(['paragraph: Uno.']);
  });

  test('one of a place that it names stays', () => {
    const src = 'https://maps.google.com/maps?q=Coban&output=embed';
    expect(linesWith(`<p>Uno.</p><iframe src="${src}" title="Puntos de medición"></iframe>`)).toEqual([
      'paragraph: Uno.',
      `attachment ${src.replace('&', '&amp;')}: Puntos de medición`,
    ]);
  });

  test('one that somebody has made stays', () => {
    const src = 'https://www.google.com/maps/d/embed?mid=1aBcD';
    expect(linesWith(`<p>Uno.</p><iframe src="${src}" title="Obras"></iframe>`)).toEqual([
      'paragraph: Uno.',
      `attachment ${src}: Obras`,
    ]);
  });

  test.each([
    ['Google', '<div class="gm-style"><div>Datos del mapa ©2026</div><button>Combinaciones de teclas</button></div>'],
    [
      'Leaflet',
      '<div class="leaflet-container"><img class="leaflet-tile" src="https://tile.openstreetmap.org/8/64/117.png"><a href="#">+</a></div>',
    ],
  ])('what %s has drawn goes, tiles and all', (_what, html) => {
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.']);
  });
});

test.each([
  ['its page', 'https://soundcloud.com/x/y', 'https://soundcloud.com/x/y'],
  [
    'an address for programs, by its player',
    'https://api.soundcloud.com/tracks/7',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F7',
  ],
])('a sound that its player names by %s', (_what, named, page) => {
  const frame = `<iframe src="https://w.soundcloud.com/player/?url=${encodeURIComponent(named)}"></iframe>`;
  expect(linesWith(`<p>Uno.</p>${frame}`)[1]).toBe(`video ${page}: `);
});
