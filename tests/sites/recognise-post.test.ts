import { describe, expect, test } from 'vitest';
import { recognise, recognisePost } from '../../components/sites/recognise-post.ts';
import { avadaPage } from '../support/avada-page.ts';
import { pageOf } from '../support/page-of.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';

const BASE = 'https://portal.segeplan.gob.gt/segeplan/';
const POST = avadaPage(SAMPLE_POST);
const CANONICAL = `${BASE}?p=${SAMPLE_POST.id}`;

const page = (bodyClass: string, head = ''): string =>
  `<html><head>${head}</head><body class="${bodyClass}"><main>texto</main></body></html>`;

describe('a single post is recognised', () => {
  test.each([
    ['plain permalink', CANONICAL],
    ['tracking parameters', `${CANONICAL}&fbclid=abc&utm_source=x`],
    ['a fragment', `${CANONICAL}#comments`],
    ['a page of a split post', `${CANONICAL}&page=2`],
    ['a comment link', `${CANONICAL}&replytocom=9#respond`],
    ['a pretty permalink', `${BASE}noticias/municipios-de-solola/`],
  ])('with %s', (_what, url) => {
    expect(recognisePost(pageOf(POST, url).document, url)).toEqual({
      siteId: 'segeplan',
      url: CANONICAL,
      postId: SAMPLE_POST.id,
      recordUrl: `${BASE}index.php?rest_route=/wp/v2/posts/${SAMPLE_POST.id}`,
    });
  });
});

describe('every other page is refused, with its reason', () => {
  test.each([
    ['home', BASE, page('home blog')],
    ['archive', `${BASE}?cat=31`, page('archive category category-31')],
    ['archive', `${BASE}noticias/`, page('archive category')],
    ['search', `${BASE}?s=agua`, page('search search-results')],
    ['page', `${BASE}?page_id=14952`, page('page page-id-14952')],
    ['page', `${BASE}institucion/`, page('page-template-default page page-id-12')],
    ['attachment', `${BASE}?attachment_id=14623`, page('attachment single single-attachment postid-14623')],
    ['not-found', `${BASE}?p=9`, page('error404')],
    ['feed', `${BASE}?feed=rss2`, page('')],
    ['record', `${BASE}index.php?rest_route=/wp/v2/posts/1`, page('')],
    ['login', `${BASE}wp-login.php`, page('login')],
    ['preview', `${CANONICAL}&preview=true`, POST],
    ['event', `${BASE}evento/foro/`, page('single single-tribe_events postid-3')],
    ['other-site', 'https://www.example.org/?p=1', POST],
    ['unknown', `${BASE}algo`, page('')],
  ] as const)('%s: %s', (refusal, url, html) => {
    expect(recognise(pageOf(html, url).document, url)).toEqual({ refusal });
  });

  test('a post behind a password', () => {
    const html = page('single single-post postid-7', '').replace('texto', '<form class="post-password-form"></form>');
    expect(recognise(pageOf(html, `${BASE}?p=7`).document, `${BASE}?p=7`)).toEqual({ refusal: 'protected' });
  });
});

test('names that shadow the document do not fool recognition', () => {
  const names = ['querySelector', 'querySelectorAll', 'documentElement', 'body', 'head', 'implementation', 'title'];
  const html = POST.replace(
    '<main',
    `${names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}<main`,
  );
  expect(recognisePost(pageOf(html, CANONICAL).document, CANONICAL)?.postId).toBe(SAMPLE_POST.id);
});
