/** Elements of Fusion Builder, Elementor, Divi, tagDiv, WPBakery, Beaver Builder and blocks whose words or pictures are not where tags say. */
import { describe, expect, test } from 'vitest';
import { articleOf, linesWith, postWith } from '../support/article-of.ts';

const UP = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/02';
const WATCH = 'https://www.youtube.com/watch?v=aB3xK9mQ2Lw';

type Case = readonly [what: string, html: string, lines: readonly string[]];

function check(cases: readonly Case[]): void {
  test.each(cases)('%s', (_what, html, lines) => {
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.', ...lines]);
  });
}

describe('films that come when they are pressed', () => {
  const settings = (value: object): string => JSON.stringify(value).replaceAll('"', '&quot;');
  check([
    [
      'Elementor, by its settings, without the picture that covers it',
      `<div class="elementor-widget elementor-widget-video" data-settings="${settings({ youtube_url: 'https://youtu.be/aB3xK9mQ2Lw', video_type: 'youtube' })}"><div class="elementor-video"></div><div class="elementor-custom-embed-image-overlay"><img src="${UP}/portada.jpg"><span class="elementor-screen-only">Reproducir vídeo</span></div></div>`,
      [`video ${WATCH}: `],
    ],
    [
      'Elementor, the kind that was chosen',
      `<div class="elementor-widget-video" data-settings="${settings({ youtube_url: 'https://youtu.be/aB3xK9mQ2Lw', vimeo_url: 'https://vimeo.com/918273645', video_type: 'vimeo' })}"></div>`,
      ['video https://vimeo.com/918273645: '],
    ],
    [
      'Elementor, its own file',
      `<div class="elementor-widget-video" data-settings="${settings({ video_type: 'hosted', hosted_url: { url: `${UP}/film.mp4` } })}"></div>`,
      [`video ${UP}/film.mp4: `],
    ],
    [
      'Divi, with its cover',
      `<div class="et_pb_video"><div class="et_pb_video_box"><iframe title="La sequía" src="https://www.youtube.com/embed/aB3xK9mQ2Lw"></iframe></div><div class="et_pb_video_overlay"><a href="#" class="et_pb_video_play">▶</a></div></div>`,
      [`video ${WATCH}: `],
    ],
    [
      'Facebook, before its script',
      '<div class="fb-video" data-href="https://www.facebook.com/segeplan/videos/123456/"></div>',
      ['video https://www.facebook.com/segeplan/videos/123456/: '],
    ],
    [
      'a post of Facebook, before its script',
      '<div class="fb-post" data-href="https://www.facebook.com/segeplan/posts/77"></div>',
      ['attachment https://www.facebook.com/segeplan/posts/77: https://www.facebook.com/segeplan/posts/77'],
    ],
  ]);
});

describe('galleries and carousels', () => {
  const slide = (name: string, classes = 'swiper-slide'): string =>
    `<div class="${classes}"><figure><img src="${UP}/${name}"></figure></div>`;
  const both = [`gallery ${UP}/a.jpg ${UP}/b.jpg: `];
  check([
    [
      'Elementor’s carousel, in order and without clones',
      `<div class="elementor-widget-image-carousel"><div class="elementor-image-carousel swiper-wrapper">${slide('b.jpg', 'swiper-slide swiper-slide-duplicate')}${slide('a.jpg')}${slide('b.jpg')}${slide('a.jpg', 'swiper-slide swiper-slide-duplicate')}</div></div>`,
      both,
    ],
    [
      'flexslider’s clones',
      `<div class="flexslider"><ul class="slides"><li class="clone"><img src="${UP}/b.jpg"></li><li><img src="${UP}/a.jpg"></li><li><img src="${UP}/b.jpg"></li></ul></div>`,
      both,
    ],
    [
      'Splide’s clones, whose pictures wait to be seen',
      `<div class="splide"><ul><li class="splide__slide splide__slide--clone"><img src="${UP}/b.jpg"></li><li class="splide__slide"><img data-splide-lazy="${UP}/a.jpg"></li><li class="splide__slide"><img src="${UP}/b.jpg"></li></ul></div>`,
      both,
    ],
    [
      'Slider Revolution, whose images are all one',
      `<rs-module><rs-slide><img src="${UP}/dummy.png" data-lazyload="${UP}/a.jpg"></rs-slide><rs-slide><img src="${UP}/dummy.png" data-lazyload="${UP}/b.jpg"></rs-slide></rs-module>`,
      both,
    ],
    [
      'Fusion’s newer carousel',
      `<div class="awb-image-carousel"><div class="awb-carousel swiper"><div class="swiper-wrapper">${slide('a.jpg')}${slide('b.jpg')}</div><div class="awb-swiper-button">‹</div></div></div>`,
      both,
    ],
    [
      'before and after',
      `<div class="fusion-image-before-after-container"><img src="${UP}/a.jpg"><img src="${UP}/b.jpg"></div>`,
      both,
    ],
    [
      'Fusion’s switch between before and after',
      `<div class="fusion-image-before-after-element fusion-image-switch type-switch"><div class="fusion-image-switch-link"><img class="fusion-image-switch-image-1" src="${UP}/a.jpg"><img class="fusion-image-switch-image-2" src="${UP}/b.jpg"></div></div>`,
      both,
    ],
    [
      'twentytwenty',
      `<div class="twentytwenty-wrapper"><div class="twentytwenty-container"><img src="${UP}/a.jpg"><img src="${UP}/b.jpg"><div class="twentytwenty-handle"></div></div></div>`,
      both,
    ],
    [
      'Jetpack’s comparison, with its caption',
      `<figure class="wp-block-jetpack-image-compare"><div class="juxtapose"><img src="${UP}/a.jpg"><img src="${UP}/b.jpg"></div><figcaption>El lago en 1990 y hoy</figcaption></figure>`,
      [`gallery ${UP}/a.jpg ${UP}/b.jpg: El lago en 1990 y hoy`],
    ],
    [
      'pictures painted behind their links',
      `<div class="elementor-gallery__container"><a class="e-gallery-item" href="${UP}/a.jpg"><div class="e-gallery-image" data-thumbnail="${UP}/a-300x200.jpg"></div></a><a class="e-gallery-item" href="${UP}/b.jpg"><div class="e-gallery-image" style="background-image: url('${UP}/b-300x200.jpg')"></div><div class="elementor-gallery-item__title">Cobán</div></a></div>`,
      [`gallery ${UP}/a.jpg ${UP}/b.jpg: Cobán`],
    ],
    [
      'tagDiv’s double slider, whose thumbnails are no pictures of their own',
      `<div class="td-gallery"><div class="td-gallery-slide-top"><div class="td-gallery-title">Galería</div></div><div class="td-doubleSlider-1"><figure><a href="${UP}/a.jpg"><img src="${UP}/a-696x464.jpg"></a><figcaption class="td-slide-caption">La toma.</figcaption></figure><figure><img src="${UP}/b.jpg"></figure></div><div class="td-doubleSlider-2"><img src="${UP}/a-80x60.jpg"><img src="${UP}/b-80x60.jpg"></div></div>`,
      [`gallery ${UP}/a.jpg ${UP}/b.jpg: La toma.`],
    ],
    [
      'a caption without markup of its own',
      `<div class="metaslider"><ul class="slides"><li><img src="${UP}/a.jpg"><div class="caption-wrap"><div class="caption">La toma.</div></div></li><li><img src="${UP}/b.jpg"></li></ul></div>`,
      [`gallery ${UP}/a.jpg ${UP}/b.jpg: La toma.`],
    ],
    [
      'slides that are texts',
      '<div class="swiper"><div class="swiper-slide"><h3>Norte</h3><p>Dos.</p></div><div class="swiper-slide"><h3>Sur</h3><p>Tres.</p></div></div>',
      ['h3: Norte', 'paragraph: Dos.', 'h3: Sur', 'paragraph: Tres.'],
    ],
  ]);
});

describe('words set apart by style alone', () => {
  check([
    [
      'a person and her office',
      '<div class="fusion-person"><div class="person-author"><span class="person-name">Ana Coy</span><span class="person-title">Directora</span></div><div class="person-content"><p>Dos.</p></div></div>',
      ['paragraph: Ana Coy', 'paragraph: Directora', 'paragraph: Dos.'],
    ],
    [
      'a testimonial of Elementor',
      '<div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">Llegó el agua.</div><div class="elementor-testimonial-name">Rosa Tzoc</div><div class="elementor-testimonial-job">Comité</div></div>',
      ['quote: Llegó el agua.', 'paragraph: Rosa Tzoc', 'paragraph: Comité'],
    ],
    [
      'whose words they are, in bold and alone',
      '<div class="fusion-testimonials classic"><div class="reviews"><div class="review"><blockquote><q>Llegó el agua.</q></blockquote><div class="author"><span class="company-name"><strong>Rosa Tzoc</strong></span></div></div></div></div><p>Dos.</p>',
      ['quote: Llegó el agua.', 'paragraph: Rosa Tzoc', 'paragraph: Dos.'],
    ],
    [
      'a list of prices',
      '<ul class="elementor-price-list"><li><span class="elementor-price-list-title">Maíz</span><span class="elementor-price-list-separator"></span><span class="elementor-price-list-price">Q5</span></li></ul>',
      ['list: Maíz Q5'],
    ],
    [
      'a quotation that can be shared',
      '<blockquote class="elementor-blockquote"><p>Llegó el agua.</p><cite class="elementor-blockquote__author">Rosa Tzoc</cite><a class="elementor-blockquote__tweet-button" href="https://x.com/">Tweet</a></blockquote>',
      ['quote: Llegó el agua.\nRosa Tzoc'],
    ],
    [
      'an alert with a title',
      '<div class="elementor-alert"><span class="elementor-alert-title">Aviso</span><span class="elementor-alert-description">Cierra mañana.</span></div>',
      ['paragraph: Aviso', 'paragraph: Cierra mañana.'],
    ],
    [
      'a bar of progress',
      '<ul class="et_pb_counters"><li class="et_pb_counter"><span class="et_pb_counter_title">Agua</span><span class="et_pb_counter_container"><span class="et_pb_counter_amount">50%</span><span class="et_pb_counter_amount overlay">50%</span></span></li></ul>',
      ['list: Agua 50%'],
    ],
    [
      'Elementor’s counter, whose signs stand in a row',
      '<div class="elementor-counter"><div class="elementor-counter-number-wrapper">\n<span class="elementor-counter-number-prefix">Q</span>\n<span class="elementor-counter-number" data-to-value="3200" data-delimiter=",">0</span>\n<span class="elementor-counter-number-suffix">+</span></div><div class="elementor-counter-title">en ventas</div></div>',
      ['paragraph: Q3,200+ en ventas'],
    ],
    [
      'Divi’s counter, which is empty until it counts',
      '<div class="et_pb_number_counter" data-number-value="1250" data-number-separator=","><div class="percent"><p><span class="percent-value"></span><span class="percent-sign">%</span></p></div><h3 class="title">Becas</h3></div>',
      ['paragraph: 1,250% Becas'],
    ],
  ]);
});

describe('folded', () => {
  check([
    [
      'Elementor’s nested accordion',
      '<details class="e-n-accordion-item"><summary class="e-n-accordion-item-title"><span><div class="e-n-accordion-item-title-text"> ¿Quién? </div></span><span class="e-n-accordion-item-title-icon">+</span></summary><div role="region"><p>Todos.</p></div></details>',
      ['h3: ¿Quién?', 'paragraph: Todos.'],
    ],
    [
      'the browser’s own disclosure',
      '<details class="wp-block-details"><summary>¿Quién?</summary><p>Todos.</p></details>',
      ['h3: ¿Quién?', 'paragraph: Todos.'],
    ],
    [
      'the block editor’s accordion, whose titles are buttons',
      '<div class="wp-block-accordion-item"><h3 class="wp-block-accordion-heading"><button type="button"><span>¿Quién?</span><span class="wp-block-accordion-heading__toggle-icon">+</span></button></h3><div class="wp-block-accordion-panel"><p>Todos.</p></div></div>',
      ['h3: ¿Quién?', 'paragraph: Todos.'],
    ],
    [
      'WPBakery’s tabs, which stand above their panels too',
      '<div class="vc_tta-tabs"><div class="vc_tta-tabs-container"><ul><li><a href="#n">Norte</a></li></ul></div><div class="vc_tta-panel" id="n"><h4 class="vc_tta-panel-title"><a href="#n">Norte</a></h4><div class="vc_tta-panel-body"><p>Dos.</p></div></div></div>',
      ['h4: Norte', 'paragraph: Dos.'],
    ],
    [
      'Beaver Builder’s accordion',
      '<div class="fl-accordion-item"><div class="fl-accordion-button"><a class="fl-accordion-button-label">¿Quién?</a></div><div class="fl-accordion-content" aria-hidden="true"><p>Todos.</p></div></div>',
      ['h3: ¿Quién?', 'paragraph: Todos.'],
    ],
  ]);
});

describe('films and datelines written otherwise', () => {
  check([
    [
      'WordPress’s own player, without the number it gives it',
      `<div class="wp-video"><video class="wp-video-shortcode"><source type="video/mp4" src="${UP}/f.mp4?_=1"><a href="${UP}/f.mp4">f.mp4</a></video></div>`,
      [`video ${UP}/f.mp4: `],
    ],
    [
      'tags of the portal at the end',
      '<p>Dos.</p><p><a href="/tag/a" rel="tag">#PlanesMunicipales</a> <a href="/tag/b" rel="tag">#Cobán</a></p>',
      ['paragraph: Dos.'],
    ],
    [
      'tags with an apostrophe, and the press’s own end',
      '<p>Dos.</p><p>-30-</p><p>#Tz’oljche’ #Agua</p>',
      ['paragraph: Dos.'],
    ],
    [
      'a carousel of testimonials, faces and all',
      `<div class="swiper"><div class="swiper-slide"><div class="elementor-testimonial"><div class="elementor-testimonial__content">Dos.</div><img src="${UP}/ana.jpg"><span class="elementor-testimonial__name">Ana</span></div></div></div>`,
      ['quote: Dos.', `figure ${UP}/ana.jpg: `, 'paragraph: Ana'],
    ],
    [
      'a picture whose words stand in two places',
      `<figure><div><img src="${UP}/a.jpg"><span>La toma</span></div><div>en Cobán</div></figure>`,
      [`figure ${UP}/a.jpg: La toma\nen Cobán`],
    ],
    [
      'a hidden testimonial of a slider',
      '<div class="fusion-testimonials"><div class="reviews"><div class="review" style="display:none;"><blockquote><p>Dos.</p></blockquote><div class="author">Ana</div></div></div></div>',
      ['quote: Dos.', 'paragraph: Ana'],
    ],
  ]);

  test('a summary may stand before the dateline', () => {
    const { dateline } = postWith(
      '<p><em>Llega a doce municipios.</em></p><p>Guatemala, 12 de marzo de 2026. El plan.</p>',
    );
    expect(dateline).toEqual({ text: 'Guatemala, 12 de marzo de 2026', place: 'Guatemala', date: '2026-03-12' });
  });

  test('a picture offered to those who share the post, which stands in its text, is not at its head', () => {
    const page = `<html><head><meta property="og:image" content="${UP}/afiche.png"></head><body class="single-post postid-7"><article id="post-7"><div class="post-content"><p>Uno.</p><img src="${UP}/afiche-819x1024.png"></div></article></body></html>`;
    expect(articleOf(page, 'https://portal.segeplan.gob.gt/segeplan/?p=7')?.leadImage).toBeUndefined();
  });
});
