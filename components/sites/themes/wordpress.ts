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
    '.pvc_stats, .pvc_clear, .post-views, .wpp-views, .entry-views, .tptn_counter, .wp-block-post-views-counter',
    '.sharedaddy, .jp-relatedposts, .addtoany_share_save_container, .heateor_sss_sharing_container, .ssba, .a2a_kit',
    '.essb_links, .swp_social_panel, .social-share, .share-buttons, .social-links, .wp-block-social-links, .addthis_toolbox',
    '.simplesocialbuttons, .scriptlesssocialsharing, .ss-inline-share-wrapper, .shared-counts-wrap, .wp-block-outermost-social-sharing',
    '.crp_related, .yarpp, .yarpp-related, .rp4wp-related-posts, .wp_rp_wrap, .yuzo_related_post, .irp, .related-post, .relpost-thumb-wrapper',
    '.wp-block-query, .wp-block-latest-posts, .wp-block-latest-comments, .wp-block-categories, .wp-block-archives, .wp-block-tag-cloud',
    '.wp-block-rss, .wp-block-calendar, .wp-block-page-list, .wp-block-navigation, .wp-block-search, .wp-block-loginout',
    '.wp-block-post-navigation-link, .wp-block-post-terms, .wp-block-post-date, .wp-block-post-author-name, .wp-block-post-author',
    '.wp-block-jetpack-subscriptions, .wp-block-jetpack-related-posts, .wp-block-jetpack-sharing-buttons, .jetpack-likes-widget-wrapper',
    '.comments-area, #comments, .comment-respond, #respond, .wp-block-comments, .fb-comments, .fb-like, .fb-page, .fb-share-button',
    '.post-navigation, .nav-links, .navigation.pagination, .page-links, .post-nav-links',
    '.author-box, .author-bio, .saboxplugin-wrap, .abh_box, .pp-author-boxes-wrapper',
    '.screen-reader-text, .sr-only, .visually-hidden, .skip-link',
    '.breadcrumbs, .breadcrumb, .rank-math-breadcrumb, .yoast-breadcrumb, #breadcrumbs',
    // SiteOrigin makes a widget of every element of a post.
    '.widget:not(.so-panel), .widget_recent_entries, .widget_recent_comments, .widget_categories, .widget_archive, .widget_tag_cloud, .widget_search, .widget_nav_menu, .widget_meta, .widget_sow-post-carousel, .widget_sow-blog',
    '.wp-block-post-title + .entry-meta, .entry-meta, .entry-footer, .cat-links, .tags-links, .post-tags',
    '.adsbygoogle, .advertisement, .ad-container, .google-auto-placed, .code-block-ad, ins.adsbygoogle, [id^="google_ads"]',
    '.cookie-notice, .cky-consent-container, .newsletter-form, .mc4wp-form, .popup, .popmake',
    '.toc_container, #toc_container, .ez-toc-container, #ez-toc-container, .wp-block-rank-math-toc-block, .lwptoc, .joli-toc',
    '.yoast-table-of-contents, .simpletoc-title, .simpletoc-list, .wp-block-simpletoc-toc, .kb-table-of-content-wrap, .uagb-toc__wrap',
    '.wp-block-table-of-contents, .wp-block-kadence-tableofcontents, .wp-block-uagb-table-of-contents, .eb-toc-wrapper, .aioseo-toc-header, .aioseo-toc-menu, .cm-table-of-contents',
    '.dataTables_length, .dataTables_filter, .dataTables_info, .dataTables_paginate, .dataTables_processing, .dt-buttons',
    '.dt-length, .dt-search, .dt-info, .dt-paging, .dt-processing',
    '.printfriendly, .pf-button, .pdfprnt-buttons, .pdfprnt-top-right, .pdfprnt-bottom-right, .gtranslate_wrapper',
    '.post-ratings, .kk-star-ratings, .wp-block-buttons.is-print-hidden, .nav-previous, .nav-next',
    // Other posts in the grids of WPBakery, Beaver Builder and add-ons to Elementor.
    '.vc_basic_grid, .vc_masonry_grid, .wpb_posts_slider, .vc_posts_slider, .fl-post-grid, .fl-post-carousel, .fl-post-slider, .uael-post-grid, .eael-post-grid, .premium-blog-wrap',
    '.fl-module-sidebar, .fl-social-buttons, .wpb_widgetised_column, .vc_wp_posts, .vc_wp_categories, .vc_facebook, .vc_tweetmeme',
  ],
};
