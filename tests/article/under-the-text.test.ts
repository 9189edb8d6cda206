/** What stands under a post or leads out of it goes; what the post goes on with does not. */
import { describe, expect, test } from 'vitest';
import { articleOf, lineOf, linesWith, postWith } from '../support/article-of.ts';

const UP = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/02';
const FILM = '<iframe src="https://www.youtube.com/embed/aB3xK9mQ2Lw"></iframe>';
const WATCH = 'video https://www.youtube.com/watch?v=aB3xK9mQ2Lw: ';
const TWEET =
  '<blockquote class="twitter-tweet"><p>La torre tiene nombre.</p>— Reserva (@reserva) <a href="https://twitter.com/reserva/status/1">1 de marzo</a></blockquote>';
const OTHER_POST =
  '<blockquote class="wp-embedded-content"><a href="https://agn.gt/otra/">Otra nota de la agencia</a></blockquote>';

/** The blocks of a post of the agency whose text is `body`, after a first paragraph. */
function agencyLines(body: string): string[] {
  const html = `<html><body class="single-post postid-7"><article id="post-7" class="post-7"><h1>La torre</h1><div class="td-post-content"><p>Uno.</p>${body}</div></article></body></html>`;
  return articleOf(html, 'https://agn.gt/la-torre/', true)?.blocks.map(lineOf).slice(1) ?? [];
}

describe('an invitation to another post in the middle of a text', () => {
  test.each([
    ['a link', '<p><a href="https://agn.gt/otra/">Otra nota</a></p>'],
    ['a heading that is a link', '<h4><a href="https://agn.gt/otra/">Otra nota</a></h4>'],
    ['the frame that WordPress gives it', OTHER_POST],
    ['nothing that was kept', ''],
  ])('goes with %s, and short lines, films and messages after it stay', (_what, other) => {
    const body = `<p><strong>Lea también:</strong></p>${other}<p>El aviso llega por radio.</p><p>${FILM}</p>${TWEET}`;
    expect(agencyLines(body)).toEqual([
      'paragraph: El aviso llega por radio.',
      WATCH,
      'quote: La torre tiene nombre.\n— Reserva (@reserva) 1 de marzo',
    ]);
  });

  test('another post that nothing announces is the text’s own', () => {
    expect(agencyLines(OTHER_POST)).toEqual(['quote: Otra nota de la agencia']);
  });
});

describe('under the signature of the office', () => {
  const SIGNED = '<p>Uno.</p><p>Dirección de Comunicación Social</p>';
  test.each([
    [
      'a sentence',
      '<p>El reglamento entra en vigor el lunes.</p>',
      'paragraph: El reglamento entra en vigor el lunes.',
    ],
    ['a film', `<p>${FILM}</p>`, WATCH],
    [
      'a document',
      `<div class="wp-block-file"><a href="${UP}/a.pdf">El plan</a></div>`,
      `attachment ${UP}/a.pdf: El plan`,
    ],
  ])('%s of the post stays', (_what, html, line) => {
    expect(postWith(SIGNED + html).blocks.map(lineOf)).toEqual(['paragraph: Uno.', line]);
  });

  test.each([
    ['a telephone', '<p>PBX 2504-4444</p>'],
    ['a heading and its links', '<h3>Enlaces</h3><ul><li><a href="/x">Otra cosa del portal.</a></li></ul>'],
    [
      'other posts, in sentences',
      '<p>Más publicaciones que puede encontrar interesantes</p><p>Las cuadrillas trabajaron tres semanas bajo la lluvia.</p>',
    ],
  ])('%s goes, and is told', (_what, html) => {
    const { blocks, leftOut } = postWith(SIGNED + html);
    expect(blocks.map(lineOf)).toEqual(['paragraph: Uno.']);
    expect(leftOut.length).toBeGreaterThan(1);
  });

  test('a picture or film that goes with other posts is told by its address', () => {
    const { leftOut } = postWith(
      `${SIGNED}<p>Más publicaciones que puede encontrar interesantes</p><img src="${UP}/otra.jpg">${FILM}`,
    );
    expect(leftOut.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Dirección de Comunicación Social'],
      ['paragraph', 'Más publicaciones que puede encontrar interesantes'],
      ['figure', `${UP}/otra.jpg`.slice(0, 80)],
      ['video', 'https://www.youtube.com/watch?v=aB3xK9mQ2Lw'],
    ]);
  });
});

describe('the title of a grid of other posts', () => {
  const grid = '<div class="vc_basic_grid"><h4>Otra</h4><p>Las cuadrillas trabajaron.</p></div>';
  test.each(['Otras noticias', 'Últimas publicaciones', 'Lo más leído', 'Noticias relacionadas'])(
    '«%s» goes with it',
    (title) => {
      expect(linesWith(`<p>Uno.</p><h3>${title}</h3>${grid}`)).toEqual(['paragraph: Uno.']);
    },
  );

  test.each([
    ['a heading', '<h4>Últimas noticias</h4>'],
    ['a paragraph', '<p><strong>Le puede interesar:</strong></p>'],
  ])('%s goes with it, whatever follows', (_what, title) => {
    const latest = '<ul class="wp-block-latest-posts"><li><a href="/x">Entregan vacas a viudas</a></li></ul>';
    const { blocks, leftOut } = postWith(`<p>Uno.</p>${title}${latest}<p>El río bajó.</p>`);
    expect(blocks.map(lineOf)).toEqual(['paragraph: Uno.', 'paragraph: El río bajó.']);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['furniture', 'furniture']);
  });

  test('above an advertisement it stays', () => {
    const lines = linesWith(
      '<p>Uno.</p><h3>Otras noticias</h3><ins class="adsbygoogle">Publicidad</ins><p>El río bajó.</p>',
    );
    expect(lines).toEqual(['paragraph: Uno.', 'h3: Otras noticias', 'paragraph: El río bajó.']);
  });

  test.each([
    ['a text', '<p>El río bajó.</p>', ['paragraph: El río bajó.']],
    ['parts', '<h4>Cobán</h4><p>El río bajó.</p>', ['h4: Cobán', 'paragraph: El río bajó.']],
  ])('above %s of the post it stays', (_what, html, lines) => {
    expect(linesWith(`<p>Uno.</p><h3>Otras noticias</h3>${html}`)).toEqual([
      'paragraph: Uno.',
      'h3: Otras noticias',
      ...lines,
    ]);
  });
});

describe('what leads out of the post', () => {
  const LONG =
    'Dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos dos.';
  test.each([
    [
      'an invitation to another post',
      '<p><strong>Lea también:</strong> <a href="/x">Otra nota</a></p><p>Dos.</p>',
      ['paragraph: Dos.'],
    ],
    [
      'an invitation with a list',
      '<p>Lea también:</p><ul><li><a href="/x">Otra nota</a></li></ul><p>Dos.</p>',
      ['paragraph: Dos.'],
    ],
    [
      'the words of a share bar, pasted with the text',
      '<p>Uno.</p><p>Facebook Twitter WhatsApp Compartir</p><p>La ficha llegará por WhatsApp.</p>',
      ['paragraph: Uno.', 'paragraph: La ficha llegará por WhatsApp.'],
    ],
    ['tags that are no links', '<p>Uno.</p><p>#Agua #Tierra</p>', ['paragraph: Uno.']],
    [
      'a sentence that sends to a law',
      '<p>Vea también el reglamento <a href="/r">publicado ayer</a>.</p>',
      ['paragraph: Vea también el reglamento publicado ayer.'],
    ],
    [
      'the office, its mail in the same paragraph',
      `<p>${LONG}</p><p><strong>Dirección de Comunicación Social</strong><br>Correo: comunicacion_social@segeplan.gob.gt</p><p>Tel. 2504-4444</p>`,
      [`paragraph: ${LONG}`],
    ],
    [
      'the office on one line',
      `<p>${LONG}</p><p>Dirección de Comunicación Social, SEGEPLAN | Comunicación_social@segeplan.gob.gt</p>`,
      [`paragraph: ${LONG}`],
    ],
    ...[
      'Comunicación Social SEGEPLAN',
      'Dirección de Comunicación Social de la SEGEPLAN',
      'Comunicación - SEGEPLAN',
    ].map((office): [string, string, string[]] => [office, `<p>${LONG}</p><p>${office}</p>`, [`paragraph: ${LONG}`]]),
    [
      'an office that may be anybody’s',
      '<p>Comunicación social</p><p>Dos.</p>',
      ['paragraph: Comunicación social', 'paragraph: Dos.'],
    ],
    ['tags in the last line', '<p>Dos.</p><p>#Jocotán #Chortí</p>', ['paragraph: Dos.']],
    [
      'tags above the signature',
      `<p>${LONG}</p><p>#Jocotán</p><p>Comunicación Social SEGEPLAN</p>`,
      [`paragraph: ${LONG}`],
    ],
    ['a tag that the text goes on after', '<p>#Jocotán</p><p>Dos.</p>', ['paragraph: #Jocotán', 'paragraph: Dos.']],
    [
      'a mail of the text',
      '<p>becas@segeplan.gob.gt</p><p>Dos.</p>',
      ['paragraph: becas@segeplan.gob.gt', 'paragraph: Dos.'],
    ],
    [
      'a table of contents',
      '<div class="lwptoc"><b>Contenido</b><a href="#a">Dos</a></div><p>Dos.</p>',
      ['paragraph: Dos.'],
    ],
    [
      'what a script puts around a table',
      '<div class="dataTables_length"><label>Mostrar <select></select> registros</label></div><table><tr><th>a</th><td>1</td></tr></table><div class="dataTables_info">Mostrando 1 a 1 de 1</div>',
      ['table: a\t1'],
    ],
    [
      'other posts in Divi’s module',
      '<div class="et_pb_module et_pb_posts"><article><div class="post-content"><p>Otra.</p></div></article></div><p>Dos.</p>',
      ['paragraph: Dos.'],
    ],
    ...[
      'et_pb_blog_17',
      'et_pb_module et_pb_blog_0_tb_body',
      'eael-post-grid-container',
      'wp-block-kadence-posts',
      'wp-block-uagb-post-carousel',
      'gb-query-loop-wrapper',
      'relpost-thumb-wrapper',
      'pt-cv-wrapper',
    ].map((classes): [string, string, string[]] => [
      `other posts in .${classes}`,
      `<div class="${classes}"><article><h2 class="entry-title"><a href="/x">Siembran en la cuenca</a></h2><p>Participaron tres escuelas.</p></article></div><p>Dos.</p>`,
      ['paragraph: Dos.'],
    ]),
  ])('%s', (_what, html, lines) => {
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.', ...lines]);
  });
});
