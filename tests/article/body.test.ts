import { describe, expect, test } from 'vitest';
import { articleOf } from '../support/article-of.ts';

const URL_OF_POST = 'https://portal.segeplan.gob.gt/segeplan/?p=7';
const SENTENCE =
  'La mancomunidad presentó el inventario de las fuentes de agua que cuidan sus comunidades desde hace veinte años.';
const OTHER =
  'Otra noticia del portal cuenta con todo detalle la visita de una delegación a tres municipios de la costa sur.';
const page = (inside: string, bodyClass = 'single single-post postid-7'): string =>
  `<html><body class="${bodyClass}"><div id="boxed-wrapper"><nav><ul><li>Inicio</li><li>Contacto</li></ul></nav>${inside}<div class="fusion-footer"><p>${OTHER}</p></div></div></body></html>`;
const textsIn = (html: string, url = URL_OF_POST): string[] | undefined =>
  articleOf(html, url)?.blocks.map(({ text }) => text);

describe('the body of the post', () => {
  test.each([
    [
      'in its own article, after a slider with teasers',
      `<div class="post-content"><p>${OTHER.repeat(9)}</p></div><article id="post-7"><div class="post-content"><p>${SENTENCE}</p></div></article>`,
    ],
    [
      'beside related posts of the same class',
      `<article id="post-7"><div class="post-content"><p>${SENTENCE}</p></div><section class="related-posts"><div class="post-content"><p>${OTHER}</p></div></section></article>`,
    ],
    [
      'with another body in it',
      `<article id="post-7"><div class="post-content"><div class="post-content"><p>${SENTENCE}</p></div></div></article>`,
    ],
    [
      'in the content element of a Layout',
      `<section id="content"><div id="post-7"><div class="post-content"><div class="fusion-content-tb"><p>${SENTENCE}</p></div><p>Dirección de Comunicación Social</p></div></div></section>`,
    ],
    [
      'with recent posts and widgets in it',
      `<article id="post-7"><div class="post-content"><p>${SENTENCE}</p><h3>Lea también</h3><div class="fusion-recent-posts"><p>${OTHER}</p></div><div class="widget"><p>${OTHER}</p></div></div></article>`,
    ],
    [
      'with the headline once more',
      `<h1 class="entry-title">El inventario</h1><article id="post-7"><div class="post-content"><h2>El inventario</h2><p>${SENTENCE}</p></div></article>`,
    ],
    [
      'and the office’s signature after it',
      `<article id="post-7"><div class="post-content"><p>${SENTENCE}</p><p>Dirección de Comunicación Social</p><p>Comunicación_social@segeplan.gob.gt</p><p>Más publicaciones que puede encontrar interesantes</p><ul><li><a href="/x">Otra</a></li></ul></div></article>`,
    ],
  ])('%s', (_what, inside) => expect(textsIn(page(inside))).toEqual([SENTENCE]));

  test('the signature in the middle goes alone, and is told', () => {
    const article = articleOf(
      page(
        `<article id="post-7"><div class="post-content"><p>${SENTENCE}</p><p>prensa@segeplan.gob.gt</p><p>Después. ${SENTENCE}</p></div></article>`,
      ),
      URL_OF_POST,
    );
    expect(article?.blocks.map(({ text }) => text)).toEqual([SENTENCE, `Después. ${SENTENCE}`]);
    expect(article?.leftOut).toEqual([{ kind: 'paragraph', text: 'prensa@segeplan.gob.gt', reason: 'furniture' }]);
  });

  test.each([
    ['nothing', ''],
    ['only a counter', '<p class="pvc_stats">120 total views</p>'],
    ['only a share box', '<div class="fusion-sharing-box"><h4>Comparta</h4></div>'],
  ])('a post with %s in its body is empty, whatever else the page says', (_what, inside) => {
    const html = page(
      `<article id="post-7"><div class="post-content">${inside}</div><section class="related-posts"><p>${OTHER.repeat(6)}</p></section></article>`,
    );
    expect(articleOf(html, URL_OF_POST)).toBeUndefined();
  });

  test('links that lead away, which Readability drops too, stay out; a list that the text announces stays', () => {
    const links = (count: number): string =>
      `<ul>${Array.from({ length: count }, (_, index) => `<li><a href="/otra-${index}">Otra noticia del portal número ${index}</a></li>`).join('')}</ul>`;
    const body = `<article id="post-7"><div class="post-content">${`<p>${SENTENCE}</p>`.repeat(5)}<p>Consulte los enlaces:</p>${links(3)}</div></article>`;
    expect(articleOf(page(body), URL_OF_POST)?.blocks.at(-1)?.kind).toBe('list');
  });
});

test('an Avada page of nobody’s is taken by its body as well', () => {
  const html = page(`<article><div class="post-content"><p>${SENTENCE}</p></div></article>`, 'fusion-body post');
  expect(articleOf(html, 'https://www.example.org/nota', true)?.blocks.map(({ text }) => text)).toEqual([SENTENCE]);
});
