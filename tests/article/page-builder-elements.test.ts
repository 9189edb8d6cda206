/** What page builders make of a text, and what a reader makes of it. Markup as page-facts §3 describes it. */
import { describe, expect, test } from 'vitest';
import { linesWith } from '../support/article-of.ts';

const UP = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads';

type Case = readonly [what: string, html: string, lines: readonly string[]];

describe('text', () => {
  test.each<Case>([
    [
      'stray text in a container',
      '<div>Uno.<div>Dos.</div>Tres.</div>',
      ['paragraph: Uno.', 'paragraph: Dos.', 'paragraph: Tres.'],
    ],
    [
      'inline marks around blocks',
      '<strong><p>Uno dos tres.</p><p>Cuatro.</p></strong>',
      ['paragraph: Uno dos tres.', 'paragraph: Cuatro.'],
    ],
    ['one line break', '<p>Uno,<br>\n dos.</p>', ['paragraph: Uno,\ndos.']],
    ['two line breaks are a paragraph', '<p>Uno.<br>&nbsp;<br>Dos.<br></p>', ['paragraph: Uno.', 'paragraph: Dos.']],
    ['spaces at the edges of marks', '<p>  El<b> plan </b>de <i>agua</i> .</p>', ['paragraph: El plan de agua .']],
    [
      'fillers, nbsp, decomposed accents',
      '<p>\u200BPla\u00ADnifi\u00ADcacio\u0301n&nbsp;&nbsp;2026\uFEFF</p>',
      ['paragraph: Planificación 2026'],
    ],
    ['ligatures of a PDF', '<p>La oﬁcina aﬁrmó</p>', ['paragraph: La oficina afirmó']],
    ['Windows-1252 left as controls', '<p>\u0093Sí\u0094 \u0096 dijo\u0085</p>', ['paragraph: “Sí” – dijo…']],
    [
      'an emoji of several signs',
      '<p>👩‍🌾 maíz <img class="emoji" alt="🌽" src="https://s.w.org/x.svg"></p>',
      ['paragraph: 👩‍🌾 maíz 🌽'],
    ],
    [
      "Facebook's",
      '<p>maíz <img src="https://static.xx.fbcdn.net/images/emoji.php/v9/t2/1/16/1f33d.png" alt="🌽" width="16" height="16"></p>',
      ['paragraph: maíz 🌽'],
    ],
    [
      'an emoji in a caption',
      `<figure><img src="${UP}/a.jpg"><figcaption>Maíz <img class="emoji" alt="🌽" src="https://s.w.org/x.svg"></figcaption></figure>`,
      [`figure ${UP}/a.jpg: Maíz 🌽`],
    ],
    ['a drop cap of a word', '<p><span class="fusion-dropcap">L</span>a cuenca.</p>', ['paragraph: La cuenca.']],
    [
      'a drop cap apart from its word',
      '<p><span class="fusion-dropcap">L</span> a cuenca.</p>',
      ['paragraph: La cuenca.'],
    ],
    [
      'a drop cap that is a word',
      '<p><span class="fusion-dropcap">A</span> la cuenca.</p>',
      ['paragraph: A la cuenca.'],
    ],
    ['preformatted lines', '<pre>\nuno\n  dos\n</pre>', ['paragraph: uno\n  dos']],
    ['empty paragraphs', '<p>&nbsp;</p><p><br></p><p><b> </b></p><p>Uno.</p>', ['paragraph: Uno.']],
    [
      'Word',
      '<p class="MsoNormal"><span lang="ES-GT">Uno <o:p></o:p></span><!-- x --></p><p><o:p>&nbsp;</o:p></p>',
      ['paragraph: Uno'],
    ],
    [
      'Word, whose bold names the weight of other scripts',
      '<p class="MsoNormal"><b style="mso-bidi-font-weight: normal"><span>Lo que más preocupa<o:p></o:p></span></b></p><p>Uno.</p>',
      ['h3: Lo que más preocupa', 'paragraph: Uno.'],
    ],
    [
      'Google Docs',
      '<b style="font-weight:normal"><p><span style="font-weight:700">Uno</span> dos.</p></b>',
      ['paragraph: Uno dos.'],
    ],
  ])('%s', (_what, html, lines) => expect(linesWith(html)).toEqual(lines));
});

describe('lists, quotations, tables', () => {
  test.each<Case>([
    ['nested', '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>', ['list: a\nb\nc']],
    ['without items', '<ul>a<li>b</li></ul>', ['list: a\nb']],
    [
      'a checklist',
      '<ul class="fusion-checklist"><li class="fusion-li-item"><span class="icon-wrapper"><i>✓</i></span><div class="fusion-li-item-content"><p>Uno.</p></div></li></ul>',
      ['list: Uno.'],
    ],
    ['definitions', '<dl><dt>POT</dt><dd>Plan.</dd></dl>', ['list: POT\nPlan.']],
    ['a quotation with its source', '<blockquote>Uno.<cite>Ana</cite></blockquote>', ['quote: Uno.Ana']],
    [
      'a testimonial',
      '<div class="fusion-testimonials"><div class="reviews"><div class="review"><blockquote><q>Uno.</q></blockquote><div class="author"><strong>Ana</strong>, <span>Cunén</span></div></div></div></div>',
      ['quote: Uno.', 'paragraph: Ana, Cunén'],
    ],
    [
      'a table with its head',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>',
      ['table: a\tb\n1\t'],
    ],
    [
      'a table of places, not of data',
      '<table><tr><td><p>Uno.</p></td></tr><tr><td><p>Dos.</p></td></tr></table>',
      ['paragraph: Uno.', 'paragraph: Dos.'],
    ],
    [
      'a table in a table of places',
      '<table><tr><td>Uno.</td><td><table><tr><th>a</th><td>1</td></tr></table></td></tr></table>',
      ['paragraph: Uno.', 'table: a\t1'],
    ],
    [
      'a row of nothing',
      '<table><tr><th>a</th><th>b</th></tr><tr><td> </td><td></td></tr><tr><td>1</td><td>2</td></tr></table>',
      ['table: a\tb\n1\t2'],
    ],
  ])('%s', (_what, html, lines) => expect(linesWith(html)).toEqual(lines));
});

describe('folded and counted', () => {
  const panel = (title: string, words: string): string =>
    `<div class="fusion-panel panel-default"><div class="panel-heading"><h4 class="panel-title toggle"><a role="button" href="#x"><span class="fusion-toggle-icon-wrapper"><i>+</i></span><span class="fusion-toggle-heading">${title}</span></a></h4></div><div class="panel-collapse collapse" style="display:none"><div class="panel-body toggle-content"><p>${words}</p></div></div></div>`;
  const tab = (id: string, words: string): string =>
    `<div class="tab-pane fade" id="${id}" style="display: none"><p>${words}</p></div>`;
  test.each<Case>([
    [
      'toggles',
      `<div class="accordian fusion-accordian"><div class="panel-group" role="tablist">${panel('¿Qué?', 'Uno.')}${panel('¿Quién?', 'Dos.')}</div></div>`,
      ['h4: ¿Qué?', 'paragraph: Uno.', 'h4: ¿Quién?', 'paragraph: Dos.'],
    ],
    [
      'tabs, whose labels stand twice',
      `<div class="fusion-tabs"><div class="nav"><ul class="nav-tabs"><li><a href="#t1">Norte</a></li><li><a href="#t2">Sur</a></li></ul></div><div class="tab-content"><div class="nav fusion-mobile-tab-nav"><ul class="nav-tabs"><li><a href="#t1">Norte</a></li></ul></div>${tab('t1', 'Uno.')}${tab('t2', 'Dos.')}</div></div>`,
      ['h3: Norte', 'paragraph: Uno.', 'h3: Sur', 'paragraph: Dos.'],
    ],
    [
      'Divi’s tabs, which have no ids',
      '<div class="et_pb_tabs"><ul class="et_pb_tabs_controls"><li><a href="#">Norte</a></li><li><a href="#">Sur</a></li></ul><div class="et_pb_all_tabs"><div class="et_pb_tab"><p>Uno.</p></div><div class="et_pb_tab"><p>Dos.</p></div></div></div>',
      ['h3: Norte', 'paragraph: Uno.', 'h3: Sur', 'paragraph: Dos.'],
    ],
    ['details', '<details><summary>Más</summary><p>Uno.</p></details>', ['h3: Más', 'paragraph: Uno.']],
    [
      'Elementor’s accordion',
      '<div class="elementor-accordion"><div class="elementor-accordion-item"><div class="elementor-tab-title" role="button"><span class="elementor-accordion-icon">+</span><a>¿Qué?</a></div><div class="elementor-tab-content" style="display:none"><p>Uno.</p></div></div></div>',
      ['h3: ¿Qué?', 'paragraph: Uno.'],
    ],
    [
      'counters',
      '<div class="fusion-counters-box"><div class="fusion-counter-box"><div class="content-box-percentage"><span class="unit">Q</span><span class="display-counter" data-value="12500" data-delimiter=",">0</span></div><div class="counter-box-content">invertidos</div></div></div>',
      ['paragraph: Q12,500 invertidos'],
    ],
    [
      'Elementor’s counter',
      '<div class="elementor-counter"><div class="elementor-counter-number-wrapper"><span class="elementor-counter-number-prefix">+</span><span class="elementor-counter-number" data-to-value="340" data-delimiter=",">0</span><span class="elementor-counter-number-suffix"></span></div><div class="elementor-counter-title">municipios</div></div>',
      ['paragraph: +340 municipios'],
    ],
    [
      'an alert',
      '<div class="fusion-alert"><button type="button" class="close">×</button><div class="fusion-alert-content-wrapper"><span class="alert-icon"><i></i></span><span class="fusion-alert-content">Aviso.</span></div></div>',
      ['paragraph: Aviso.'],
    ],
    [
      'a modal is no part of the text',
      '<p>Uno.</p><div class="fusion-modal modal fade"><p>Dos.</p></div>',
      ['paragraph: Uno.'],
    ],
    [
      'the same for another screen',
      '<div class="fusion-no-small-visibility"><p>Uno.</p></div><div class="fusion-no-large-visibility"><p>Uno.</p></div><p>Dos.</p>',
      ['paragraph: Uno.', 'paragraph: Dos.'],
    ],
    [
      'hidden',
      '<p>Uno.</p><p hidden>Dos.</p><p style="display:none">Tres.</p><span class="screen-reader-text">Cuatro</span>',
      ['paragraph: Uno.'],
    ],
  ])('%s', (_what, html, lines) => expect(linesWith(html)).toEqual(lines));
});

describe('documents and buttons', () => {
  test.each<Case>([
    [
      'a button to a document',
      `<div class="fusion-align-block"><a class="fusion-button" href="${UP}/Informe%20final.pdf"><span class="fusion-button-text">Descargar</span></a></div><p>Uno.</p>`,
      [`attachment ${UP}/Informe%20final.pdf: Informe final.pdf`, 'paragraph: Uno.'],
    ],
    [
      'a button that leads away',
      '<p>Uno.</p><div><a class="fusion-button" href="https://example.org/">Ir al sitio</a></div>',
      ['paragraph: Uno.'],
    ],
    [
      'a button in a sentence',
      '<p>Consulte <a class="fusion-button" href="https://example.org/">el sitio</a>.</p>',
      ['paragraph: Consulte el sitio.'],
    ],
    [
      'a tagline box',
      `<div class="fusion-reading-box-container"><div class="reading-box"><a class="fusion-button continue" href="${UP}/a.pdf"><span>Plan</span></a><h2>Lea el plan</h2><div class="reading-box-description">Completo.</div><a class="fusion-button continue mobile-button" href="${UP}/a.pdf"><span>Plan</span></a></div></div>`,
      ['h2: Lea el plan', 'paragraph: Completo.', `attachment ${UP}/a.pdf: Plan`],
    ],
    [
      'a viewer',
      `<p><iframe src="https://docs.google.com/gview?url=${encodeURIComponent(`${UP}/Ley.docx`)}&embedded=true"></iframe></p><p>Uno.</p>`,
      [`attachment ${UP}/Ley.docx: Ley.docx`, 'paragraph: Uno.'],
    ],
    [
      'a document shown and offered again',
      `<object data="${UP}/a.pdf" type="application/pdf"><a href="${UP}/a.pdf">Descargar</a></object><a class="fusion-button" href="${UP}/a.pdf">Descargar</a><p>Uno.</p>`,
      [`attachment ${UP}/a.pdf: a.pdf`, 'paragraph: Uno.'],
    ],
    [
      'any other frame is a link',
      '<iframe src="https://app.powerbi.com/view?r=x" title="Tablero de obras"></iframe><p>Uno.</p>',
      ['attachment https://app.powerbi.com/view?r=x: Tablero de obras', 'paragraph: Uno.'],
    ],
    [
      'a counting frame is nothing',
      '<p>Uno.</p><iframe src="https://www.googletagmanager.com/ns.html?id=G"></iframe>',
      ['paragraph: Uno.'],
    ],
  ])('%s', (_what, html, lines) => expect(linesWith(html)).toEqual(lines));
});

describe('films and other people’s posts', () => {
  const WATCH = 'https://www.youtube.com/watch?v=aB3xK9mQ2Lw';
  test.each<Case>([
    [
      'YouTube',
      '<div class="fusion-video fusion-youtube"><div class="video-shortcode"><iframe title="YouTube video player 3" src="https://www.youtube.com/embed/aB3xK9mQ2Lw?wmode=transparent"></iframe></div></div>',
      [`video ${WATCH}: `],
    ],
    [
      'held back until it is seen',
      '<iframe data-orig-src="https://www.youtube-nocookie.com/embed/aB3xK9mQ2Lw" src="about:blank" title="La ruta del agua"></iframe>',
      [`video ${WATCH}: `],
    ],
    ['a facade', '<lite-youtube videoid="aB3xK9mQ2Lw"></lite-youtube>', [`video ${WATCH}: `]],
    [
      'held back until the reader agrees',
      '<div class="video-shortcode"><span class="fusion-hidden" data-privacy-type="youtube" data-privacy-src="https://www.youtube.com/embed/aB3xK9mQ2Lw"></span><div class="fusion-privacy-placeholder">Acepto</div></div>',
      [`video ${WATCH}: `],
    ],
    ['a bare address', '<p>Uno.</p><p>https://youtu.be/aB3xK9mQ2Lw</p>', ['paragraph: Uno.', `video ${WATCH}: `]],
    [
      'with a caption',
      '<figure class="wp-block-embed"><div><iframe src="https://www.youtube.com/embed/aB3xK9mQ2Lw"></iframe></div><figcaption>La apertura.</figcaption></figure>',
      [`video ${WATCH}: La apertura.`],
    ],
    [
      'Vimeo',
      '<iframe src="https://player.vimeo.com/video/918273645?autoplay=0"></iframe>',
      ['video https://vimeo.com/918273645: '],
    ],
    [
      'Facebook',
      `<iframe src="https://www.facebook.com/plugins/video.php?href=${encodeURIComponent('https://www.facebook.com/x/videos/7/')}"></iframe>`,
      ['video https://www.facebook.com/x/videos/7/: '],
    ],
    [
      'its own',
      `<div class="fusion-selfhosted-video"><video poster="p.jpg"><source src="${UP}/resumen.mp4">No hay.</video></div>`,
      [`video ${UP}/resumen.mp4: `],
    ],
    [
      'a sound',
      `<figure class="wp-block-audio"><audio src="${UP}/e.mp3?_=1"></audio><figcaption>Episodio 1</figcaption></figure>`,
      [`attachment ${UP}/e.mp3: Episodio 1`],
    ],
    [
      'a post elsewhere of which only the address is here',
      '<blockquote class="instagram-media"><div><a href="https://www.instagram.com/p/Ab1/?utm_source=ig_embed">Ver esta publicación en Instagram</a></div><p><a href="https://www.instagram.com/p/Ab1/">Una publicación compartida de SEGEPLAN (@segeplangt)</a></p></blockquote><p>Uno.</p>',
      ['attachment https://www.instagram.com/p/Ab1/: https://www.instagram.com/p/Ab1/', 'paragraph: Uno.'],
    ],
    [
      'a tweet',
      '<blockquote class="twitter-tweet"><p>Hoy.</p>— SEGEPLAN (@segeplan) <a href="https://twitter.com/segeplan/status/1">March 7, 2025</a></blockquote><p>Uno.</p>',
      ['quote: Hoy.\n— SEGEPLAN (@segeplan) March 7, 2025', 'paragraph: Uno.'],
    ],
  ])('%s', (_what, html, lines) => expect(linesWith(html)).toEqual(lines));
});
