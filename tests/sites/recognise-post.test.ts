import { describe, expect, test } from 'vitest';
import { recognise, recognisePost } from '../../components/sites/recognise-post.ts';
import { avadaPage } from '../support/avada-page.ts';
import { pageOf } from '../support/page-of.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';

const BASE = 'https://portal.segeplan.gob.gt/segeplan/';
const POST = avadaPage(SAMPLE_POST);
const CANONICAL = `${BASE}?p=${SAMPLE_POST.id}`;

const page = (bodyClass: string, head = '', inside = '<main>texto</main>'): string =>
  `<html><head>${head}</head><body class="${bodyClass}">${inside}</body></html>`;
const what = (html: string, url: string): string => {
  const recognition = recognise(pageOf(html, url).document, url);
  return 'refusal' in recognition ? recognition.refusal : 'post';
};

describe('a single post is recognised, under one address', () => {
  test.each([
    ['plain permalink', CANONICAL],
    ['tracking parameters', `${CANONICAL}&fbclid=abc&utm_source=x&utm_medium=y&gclid=1`],
    ['a fragment', `${CANONICAL}#comments`],
    ['a text fragment', `${CANONICAL}#:~:text=Sololá`],
    ['a page of a split post', `${CANONICAL}&page=2`],
    ['a comment link', `${CANONICAL}&replytocom=9#respond`],
    ['a pretty permalink', `${BASE}noticias/municipios-de-solola/`],
    ['index.php', `${BASE}index.php?p=${SAMPLE_POST.id}`],
  ])('with %s', (_what, url) => {
    expect(recognisePost(pageOf(POST, url).document, url)).toEqual({
      siteId: 'segeplan',
      url: CANONICAL,
      postId: SAMPLE_POST.id,
      recordUrl: `${BASE}index.php?rest_route=/wp/v2/posts/${SAMPLE_POST.id}`,
    });
  });

  test.each([
    ['the classic template', POST],
    ['a Layout of the theme builder', avadaPage({ ...SAMPLE_POST, template: 'layout' })],
    ['old markup', POST.replaceAll('awb-', 'fusion-')],
    ['new markup', POST.replaceAll(/fusion-(fullwidth|text|column)/g, 'awb-$1')],
    ['no canonical link', POST.replace(/<link rel="canonical"[^>]*>/, '')],
    ['no record link', POST.replace(/<link rel="alternate" title="JSON"[^>]*>/, '')],
    [
      'the front page for canonical',
      POST.replace(/(<link rel="canonical" href=)"[^"]*"/, '$1"https://portal.segeplan.gob.gt/"'),
    ],
    [
      'another site for canonical',
      POST.replace(/(<link rel="canonical" href=)"[^"]*"/, '$1"https://espejo.example/nota"'),
    ],
    ['an encoded record link', POST.replace('rest_route=/wp/v2/posts/', 'rest_route=%2Fwp%2Fv2%2Fposts%2F')],
  ])('in %s', (_what, html) => {
    expect(recognisePost(pageOf(html, `${CANONICAL}&fbclid=x`).document, `${CANONICAL}&fbclid=x`)).toMatchObject({
      url: CANONICAL,
      postId: SAMPLE_POST.id,
    });
  });

  test('the number of a page of a split post under a pretty permalink is no part of its address', () => {
    const url = `${BASE}2025/05/12/nota/2/`;
    const html = page('single single-post postid-7 paged-2 single-paged-2', `<link rel="canonical" href="${url}">`);
    expect(recognisePost(pageOf(html, url).document, url)?.url).toBe(`${BASE}2025/05/12/nota/`);
  });
});

describe('every other page is refused, with its reason', () => {
  test.each([
    ['home', BASE, page('home blog')],
    ['home', BASE, page('home page page-id-2 page-template-100-width')],
    ['home', `${BASE}index.php`, page('')],
    ['archive', `${BASE}?cat=31`, page('archive category category-31')],
    ['archive', `${BASE}?cat=31&paged=2`, page('')],
    ['archive', `${BASE}noticias/`, page('archive category')],
    ['archive', `${BASE}?tag=agua`, page('archive tag tag-agua')],
    ['archive', `${BASE}?author=7`, page('archive author author-comunicacion')],
    ['archive', `${BASE}?m=202506`, page('archive date')],
    ['archive', `${BASE}2025/06/`, page('archive date')],
    ['search', `${BASE}?s=agua`, page('search search-results')],
    ['search', `${BASE}?s=xyz`, page('search search-no-results')],
    ['page', `${BASE}?page_id=14952`, page('page page-id-14952')],
    ['page', `${BASE}institucion/`, page('page-template-default page page-id-12')],
    ['page', `${BASE}proyecto/puente/`, page('single single-avada_portfolio postid-9')],
    ['attachment', `${BASE}?attachment_id=14623`, page('attachment single single-attachment postid-14623')],
    ['attachment', `${BASE}foto-1/`, page('attachment single single-attachment postid-14623')],
    ['not-found', `${BASE}?p=9`, page('error404')],
    ['feed', `${BASE}?feed=rss2`, page('')],
    ['feed', `${BASE}?feed=rss2&p=${SAMPLE_POST.id}`, page('')],
    ['feed', `${BASE}noticias/feed/`, page('')],
    ['record', `${BASE}index.php?rest_route=/wp/v2/posts/1`, page('')],
    ['record', `${BASE}index.php?rest_route=%2Fwp%2Fv2%2Fposts%2F1`, page('')],
    ['record', 'https://www.mides.gob.gt/wp-json/wp/v2/posts/1', page('')],
    ['login', `${BASE}wp-login.php?redirect_to=${encodeURIComponent(CANONICAL)}`, page('login')],
    ['login', `${BASE}wp-admin/post.php?post=1`, page('wp-admin')],
    ['preview', `${CANONICAL}&preview=true`, POST],
    ['preview', `${CANONICAL}&preview_id=3&preview_nonce=x`, POST],
    ['event', `${BASE}evento/foro/`, page('single single-tribe_events postid-3')],
    ['event', `${BASE}?post_type=tribe_events`, page('post-type-archive-tribe_events')],
    ['event', `${BASE}eventos/`, page('post-type-archive post-type-archive-tribe_events archive')],
    ['protected', `${BASE}?p=7`, page('single single-post postid-7', '', '<form class="post-password-form"></form>')],
    ['other-site', 'https://www.example.org/?p=1', POST],
    ['other-site', 'https://gob.gt.example.org/?p=1', POST],
    ['other-site', 'https://notgob.gt/?p=1', POST],
    ['other-site', 'file:///tmp/nota.html', POST],
    ['unknown', `${BASE}algo`, page('')],
    ['unknown', 'no es una dirección', POST],
  ] as const)('%s: %s', (refusal, url, html) => {
    expect(what(html, url.startsWith('no ') ? BASE : url) === refusal || recognise(pageOf(html).document, url)).toEqual(
      url.startsWith('no ') ? { refusal } : true,
    );
  });

  test('words of an address or a class that only contain those of WordPress refuse nothing', () => {
    const html = page('single single-post postid-7 category-noticias tag-agua page-transition archive-style home-link');
    expect(what(html, `${BASE}feedback-de-la-pagina-de-busqueda/`)).toBe('post');
  });
});

describe('other portals', () => {
  const line =
    'El concejo municipal aprobó el reglamento del mercado, que fija horarios, tarifas y obligaciones para los doscientos puestos.';
  const sentence = `<p>${line}</p>`;
  test.each([
    [
      'post',
      'https://www.mineduc.gob.gt/noticias/x/',
      page('post-template-default single single-post postid-4099 elementor-page'),
    ],
    ['post', 'https://agn.gt/x/', page('single single-post postid-9 td-standard-pack')],
    ['post', 'https://www.marn.gob.gt/noticia/x/', page('single single-noticias postid-3')],
    ['post', 'https://www.segeplan.gob.gt/nportal/index.php/sala-de-prensa/1468-x', page('com_content view-article')],
    [
      'archive',
      'https://www.segeplan.gob.gt/nportal/index.php/sala-de-prensa?start=50',
      page('com_content view-category'),
    ],
    ['post', 'https://www.muni.gob.gt/noticia.php?id=214', page('', '', `<h1>Mercado</h1>${sentence.repeat(3)}`)],
    ['post', 'https://www.muni.gob.gt/n/1', page('', '<meta property="article:published_time" content="2025-01-01">')],
    // Made by hand: nothing but line breaks.
    ['post', 'https://www.ric.gob.gt/noticia.php?id=482', page('', '', `<div>${`${line}<br><br>`.repeat(3)}</div>`)],
    ['unknown', 'https://www.ric.gob.gt/tramites.php?id=4', page('', '', `<div>${`${line}<br><br>`.repeat(3)}</div>`)],
    ['unknown', 'https://www.muni.gob.gt/noticias.php', page('', '', '<h1>Noticias</h1><ul><li>a</li></ul>')],
    ['home', 'https://www.muni.gob.gt/', page('', '', `<h1>Municipalidad</h1>${sentence.repeat(3)}`)],
    ['page', 'https://www.marn.gob.gt/documento/x/', page('single single-documento postid-3')],
  ] as const)('%s: %s', (kind, url, html) => expect(what(html, url)).toBe(kind));
});

test('names that shadow the document do not fool recognition', () => {
  const names = [
    'querySelector',
    'querySelectorAll',
    'documentElement',
    'body',
    'head',
    'implementation',
    'title',
    'getElementsByTagName',
  ];
  const shadows = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
  const html = POST.replace('<main', `${shadows}<main`);
  expect(recognisePost(pageOf(html, CANONICAL).document, CANONICAL)?.postId).toBe(SAMPLE_POST.id);
});

test('a page that claims to be a post in its text alone is none', () => {
  const html = page('page page-id-2', '', `<p>single-post postid-7</p><div class="single-post postid-7"></div>`);
  expect(what(html, `${BASE}?page_id=2`)).toBe('page');
});
