/**
 * What an element of the body is to a reader, told by its markup. Classes as page builders and WordPress print them:
 * Avada/Fusion Builder 5–7 (page-facts §3), Gutenberg, Elementor 3, Divi 4, tagDiv, Joomla 3–4, and the plugins seen there.
 */
export type Part =
  | 'furniture'
  | 'hidden'
  | 'form-part'
  | 'quiet'
  | 'lead-image'
  | 'gallery'
  | 'frame'
  | 'caption'
  | 'file'
  | 'button'
  | 'privacy-video'
  | 'video-facade'
  | 'foreign'
  | 'testimonial'
  | 'toggle-title'
  | 'pane'
  | 'counters'
  | 'dropcap'
  | 'screen-variant';

/** First match wins, from top to bottom. */
export const PARTS: readonly (readonly [Part, readonly string[]])[] = [
  [
    'quiet', // Says nothing that is not said elsewhere: separators, labels that the panes repeat, clones of carousels.
    [
      '.fusion-separator, .fusion-sep-clear, .title-sep-container, .title-sep, .awb-title-spacer, .fusion-clearfix:empty',
      '.fusion-tabs > .nav, .fusion-mobile-tab-nav, .nav-tabs, .et_pb_tabs_controls, [role="tablist"]:not(:has(p, .panel-collapse, [role="tabpanel"]))',
      '.elementor-tabs .elementor-tab-title, .vc_tta-tabs-container',
      '.fusion-toggle-icon-wrapper, .elementor-accordion-icon, .elementor-toggle-icon, .accordion-icon',
      '.fusion-privacy-placeholder, .fusion-video-cover, .ytp-cover, .video-cover',
      '.slick-cloned, .owl-item.cloned, .swiper-slide-duplicate, .flexslider .clone, .bx-clone',
      '.flex-control-nav, .flex-direction-nav, .slick-dots, .slick-arrow, .swiper-pagination, .owl-nav, .owl-dots',
      '.testimonial-pagination, .fusion-slider-controls, .wp-block-spacer, .wp-block-separator',
      '.reading-box:has(.mobile-button) > .continue:not(.mobile-button)',
      '.icon-wrapper, .fusion-li-icon, .elementor-icon-list-icon, .et-pb-icon',
    ],
  ],
  ['lead-image', ['.td-post-featured-image, .tdb_single_featured_image, .fusion-post-slideshow, .post-slideshow']],
  [
    'gallery',
    [
      '.fusion-gallery, .fusion-image-carousel, .awb-gallery-wrapper',
      '.gallery, .wp-block-gallery, .blocks-gallery-grid, .wp-block-jetpack-tiled-gallery, .tiled-gallery',
      '.wp-block-jetpack-slideshow, .elementor-image-gallery, .elementor-gallery__container, .elementor-image-carousel',
      '.elementor-widget-image-carousel, .et_pb_gallery, .td-gallery, .td-slide-on-2-columns, .ngg-galleryoverview',
      '.fusion-slider-sc, .metaslider, .n2-ss-slider, .envira-gallery-wrap, .foogallery, .sigplus-gallery, .sigProContainer',
      '.carousel, .flexslider, .slick-slider, .swiper-container, .owl-carousel',
    ],
  ],
  [
    'file',
    [
      '.wp-block-file, .ead-preview, .ead-document, ._df_book, ._df_thumb, .pdfemb-viewer, .df-lite, .real3dflipbook',
      '.pdfjs-viewer, .wp-pdf-embed, .pdf-embedder, .wonderplugin-pdf, .w3eden, .embed-pdf-viewer',
    ],
  ],
  ['privacy-video', ['[data-privacy-src]']],
  [
    'video-facade',
    [
      'lite-youtube, lite-vimeo, amp-youtube, .rll-youtube-player, .youtube-embed[data-video_id]:empty, [data-youtube-id]',
    ],
  ],
  [
    'foreign', // Words of somebody else shown as such: a post of a social network.
    [
      '.twitter-tweet, .twitter-video, blockquote.wp-embedded-content, .instagram-media, .fb-post, .tiktok-embed, .bluesky-embed, .telegram-post',
    ],
  ],
  ['testimonial', ['.fusion-testimonials .review, .elementor-testimonial, .et_pb_testimonial']],
  [
    'toggle-title',
    [
      '.fusion-panel .panel-title, .elementor-accordion .elementor-tab-title, .elementor-toggle .elementor-tab-title',
      '.et_pb_toggle_title, .vc_tta-panel-title, .e-n-accordion-item-title, .accordion-header, details > summary',
    ],
  ],
  [
    'pane',
    [
      '.tab-pane, .elementor-tabs .elementor-tab-content, .et_pb_tab, [role="tabpanel"]:not(.panel-collapse, .accordion-collapse)',
    ],
  ],
  ['counters', ['.fusion-counters-box, .elementor-counter, .et_pb_number_counter']],
  ['dropcap', ['.fusion-dropcap, .dropcap, .has-drop-cap > .first-letter']],
  [
    'caption',
    [
      'figcaption, .wp-caption-text, .wp-caption-dd, .gallery-caption, .widget-image-caption, .td-caption, .img_caption > p',
      '.awb-imageframe-caption-title, .awb-imageframe-caption-text, .fusion-image-caption, .caption-text',
    ],
  ],
  [
    'frame',
    [
      'figure, .wp-caption, .fusion-imageframe, .imageframe-liftup, .awb-imageframe-style, .et_pb_image, .img_caption',
      '.elementor-widget-image, .image-caption, .wp-block-image, .wp-block-embed, .wp-block-video, .td-paragraph-image',
      '.fusion-image-element',
    ],
  ],
  [
    'button',
    [
      '.fusion-button, .fusion-read-more, .wp-block-button__link, .elementor-button, .et_pb_button, a.button, a.btn, .vc_btn3, a[role="button"]',
    ],
  ],
  [
    'screen-variant', // The same said twice, once for wide screens and once for small ones.
    [
      '.fusion-no-small-visibility, .fusion-no-medium-visibility, .fusion-no-large-visibility',
      '[class*="elementor-hidden-"], .elementor-hidden-phone, .hidden-xs, .hidden-sm, .hidden-md, .hidden-lg',
    ],
  ],
  ['form-part', ['form label, form legend, .wpcf7, .gform_wrapper, .wpforms-container, .fusion-form, .mc4wp-form']],
  [
    'hidden',
    [
      '[hidden]:not([hidden="until-found"]), [style*="display:none"], [style*="display: none"], [aria-hidden="true"]',
      '[style*="visibility:hidden"], [style*="visibility: hidden"], .fusion-hidden:not([data-privacy-src])',
    ],
  ],
];

/** Content that is only folded away: hidden by style until somebody opens it. */
export const FOLDED =
  '.panel-collapse, .toggle-content, .tab-pane, .elementor-tab-content, .et_pb_toggle_content, .et_pb_tab, [role="tabpanel"], .accordion-collapse, .accordion-content, .vc_tta-panel-body, details > *';
