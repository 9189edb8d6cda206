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
    '.fl-post-content, .brxe-post-content, .bde-post-content, .oxy-post-content',
    '.single-post-content, .post_content, .post-body, .entry-body, .article-body',
    '.page-content',
  ],
  title: ['.wp-block-post-title', 'h1.entry-title', 'h1.post-title', 'h1.page-title', '.entry-title', 'h1'],
  section: [
    '.taxonomy-category a',
    '.cat-links a',
    // Kadence's and Blocksy's, where a category is a mere `rel="tag"`; Blocksy's from knowledge of its markup.
    '.category-links a, .meta-categories a, .entry-meta .category-link a',
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
    '.wp-block-post-author-name',
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
    '[class*="pvc_"], .post-views, .wpp-views, .entry-views, .awb-views-counter, .fusion-views-counter, .td-post-views, .tptn_counter, .postviews',
    // How long the reading takes: Reading Time WP, Yoast, the block editor's.
    '.rt-reading-time, [class*="reading-time__"], .wp-block-post-time-to-read',
    // Posts of social networks in the feeds of Smash Balloon (Facebook, Instagram, X, YouTube), Elfsight and Juicer, the last two not seen here.
    '.cff-wrapper, .sbi, [id^="sb_instagram"], .ctf, .sb_youtube, [class*="elfsight-app"], .juicer-feed',
    // Bars of plug-ins to share by: Jetpack, AddToAny, Sassy Social Share, Simple Share Buttons, Easy Social Share, Social Warfare,
    // AddThis, Monarch, Scriptless. From their public markup, not seen here: Shared Counts, Ultimate Social Media, Grow, Novashare,
    // ShareThis, WP Social Sharing.
    '.sharedaddy, .jp-relatedposts, [class*="addtoany_"], [class*="heateor_sss_"], .ssba, .ssbp-wrap, .a2a_kit',
    '.essb_links, .swp_social_panel, .social-share, .social-sharing, .dvk-social-sharing, .scriptlesssocialsharing, .wp-block-jetpack-sharing-buttons, .fusion-sharing-box, .td-post-sharing, [class*="share-b"], [class*="mashsb-"], [class*="social-links"], [class*="addthis_"]',
    '.simplesocialbuttons, .ss-inline-share-wrapper, .et_social_inline',
    '.shared-counts-wrap, [class*="sfsi_"], .dpsp-content-wrapper, .dpsp-share-text, .ns-buttons',
    '.crp_related, .yarpp, .rp4wp-related-posts, .wp_rp_wrap, .yuzo_related_post, .irp',
    '.wp-block-query, [class*="wp-block-latest-"], .wp-block-categories, .wp-block-archives, .wp-block-tag-cloud, .wp-block-rss',
    '.wp-block-calendar, .wp-block-page-list, .wp-block-navigation, .wp-block-search, .wp-block-loginout',
    '.wp-block-post-navigation-link, .wp-block-post-terms, .wp-block-post-date, [class*="wp-block-post-author"]',
    '.wp-block-jetpack-subscriptions, .wp-block-jetpack-related-posts',
    '.comments-area, #comments, .comment-respond, #respond, .wp-block-comments, .fb-comments, .fb-like, .fb-page',
    '.post-navigation, .nav-links, .navigation.pagination, .page-links, .post-nav-links',
    '[class*="author-box"], .author-bio, .saboxplugin-wrap, .abh_box',
    '.screen-reader-text, .sr-only, .visually-hidden, .skip-link',
    '.breadcrumbs, .breadcrumb, .rank-math-breadcrumb, .yoast-breadcrumb, .fusion-breadcrumbs, #breadcrumbs',
    // SiteOrigin makes a widget of every element of a post.
    '.widget:not(.so-panel), [class*="widget_recent"], .widget_categories, .widget_archive, .widget_tag_cloud, .widget_search, .widget_nav_menu',
    '.entry-meta, .entry-footer, .cat-links, .tags-links, .post-tags',
    '.adsbygoogle, .advertisement, .ad-container, .google-auto-placed, [id^="google_ads"]',
    '.cookie-notice, .cky-consent-container, .newsletter-form, .mc4wp-form, .mailpoet_form, .popup, .popmake',
    // Tables of contents: Table of Contents Plus, Easy TOC, LuckyWP, Rank Math, Yoast, Kadence, Spectra, SimpleTOC, the block editor's.
    '#toc_container, [class*="toc-container"], [class*="toc_container"], [class*="toc-block"], [class*="toc__wrap"], [class*="simpletoc-"]',
    '[class*="table-of-content"], [class*="tableofcontents"], .lwptoc, .joli-toc',
    '.dataTables_length, .dataTables_filter, .dataTables_info, .dataTables_paginate, .dt-buttons, .dt-length, .dt-search, .dt-info, .dt-paging',
    '.printfriendly, .pf-button, [class*="pdfprnt-"], .gtranslate_wrapper',
    '.post-ratings, .kk-star-ratings, .wp-block-buttons.is-print-hidden, .nav-previous, .nav-next',
    // Maps that a script has drawn, tile by tile.
    '.gm-style, .leaflet-container',
    // Other posts in the blocks of Kadence, Spectra and GenerateBlocks, and in plug-ins' lists.
    '[class*="wp-block-kadence-posts"], [class*="wp-block-uagb-post-"], .gb-query-loop-wrapper',
    '.relpost-thumb-wrapper, .pt-cv-wrapper',
    // Other posts in the grids of WPBakery and Beaver Builder.
    '.vc_basic_grid, .vc_masonry_grid, .wpb_posts_slider, [class*="fl-post-grid"], .fl-post-carousel, .fl-module-sidebar, .wpb_widgetised_column',
  ],
};
