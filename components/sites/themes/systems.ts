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
  modifiedAt: ['.article-info .modified time', '.modified time', '.modifydate'],
  byline: ['.createdby [itemprop="name"]', '.createdby', '.itemAuthor a'],
  leadImage: ['.item-page .item-image img', '.com-content-article__image img', '.itemImage img'],
  furniture: [
    '.article-info, .article-info-block, .icons, .pagenavigation, .pager, .pagenav, .btn-toolbar, .page-header',
    '.tags, .item-page > h2, .content_rating, .jcomments-links, #jc, .itemNavigation, .itemRelated, .itemSocialSharing',
    '.itemToolbar, .itemRatingBlock, .itemAuthorBlock, .itemAuthorLatest, .itemTagsBlock, .itemLinks, .itemBackToTop, .itemImageBlock, .com-content-article__tags',
    '.article-ratings-social-share, .article-print-email, .article-author-information, .related-articles-wrap, .sppb-addon-module',
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
    '.node--view-mode-full > .node__content, .node--view-mode-full > .content',
    '.node-full > .content, .node-full .node__content',
    '.field--name-body, .field-name-body',
    '.node__content, .node .content',
  ],
  title: ['.page-title', '.node__title', '#page-title', '.field--name-title', '.title.page-header, h1.page-header'],
  section: [
    '.field--name-field-tipo a, .field--name-field-categoria a, .field--name-field-seccion a, .field--name-field-category a',
  ],
  publishedAt: [
    '.node__meta time[datetime]',
    '.node__submitted time, .submitted time',
    '.field--name-created time, .field--name-created',
    '.field--name-field-fecha time, .field--name-field-fecha, .field-name-field-fecha .date-display-single',
    '.node__submitted, .submitted, .node__meta',
  ],
  modifiedAt: ['.field--name-changed time'],
  byline: ['.field--name-field-autor', '.field--name-uid .username', '.node__meta .username, .submitted .username'],
  leadImage: [
    '.field--name-field-image img, .field-name-field-image img',
    '.field--name-field-imagen img, .field-name-field-imagen img, .field--name-field-media-image img',
  ],
  furniture: [
    '.node__links, .links.inline, .field--name-field-tags, .field-name-field-tags, .field--name-comment, .comment-wrapper',
    '.field--name-field-image, .field-name-field-image, .field--name-field-imagen, .node__meta, .node__submitted, .submitted, .contextual, .contextual-links-wrapper',
    '.block-views, .views-element-container, .view-id-noticias_relacionadas, .addtoany_list, .sharethis-wrapper, .book-navigation, .visually-hidden',
  ],
};

/** Portals made by hand or with TYPO3, SharePoint, Liferay and the like, by the names these give to the text of a news item. */
export const PLAIN: Theme = {
  body: [
    '.news-text-wrap, .news-single .news-text',
    '.journal-content-article',
    '.ms-rtestate-field, .ms-rtestatefield',
    '.cuerpo-noticia, .contenido-noticia, .noticia-cuerpo, .noticia-contenido, .detalle-noticia, .texto-noticia, .noticia-texto, .noticia-detalle',
  ],
  title: ['.news-single h1', '.titulo-noticia, .noticia-titulo'],
  section: ['.news-list-category a, .news-category'],
  publishedAt: ['.news-list-date time, .news-list-date', '.fecha-noticia, .noticia-fecha, .fecha-publicacion'],
  modifiedAt: [],
  byline: ['.news-list-author', '.autor-noticia, .noticia-autor'],
  leadImage: ['.news-img-wrap img', '.imagen-noticia img, .noticia-imagen img'],
  furniture: [
    '.news-related-wrap, .news-backlink-wrap, .noticias-relacionadas, .otras-noticias, .compartir, .redes-sociales',
  ],
};
