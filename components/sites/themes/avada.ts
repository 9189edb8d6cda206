import type { Theme } from '../site.ts';

/** Avada 5–7 with Fusion Builder: the classic single template and the Layouts of the theme builder (page-facts §0–2). */
export const AVADA: Theme = {
  body: [
    '.fusion-content-tb',
    '.fusion-body .post-content, #boxed-wrapper .post-content',
    '.post-content:has(> .fusion-fullwidth, > .fusion-text)',
  ],
  title: [
    '.fusion-page-title-captions .entry-title',
    '.fusion-post-title',
    'h1.entry-title',
    '.fusion-tb-page-title-bar h1',
    '.fusion-title h1, h1.title-heading-left, h1.title-heading-center, h1.fusion-title-heading',
  ],
  section: ['.fusion-meta-info a[rel~="category"]', '.fusion-meta-tb a[rel~="category"]', '.fusion-tb-categories a'],
  publishedAt: [
    '.fusion-tb-published-date',
    '.fusion-meta-info-wrapper > span:not(.updated, .vcard, .fusion-comments)',
    '.fusion-single-line-meta > span:not(.updated, .vcard, .fusion-comments)',
    '.fusion-meta-tb',
  ],
  modifiedAt: [
    '.fusion-tb-modified-date',
    '.fusion-meta-info .updated',
    '.fusion-meta-tb .updated',
    '.updated.rich-snippet-hidden',
    '.post-content .updated',
  ],
  byline: [
    '.fusion-meta-info .vcard .fn',
    '.fusion-tb-author a',
    '.fusion-tb-author span',
    '.fusion-meta-tb .vcard .fn',
    '.fusion-single-line-meta .vcard .fn',
  ],
  leadImage: [
    '.fusion-post-slideshow img',
    '.post-slideshow img',
    '.fusion-featured-image-tb img',
    '.fusion-imageframe > img.wp-post-image',
  ],
  furniture: [
    '[class*="fusion-meta-"], .fusion-single-line-meta, .fusion-post-title-meta-wrap',
    '[class*="fusion-social-"], .fusion-tb-social',
    '.about-author, .fusion-author-tb, .fusion-author',
    '.related-posts, .fusion-related-tb, .fusion-recent-posts, .fusion-blog-shortcode, .fusion-posts-container, .fusion-carousel:not(.fusion-image-carousel .fusion-carousel)',
    '.fusion-recent-works, .fusion-portfolio, .fusion-post-cards, .fusion-events-shortcode, .fusion-tagcloud-element',
    '.comments-container, .fusion-comments-tb, .single-navigation, .fusion-single-navigation, .fusion-pagination-tb',
    '.fusion-rollover, .rich-snippet-hidden, .fusion-modal, [class*="login-box"], .fusion-menu-element-wrapper',
    '.fusion-widget-area, .fusion-widget, .syntax-highlighter-copy-code',
    '.fusion-countdown, .awb-off-canvas-wrap, .awb-submenu',
    '.awb-news-ticker, .awb-stars-rating, .fusion-star-rating, .fusion-tb-reading-time, .fusion-scroll-progress',
    '.fusion-alert .close, .fusion-contact-form, .fusion-search-element, .awb-toc-el, .fusion-hide-on-content',
  ],
};
