import type { Theme } from '../site.ts';

/** Elementor 3 with the theme builder of its Pro edition, or as plain content of a post. From its public markup. */
export const ELEMENTOR: Theme = {
  body: ['.elementor-widget-theme-post-content', '.elementor[data-elementor-type="wp-post"]'],
  title: ['.elementor-widget-theme-post-title .elementor-heading-title', 'h1.elementor-heading-title'],
  section: ['.elementor-post-info [itemprop="about"] a', '.elementor-post-info__terms-list-item'],
  publishedAt: ['.elementor-post-info [itemprop="datePublished"] time', '.elementor-post-info__item--type-date'],
  modifiedAt: [],
  byline: ['.elementor-post-info__item--type-author'],
  leadImage: ['.elementor-widget-theme-post-featured-image img'],
  furniture: [
    '.elementor-widget-posts, .elementor-widget-post-navigation, .elementor-widget-post-comments, .elementor-widget-post-info, [class*="elementor-widget-loop-"], .elementor-widget-breadcrumbs, .elementor-location-popup',
    '.elementor-widget-nav-menu, .elementor-widget-social-icons, .elementor-widget-archive-posts, .elementor-widget-portfolio, .elementor-widget-sitemap, .elementor-widget-sidebar',
    '[class*="elementor-widget-theme-post-"]:not(.elementor-widget-theme-post-content)',
    '[class*="elementor-widget-facebook-"], [class*="elementor-widget-search"], .elementor-widget-login, .elementor-widget-countdown',
    // Other posts in the Essential add-ons.
    '[class*="eael-post-"]',
    '[class*="widget-wp-widget-recent"], .elementor-widget-wp-widget-categories, .elementor-widget-wp-widget-archives, .elementor-widget-wp-widget-nav_menu',
  ],
};

/** Divi 4 with its theme builder. From its public markup. */
export const DIVI: Theme = {
  body: ['.et_pb_post_content', '.et_pb_post .entry-content', '.et-l--post'],
  title: ['.et_post_meta_wrapper .entry-title', '.et_pb_title_container .entry-title', '.et_pb_post_title h1'],
  section: ['.et_post_meta_wrapper .post-meta a[rel~="category"]', '.et_pb_title_meta_container a[rel~="category"]'],
  publishedAt: ['.et_post_meta_wrapper .published', '.et_pb_title_meta_container .published', '.post-meta .published'],
  modifiedAt: [],
  byline: ['.post-meta .author a', '.et_pb_title_meta_container .author a'],
  leadImage: ['.et_post_meta_wrapper > img', '.et_pb_title_featured_container img'],
  furniture: [
    '[class*="et_pb_blog"], .et_pb_posts, .et_pb_social_media_follow, .et_pb_sidebar, .et_pb_post_nav',
    '.et_pb_post_slider, .et_pb_fullwidth_post_slider, .et_pb_portfolio, .et_pb_filterable_portfolio, .et_pb_fullwidth_portfolio, .et_pb_portfolio_grid',
    '.et_pb_countdown_timer, .et_pb_search, .et_pb_login, .et_pb_signup, .et_pb_member_social_links, .et_pb_menu, .et_pb_post_title',
    '[class*="et_pb_contact"], .et_pb_newsletter, .et_pb_comments_module, .et_post_meta_wrapper, .et_pb_title_meta_container',
  ],
};

/** tagDiv's Newspaper: its own single templates and those of its Cloud Library. From its public markup, as agn.gt uses it. */
export const TAGDIV: Theme = {
  body: ['.tdb_single_content .tdb-block-inner', '.td-post-content'],
  title: ['.tdb-title-text', '.td-post-title .entry-title', '.td-post-header .entry-title'],
  section: ['.tdb-category a', '.td-post-category', '.td-category a', '.tdb-entry-category'],
  publishedAt: [
    '.tdb_single_date time',
    '.td-post-title .td-post-date time',
    '.td-module-meta-info .td-post-date time',
  ],
  modifiedAt: ['.tdb_single_modified_date time'],
  byline: ['.tdb-author-name', '.td-post-author-name a'],
  leadImage: ['.td-post-featured-image img', '.tdb_single_featured_image img', '.tdb-featured-image-bg'],
  furniture: [
    '.td-a-rec, .td-a-ad, .td-adspot-title, .td-spot-id-content_inline, .tdm-adspot, .td-g-rec',
    '.td_block_related_posts, .td_block_author_box, .td_flex_block',
    '.tdb_single_post_share, .td-post-next-prev, .tdb_single_next_prev, .td-post-source-tags',
    '.td-post-small-box, .td_module_wrap, .td_block_wrap:has(.td_module_wrap), .td-module-comments, .tdi_comments',
    '[class*="td-related"], .td-smart-list-pagination, .td-smart-list-button, .tdb-single-tags, .tdb_single_tags, .tdb-tags, .td-tags',
  ],
};
