/** Counters and testimonials of WPBakery, Beaver Builder, Kadence and Spectra, and charts of Tableau. */
import { describe, expect, test } from 'vitest';
import { linesWith, postWith } from '../support/article-of.ts';

const UP = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/02';

describe('a counter, which shows nothing or 0 until it counts', () => {
  const pie = (attributes: string): string =>
    `<div class="vc_pie_chart wpb_content_element" ${attributes}><div class="wpb_wrapper"><div class="vc_pie_wrapper"><span class="vc_pie_chart_back"></span><span class="vc_pie_chart_value"></span><canvas></canvas></div><h4 class="wpb_heading wpb_pie_chart_heading">Avance</h4></div></div>`;
  test.each([
    ['WPBakery', pie('data-pie-value="75" data-pie-label-value="" data-pie-units="%"'), '75% Avance'],
    [
      'WPBakery, its label',
      pie('data-pie-value="75" data-pie-label-value="3 de 4" data-pie-units=""'),
      '3 de 4 Avance',
    ],
    [
      'Beaver Builder',
      '<div class="fl-number fl-number-default"><div class="fl-number-text"><span class="fl-number-before-text">Más de</span><div class="fl-number-string">Q<span class="fl-number-int" data-number="1250" data-total="100">0</span></div><span class="fl-number-after-text">por familia</span></div></div>',
      'Más de Q1250 por familia',
    ],
    [
      'Kadence',
      '<div class="wp-block-kadence-countup kb-count-up-7 kb-count-up" data-start="0" data-end="1250" data-prefix="" data-suffix="+" data-separator=","><div class="kb-count-up-number">0</div><div class="kb-count-up-title">becas</div></div>',
      '1,250+ becas',
    ],
    [
      'Spectra',
      '<div class="wp-block-uagb-counter"><div class="wp-block-uagb-counter__number"><span class="uagb-counter-block-prefix">Q</span><span class="uagb-counter-block-number">80</span><span class="uagb-counter-block-suffix"> millones</span></div><div class="wp-block-uagb-counter__title">en obras</div></div>',
      'Q80 millones en obras',
    ],
  ])('%s', (_what, html, line) => {
    expect(linesWith(`<p>Uno.</p>${html}<p>Dos.</p>`)).toEqual([
      'paragraph: Uno.',
      `paragraph: ${line}`,
      'paragraph: Dos.',
    ]);
  });
});

test('a number and what it counts, in a span each, are two words', () => {
  const cell = (number: string, label: string): string =>
    `<div><span class="numero">${number}</span><span class="rotulo">${label}</span></div>`;
  expect(
    linesWith(
      `<p>Uno.</p>${cell('38', 'escuelas')}${cell('Q4.2 millones', 'de inversión')}<p><span class="a">2</span><span class="b">.ª fase</span></p>`,
    ),
  ).toEqual([
    'paragraph: Uno.',
    'paragraph: 38 escuelas',
    'paragraph: Q4.2 millones de inversión',
    'paragraph: 2.ª fase',
  ]);
});

describe('a testimonial is a quotation with the name of who says it, without the face', () => {
  test.each([
    [
      'Kadence',
      `<div class="kt-testimonial-item-wrap"><div class="kt-testimonial-text-wrap"><div class="kt-testimonial-media-wrap"><img class="kt-testimonial-image" src="${UP}/rosa.jpg"></div><div class="kt-testimonial-content-wrap"><div class="kt-testimonial-content">Llegó el agua.</div></div></div><div class="kt-testimonial-meta-wrap"><div class="kt-testimonial-name">Rosa Tzoc</div><div class="kt-testimonial-occupation">Comité</div></div></div>`,
    ],
    [
      'Spectra',
      `<div class="uagb-testimonial__wrap"><div class="uagb-tm__content"><div class="uagb-tm__desc">Llegó el agua.</div><div class="uagb-tm__meta"><div class="uagb-tm__image-content"><img src="${UP}/rosa.jpg"></div><div class="uagb-testimonial-details"><div class="uagb-tm__author-name"><b>Rosa Tzoc</b></div><div class="uagb-tm__company">Comité</div></div></div></div></div>`,
    ],
  ])('%s', (_what, html) => {
    expect(linesWith(`<p>Uno.</p>${html}<p>Dos.</p>`)).toEqual([
      'paragraph: Uno.',
      'quote: Llegó el agua.',
      'paragraph: Rosa Tzoc',
      'paragraph: Comité',
      'paragraph: Dos.',
    ]);
  });
});

describe('a chart of Tableau is a link', () => {
  const lines = [
    'attachment https://public.tableau.com/views/Presupuesto/Tablero: public.tableau.com',
    'paragraph: Dos.',
  ];
  const param = (name: string, value: string): string => `<param name="${name}" value="${value}">`;
  test.each([
    [
      'before its script',
      `<div class="tableauPlaceholder" id="viz1"><noscript><a href="#"><img alt="Tablero" src="https://public.tableau.com/static/images/Pr/Presupuesto/Tablero/1_rss.png"></a></noscript><object class="tableauViz" style="display:none;">${param('host_url', 'https%3A%2F%2Fpublic.tableau.com%2F')}${param('site_root', '')}${param('name', 'Presupuesto&#47;Tablero')}${param('tabs', 'no')}</object></div>`,
    ],
    [
      'after it',
      '<div class="tableauPlaceholder"><iframe title="Data Visualization" src="https://public.tableau.com/views/Presupuesto/Tablero?:embed=y&amp;:showVizHome=no"></iframe></div>',
    ],
    ['its newer element', '<tableau-viz src="https://public.tableau.com/views/Presupuesto/Tablero"></tableau-viz>'],
  ])('%s', (_what, html) => expect(linesWith(`${html}<p>Dos.</p>`)).toEqual(lines));

  test('on a server of its own', () => {
    const html = `<div class="tableauPlaceholder"><object>${param('host_url', 'https%3A%2F%2Fdatos.gob.gt%2F')}${param('site_root', '/t/sicoin')}${param('name', 'A/B')}</object></div><p>Uno.</p>`;
    expect(linesWith(html)[0]).toBe('attachment https://datos.gob.gt/t/sicoin/views/A/B: datos.gob.gt');
  });

  test('one that says not which is told', () => {
    const { blocks, leftOut } = postWith('<div class="tableauPlaceholder">Cargando el tablero</div><p>Uno.</p>');
    expect([blocks.length, leftOut[0]?.text]).toEqual([1, 'Cargando el tablero']);
  });
});
