import type { Theme } from '../site.ts';

/**
 * WordPress itself and the themes that keep to its habits: Twenty-something, GeneratePress, Astra, Newspaper-less tagDiv
 * forks. Its plug-ins too, wherever they stand.
 */
export const WORDPRESS: Theme = {
  body: [
    '.wp-block-post-content',
    '.entry-content',
    '.post-content',
    '.post-entry',
    '.single-content',
    '.page-content',
  ],
  title: ['.wp-block-post-title', 'h1.entry-title', 'h1.post-title', 'h1.page-title', '.entry-title', 'h1'],
  section: [
    '.taxonomy-category a',
    '.cat-links a',
    '.entry-meta a[rel~="category"], .entry-footer a[rel~="category"], .post-meta a[rel~="category"]',
    'a[rel~="category"]',
  ],
  publishedAt: [
    'time.entry-date.published',
    'time.published',
    '.wp-block-post-date time',
    '[itemprop="datePublished"]',
    '.entry-meta time:not(.updated)',
    '.posted-on time:not(.updated)',
    '.entry-date, .post-date, .posted-on',
    'article time[datetime]:not(.updated)',
  ],
  modifiedAt: [
    'time.updated:not(.published):not(.td-module-date)',
    '[itemprop="dateModified"]',
    '.wp-block-post-date__modified-date time',
  ],
  byline: [
    '.wp-block-post-author__name',
    '.author.vcard .author-name',
    '.author.vcard',
    '.byline .author',
    '.entry-author-name',
    '.posted-by a',
    '.post-author-name',
    '[rel="author"]',
  ],
  leadImage: [
    '.wp-block-post-featured-image img',
    '.single-featured-image-header img',
    '.post-thumbnail img',
    '.featured-image img',
    '.entry-header img.wp-post-image',
    'img.wp-post-image',
  ],
  furniture: [
    '.pvc_stats, .pvc_clear, .post-views, .wpp-views, .entry-views',
    '.sharedaddy, .jp-relatedposts, .addtoany_share_save_container, .heateor_sss_sharing_container, .ssba, .a2a_kit',
    '.essb_links, .swp_social_panel, .social-share, .share-buttons, .social-links, .wp-block-social-links, .addthis_toolbox',
    '.crp_related, .yarpp, .yarpp-related, .rp4wp-related-posts, .wp-block-query, .wp-block-latest-posts',
    '.comments-area, #comments, .comment-respond, #respond, .wp-block-comments',
    '.post-navigation, .nav-links, .navigation.pagination, .page-links, .post-nav-links',
    '.author-box, .author-bio, .wp-block-post-author, .saboxplugin-wrap, .abh_box, .pp-author-boxes-wrapper',
    '.screen-reader-text, .sr-only, .visually-hidden, .skip-link',
    '.breadcrumbs, .breadcrumb, .rank-math-breadcrumb, .yoast-breadcrumb, #breadcrumbs',
    '.widget, .wp-block-post-title + .entry-meta, .entry-meta, .entry-footer, .cat-links, .tags-links, .post-tags',
    '.adsbygoogle, .advertisement, .ad-container, .google-auto-placed, .code-block-ad, ins.adsbygoogle, [id^="google_ads"]',
    '.cookie-notice, .cky-consent-container, .newsletter-form, .mc4wp-form, .popup, .popmake',
    '.toc_container, #toc_container, .ez-toc-container, #ez-toc-container, .wp-block-rank-math-toc-block',
    '.printfriendly, .pf-button, .pdfprnt-buttons, .pdfprnt-top-right, .pdfprnt-bottom-right, .gtranslate_wrapper',
    ' .post-ratings, .kk-star-ratings, .wp-block-buttons.is-print-hidden, .nav-previous, .nav-next',
  ],
};
