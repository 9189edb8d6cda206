import { COUNTERS } from './counters.ts';

/**
 * What an element of the body is to a reader, told by its markup. Classes as page builders and WordPress print them:
 * Avada/Fusion Builder 5–7 (page-facts §3), Gutenberg, Elementor 3, Divi 4, tagDiv, Joomla 3–4, and the plugins seen there.
 */
export type Part =
  | 'furniture'
  | 'hidden'
  | 'form-part'
  | 'quiet'
  | 'inserted'
  | 'lead-image'
  | 'gallery'
  | 'frame'
  | 'caption'
  | 'file'
  | 'button'
  | 'privacy-video'
  | 'video-facade'
  | 'video-widget'
  | 'social-frame'
  | 'foreign'
  | 'testimonial'
  | 'toggle-title'
  | 'pane'
  | 'counters'
  | 'dropcap'
  | 'line'
  | 'name'
  | 'apart'
  | 'read-button';

/** First match wins, from top to bottom. */
export const PARTS: readonly (readonly [Part, readonly string[]])[] = [
  [
    'quiet', // Says nothing that is not said elsewhere: separators, labels that the panes repeat, clones of carousels.
    [
      '.fusion-separator, .fusion-sep-clear, .title-sep-container, .title-sep, .awb-title-spacer, .fusion-clearfix:empty',
      '.fusion-tabs > .nav, .fusion-mobile-tab-nav, .nav-tabs, .et_pb_tabs_controls, [role="tablist"]:not(:has(p, .panel-collapse, [role="tabpanel"]))',
      '.elementor-tabs .elementor-tab-title, .vc_tta-tabs-container, .fl-tabs-label, .ui-tabs-nav, .tabs-nav',
      '.fusion-toggle-icon-wrapper, .elementor-accordion-icon, .elementor-toggle-icon, .accordion-icon, .e-n-accordion-item-title-icon',
      '.wp-block-accordion-heading__toggle-icon, .fl-accordion-button-icon, .vc_tta-controls-icon, .vc_toggle_icon',
      '.fusion-privacy-placeholder, .fusion-video-cover, .ytp-cover, .video-cover',
      '[class*="-clone"], .cloned, .clone, .swiper-slide-duplicate, .et_pb_counter_amount.overlay',
      '.flex-control-nav, .flex-direction-nav, .slick-dots, .slick-arrow, .swiper-pagination, .owl-nav, .owl-dots',
      '.et-pb-slider-arrows, .et-pb-controllers, [class*="swiper-button"]',
      '.splide__arrows, .splide__pagination, [class*="carousel-control"], .carousel-indicators',
      '.et_pb_gallery_pagination, .ngg-navigation, .slideshowlink, .td-gallery-slide-top, .td-gallery-controls-wrapper, .testimonial-pagination',
      // The small pictures that lead to the large ones beside them.
      '.td-doubleSlider-2, .elementor-thumbnails-swiper, .swiper-thumbs, .swiper-container-thumbs, .flex-control-thumbs, .slider-nav, .gallery-thumbs',
      '.fusion-slider-controls, .wp-block-spacer, .wp-block-separator, .fl-separator, .vc_sep_holder',
      '.reading-box:has(.mobile-button) > .continue:not(.mobile-button), .reading-box:has(.fusion-mobile-button) .fusion-desktop-button',
      '.icon-wrapper, .fusion-li-icon, .elementor-icon-list-icon, .et-pb-icon, .elementor-screen-only',
      '.elementor-blockquote__tweet-button, .embedpress-el-powered, .ead-document-loading, .pdfjs-fullscreen',
      '.wp-block-footnotes a[href$="-link"], .et_overlay, .et_pb_video_overlay',
    ],
  ],
  // Where plug-ins put advertisements: Ad Inserter, Quick AdSense Reloaded, Advanced Ads, AdRotate.
  [
    'inserted',
    [
      '.code-block, [class*="ai-viewport"], .quads-location, [class*="advads-"], [class*="adrotate"], .g-single',
      '[class*="publicidad"], [class*="banner-"], [class^="ad-"], [id^="ad-"]',
    ],
  ],
  ['lead-image', ['.td-post-featured-image, .tdb_single_featured_image, .fusion-post-slideshow, .post-slideshow']],
  [
    'gallery',
    [
      '.fusion-gallery, [class*="image-carousel"], .awb-gallery-wrapper',
      // Two pictures, one over the other: Avada, Elementor's add-ons, twentytwenty, Jetpack, Knight Lab.
      '[class*="before-after"], .fusion-image-switch, [class*="twentytwenty"], [class*="image-compar"], [class*="images-compar"], [class*="img-comp-"], .juxtapose, img-comparison-slider',
      '.gallery, .wp-block-gallery, .blocks-gallery-grid, .wp-block-jetpack-tiled-gallery, .tiled-gallery',
      '.wp-block-jetpack-slideshow, .elementor-image-gallery, .elementor-gallery__container',
      '.et_pb_gallery, .td-gallery, .td-slide-on-2-columns, .ngg-galleryoverview',
      '.fusion-slider-sc, .metaslider, .n2-ss-slider, .envira-gallery-wrap, .foogallery, .sigplus-gallery, .sigProContainer, .sigFreeContainer',
      '.elementor-widget-gallery, .e-gallery-container, .elementor-widget-media-carousel .elementor-main-swiper, .fl-mosaicflow, .fl-slideshow',
      '.wpb_gallery_slides, .wpb_images_carousel, .vc_images_carousel, .vc_media_grid, .sow-image-grid-wrapper, .sow-slider-base',
      '.modula-gallery, .rl-gallery-container, .mgl-gallery, .justified-gallery, .kb-gallery-ul',
      '.field--type-image > .field__items, .field-type-image > .field-items, .field__items:has(> .field__item > a.colorbox)',
      '.carousel, .flexslider, .slick-slider, .swiper-container, .swiper, .owl-carousel, .splide, .glide, .bxslider',
      '.flickity-slider, .tns-slider, rs-module, .rev_slider',
    ],
  ],
  [
    'file',
    [
      '.wp-block-file, .ead-preview, .ead-document, ._df_book, ._df_thumb, ._df_button, .pdfemb-viewer, .df-lite, .real3dflipbook',
      '.pdfjs-viewer, .wp-pdf-embed, .pdf-embedder, .wonderplugin-pdf, .w3eden, .embed-pdf-viewer, .embedpress-document-embed',
      '.wp-block-embedpress-embedpress-pdf, .wp-block-embedpress-document, ._3d-flip-book, .flowpaper_viewer, .wppdfemb-frame-container, [data-pdf-url]',
    ],
  ],
  ['privacy-video', ['[data-privacy-src]']],
  ['video-widget', ['.elementor-widget-video, .et_pb_video, .et_pb_fullwidth_video']],
  [
    'social-frame',
    ['.fb-video[data-href], .fb-post[data-href]:not(:has(blockquote)), .tableauPlaceholder, tableau-viz'],
  ],
  [
    'video-facade',
    [
      'lite-youtube, lite-vimeo, amp-youtube, .rll-youtube-player, .youtube-embed[data-video_id]:empty, [data-youtube-id]',
      // Embed Plus, Perfmatters, Plyr, ARVE, Lyte, Presto, Elementor's list of films.
      '.epyt-facade, .perfmatters-lazy-youtube, [data-plyr-embed-id], .arve-play-btn, [id^="WYL_"], presto-player, .e-tab-title[data-video-url]',
      // react-lite-youtube-embed, and whoever else paints YouTube's cover behind a button.
      '.yt-lite, [style*="i.ytimg.com/vi"]:not(:has(p))',
    ],
  ],
  [
    'foreign', // Words of somebody else shown as such: a post of a social network.
    [
      '.twitter-tweet, .twitter-video, blockquote.wp-embedded-content, .instagram-media, .fb-post, .tiktok-embed, .bluesky-embed, .telegram-post',
    ],
  ],
  [
    'testimonial', // Where the words have no `<blockquote>` of their own.
    // Kadence's and Spectra's from knowledge of their markup.
    [
      '.elementor-testimonial__content, .elementor-testimonial-content, .et_pb_testimonial_content, .kt-testimonial-content, .uagb-tm__desc',
    ],
  ],
  [
    'toggle-title',
    [
      '.fusion-panel .panel-title, .elementor-accordion .elementor-tab-title, .elementor-toggle .elementor-tab-title',
      '.et_pb_toggle_title, .vc_tta-panel-title, .e-n-accordion-item-title, .accordion-header',
      '.wp-block-accordion-heading, .fl-accordion-button, .vc_toggle_title, details > summary, .rl_sliders-toggle, .nn_sliders-toggle',
    ],
  ],
  [
    'pane',
    [
      '.tab-pane, .elementor-tabs .elementor-tab-content, .et_pb_tab, [role="tabpanel"]:not(.panel-collapse, .accordion-collapse)',
    ],
  ],
  ['counters', ['.fusion-counters-box', ...COUNTERS.map(({ box }) => box)]],
  ['dropcap', ['.fusion-dropcap, .dropcap, .has-drop-cap > .first-letter']],
  [
    'name', // Of who says what stands above it, whatever its type.
    [
      '.fusion-testimonials .author, .elementor-testimonial__name, .elementor-testimonial-name, .et_pb_testimonial_author, .kt-testimonial-name, .uagb-tm__author-name',
    ],
  ],
  [
    'line', // Lines of their own by style alone.
    [
      '.person-name, .person-title, .elementor-testimonial__title, .elementor-blockquote__author',
      '.elementor-alert-title, .elementor-alert-description',
    ],
  ],
  [
    'apart',
    [
      '.elementor-progress-percentage, .et_pb_counter_amount, .vc_label_units, .fusion-progressbar-value, .elementor-price-list-price, .pricing-row .time',
    ],
  ],
  ['read-button', [':is(h1, h2, h3, h4, h5, h6, .accordion-header, .accordion-item) > button']],
  [
    'caption',
    [
      'figcaption, .wp-caption-text, .wp-caption-dd, .gallery-caption, .widget-image-caption, .td-caption, .img_caption > p, .wf_caption > span, .piefoto, .pie-foto, .pie_foto',
      '.awb-imageframe-caption-title, .awb-imageframe-caption-text, .fusion-image-caption, .caption-text, .fl-photo-caption',
    ],
  ],
  [
    'frame',
    [
      'figure, .wp-caption, .fusion-imageframe, .imageframe-liftup, .awb-imageframe-style, .et_pb_image, .img_caption, .wf_caption',
      '.elementor-widget-image, .image-caption, .wp-block-image, .wp-block-embed, .wp-block-video, .td-paragraph-image',
      '.fusion-image-element, .fl-photo',
    ],
  ],
  [
    'button',
    [
      '.fusion-button, .fusion-read-more, .wp-block-button__link, .elementor-button, .et_pb_button, a.button, a.btn, .vc_btn3, a[role="button"]:not(:has(img))',
      // Opens a box over the page, which is hidden.
      '.fusion-modal-text-link:not(p *, li *, td *)',
    ],
  ],
  ['form-part', ['form label, form legend, .wpcf7, .gform_wrapper, .wpforms-container, .fusion-form, .elementor-form']],
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
  '.panel-collapse, .toggle-content, .tab-pane, .elementor-tab-content, .et_pb_toggle_content, .et_pb_tab, [role="tabpanel"], .accordion-collapse, .accordion-content, .vc_tta-panel-body, .vc_toggle_content, .fl-accordion-content, .wp-block-accordion-panel, details > *, .reviews > .review, .slides > li, .carousel-item, .et_pb_slide, .ui-tabs-panel';
