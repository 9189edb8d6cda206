import type { Theme } from '../site.ts';

/** Joomla 3 and 4, as the old SEGEPLAN portal has it (`/nportal/`, page-facts §4). */
export const JOOMLA: Theme = {
  body: [
    '.com-content-article__body',
    '.item-page [itemprop="articleBody"]',
    '.item-page .article-body, .article-details .article-body, .uk-article [property="text"]',
    '.item-page',
    '.itemBody',
    '.article-content',
    '.itemFullText',
  ],
  title: [
    '.item-page [itemprop="headline"]',
    '.item-page .page-header h2, .item-page h2',
    '.contentheading',
    '.itemTitle',
  ],
  section: ['.category-name a', '.article-info .category-name', '.itemCategory a'],
  publishedAt: [
    '.article-info .published time',
    '.published time',
    '.article-info .create time',
    '.createdate',
    '.itemDateCreated',
  ],
  modifiedAt: ['.article-info .modified time', '.modified time', '.modifydate', '.itemDateModified'],
  byline: ['.createdby [itemprop="name"]', '.createdby', '.itemAuthor a'],
  // Helix's own article pages, of its third and fourth edition, have no `.item-page`.
  leadImage: [
    '.item-page .item-image img',
    '.article-full-image img, .entry-image.full-image img',
    '.com-content-article__image img',
    '.itemImage img',
  ],
  furniture: [
    '.article-info, .article-info-block, .icons, .pagenavigation, .pager, .pagenav, .btn-toolbar, .page-header',
    '.tags, .item-page > h2, .content_rating, .jcomments-links, #jc, .itemNavigation, .itemRelated, .itemSocialSharing',
    '.itemToolbar, .itemContentFooter, .itemRatingBlock, .itemAuthorBlock, .itemAuthorLatest, .itemTagsBlock, .itemLinks, .itemBackToTop, .itemImageBlock, .com-content-article__tags',
    '.article-ratings-social-share, .article-print-email, .article-author-information',
  ],
};

/** Pages that mark their article for machines, whatever made them. */
export const MICRODATA: Theme = {
  body: ['[itemprop="articleBody"]'],
  title: ['[itemprop="headline"]'],
  section: ['[itemprop="articleSection"]'],
  publishedAt: ['[itemprop="datePublished"]'],
  modifiedAt: ['[itemprop="dateModified"]'],
  byline: ['[itemprop="author"] [itemprop="name"]'],
  leadImage: [],
  furniture: [],
};

/** Drupal 7 to 11, Olivero, Bartik and Bootstrap among its themes. From its public markup. */
export const DRUPAL: Theme = {
  body: [
    '.node--view-mode-full > .node__content, .node--view-mode-full > .content, .node-full .content',
    '.field--name-body, .field-name-body, .node__content, .node .content',
  ],
  title: ['.page-title', '.node__title', '#page-title', '.field--name-title', 'h1.page-header'],
  section: ['[class*="field--name-field-categor"] a, .field--name-field-seccion a, .field--name-field-tema a'],
  publishedAt: [
    '.node__meta time[datetime], .node__submitted time, .submitted time, .field--name-created time',
    '[class*="field--name-field-fecha"] time, [class*="field-name-field-fecha"], .field--name-created, .node__submitted, .submitted',
  ],
  modifiedAt: ['.field--name-changed time'],
  byline: ['.field--name-field-autor', '.node__meta .username, .submitted .username'],
  leadImage: ['[class*="name-field-image"] img, [class*="name-field-imagen"] img, .field--name-field-media-image img'],
  furniture: [
    '.node__links, .links.inline, [class*="name-field-tags"], .field--name-comment, .comment-wrapper, [class*="name-field-image"]',
    '.node__meta, .node__submitted, .submitted, .contextual, .block-views, .views-element-container, .book-navigation',
    // The terms that a post is filed under.
    '.field--type-entity-reference:not(:has(img, p, iframe, article)), .field-type-taxonomy-term-reference',
    // «Galería», «Documentos adjuntos»: what a field is called, above pictures and files that need no name.
    '.field--label-above:has(img, .file) > .field__label, .field-label-above:has(img, .file) > .field-label, .file-size',
  ],
};

/** News of TYPO3, Liferay, SharePoint and portals made by hand, by the names these give to their text. */
export const PLAIN: Theme = {
  body: [
    '.news-text-wrap, .journal-content-article, .ms-rtestate-field',
    '[class*="cuerpo-noticia"], [class*="contenido-noticia"], [class*="texto-noticia"], [class*="noticia-cuerpo"], [class*="noticia-contenido"], [class*="noticia-texto"]',
    '[id*="textonoticia" i], [id*="texto_noticia" i], [id*="texto-noticia" i], [class*="textonoticia" i], [class*="texto_noticia" i]',
  ],
  title: ['.titulo-noticia, .noticia-titulo', '[class^="tit" i][class*="noticia" i]'],
  section: ['.news-category'],
  publishedAt: ['.news-list-date time, .news-list-date, .fecha-noticia, .noticia-fecha'],
  modifiedAt: [],
  byline: [],
  leadImage: ['.news-img-wrap img, .imagen-noticia img, .noticia-imagen img'],
  furniture: ['.news-related-wrap, .news-backlink-wrap, .compartir'],
};
