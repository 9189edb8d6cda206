/** What stands at the head of a text and is none of it: who signs, how long it takes to read. */
import { describe, expect, test } from 'vitest';
import { articleOf, lineOf, linesWith, postWith } from '../support/article-of.ts';

const FIRST = '<p>Guatemala, 12 de marzo de 2026. El plan llega a doce municipios.</p>';
const LINE = 'paragraph: Guatemala, 12 de marzo de 2026. El plan llega a doce municipios.';

describe('who signs at the head of the text', () => {
  test.each([
    ['<p style="text-align:right"><em>Por: Amílcar Tzoc Bal</em></p>', 'Amílcar Tzoc Bal'],
    ['<p><strong>Por: Ana Coy y Luis de León</strong></p>', 'Ana Coy y Luis de León'],
    ['<h4>POR: ANA COY</h4>', 'ANA COY'],
    ['<p>Texto: Ana María de la Cruz</p>', 'Ana María de la Cruz'],
    ['<p>Escrito por J. A. Coy-Batz</p>', 'J. A. Coy-Batz'],
    ['<p>Por Irene de León</p>', 'Irene de León'],
    ['<p>Por: Departamento de Riego</p>', 'Departamento de Riego'],
  ])('%s', (html, author) => {
    const article = postWith(html + FIRST);
    expect([article.author, article.sources.author, article.dateline?.place]).toEqual([author, 'visible', 'Guatemala']);
    expect(article.blocks.map(lineOf)).toEqual([LINE]);
    expect(article.blocks[0]?.number).toBe(1);
  });

  test('beats who published it', () => {
    const html = `<html><head><meta name="author" content="Luis Caal"></head><body class="single-post postid-7"><article id="post-7"><div class="post-content"><p>Por: Ana Coy</p>${FIRST}</div></article></body></html>`;
    expect(articleOf(html, 'https://portal.segeplan.gob.gt/segeplan/?p=7')?.author).toBe('Ana Coy');
  });

  test('under a summary, with its colon', () => {
    expect(postWith(`<p>Llega a doce municipios.</p><p>Por: Ana Coy</p>${FIRST}`).author).toBe('Ana Coy');
  });

  test.each([
    ['who took the pictures', '<p>Fotos: Ana Coy</p>'],
    ['a slogan', '<p>Por: una Guatemala mejor</p>'],
    ['a sentence', '<p>Por la tarde se abrió el archivo.</p>'],
    ['a login', '<p>Por: admin</p>'],
    ['a heading without a colon', '<h3>Por Santa Cruz</h3>'],
  ])('%s does not', (_what, html) => {
    const article = postWith(html + FIRST);
    expect(article.author).toBeUndefined();
    expect(article.blocks).toHaveLength(2);
  });

  test('nor does who is named further down', () => {
    const article = postWith(`${FIRST}<p>Dos.</p><p>Tres.</p><p>Por: Ana Coy</p>`);
    expect([article.author, article.blocks.length]).toEqual([undefined, 4]);
  });

  test('a post that is nothing else keeps the line', () => {
    expect(linesWith('<p>Por: Ana Coy</p>')).toEqual(['paragraph: Por: Ana Coy']);
  });
});

describe('what plug-ins count', () => {
  test.each([
    '<span class="span-reading-time rt-reading-time"><span>Tiempo de lectura:</span> <span> 4</span> <span>minutos</span></span>',
    '<p class="yoast-reading-time__wrapper">Tiempo estimado de lectura: <span>4</span> minutos</p>',
    '<div>⏱ 4 min de lectura</div>',
    '<p>Lectura: 4 minutos</p>',
    '<p>Visto 1,214 veces</p>',
  ])('%s goes', (html) => expect(linesWith(html + FIRST)).toEqual([LINE]));

  test.each(['El acto duró 4 minutos', 'La obra se ha visto 214 veces en la escuela', '4 minutos'])(
    '«%s» stays',
    (text) => expect(linesWith(`<p>${text}</p>${FIRST}`)).toEqual([`paragraph: ${text}`, LINE]),
  );
});
