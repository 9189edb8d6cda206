import type { Site } from './site.ts';

/** Common places of WordPress themes. */
const WORDPRESS = {
  base: '/',
  place: 'Guatemala',
  language: 'es-GT',
  utcOffset: '-06:00',
  body: [
    '.fusion-content-tb',
    '[itemprop="articleBody"]',
    '.wp-block-post-content',
    '.post-content',
    '.entry-content',
    '.td-post-content',
  ],
  title: ['h1.entry-title', '.entry-title', 'h1'],
  section: ['a[rel~="category"]'],
  publishedAt: ['time.entry-date.published', '.updated.rich-snippet-hidden', 'time[datetime]'],
  byline: ['.author.vcard .fn', '[rel="author"]'],
  notAuthors: ['admin', 'administrador', 'comunicacion', 'comunicación', 'comunicación social', 'webmaster'],
  furniture: [
    ...[
      '.sharedaddy',
      '.share-box',
      '.related-posts',
      '.jp-relatedposts',
      '.comments-area',
      '.comment-respond',
      '.post-navigation',
    ],
    ...['.screen-reader-text', '.rich-snippet-hidden', '.pvc_stats', '.author-box', '.about-author', '.breadcrumbs'],
  ],
  endsAt: [],
} satisfies Partial<Site>;

/** Any other page of the government. The institution is not known from the address, so none is claimed. */
export const GOB_GT: Site = { id: 'gob.gt', hosts: ['*.gob.gt'], ...WORDPRESS };

/** A page anywhere, read because the user asked. */
export const ANY_PAGE: Site = { id: 'any', hosts: [], ...WORDPRESS };
