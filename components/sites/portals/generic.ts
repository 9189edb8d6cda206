import type { Site } from '../site.ts';
import { EVERY_THEME } from '../themes/themes.ts';
import { GUATEMALA } from './guatemala.ts';

/** Any other page of the government. Its institution is told by `institutions.ts` or by the page. */
export const GOB_GT: Site = { id: 'gob.gt', hosts: ['*.gob.gt'], ...GUATEMALA, ...EVERY_THEME };

/**
 * A page anywhere, read because the user asked. Its body is taken by name only where the page is Avada's, which Readability
 * fails on (word F1 0.07): it judges all others better than class names do.
 */
export const ANY_PAGE: Site = {
  ...GOB_GT,
  id: 'any',
  hosts: [],
  place: '',
  endsAt: [],
  body: [
    '.fusion-content-tb',
    '.fusion-body .post-content, #boxed-wrapper .post-content, .avada-row .post-content',
    '.post-content:has(.fusion-fullwidth, .fusion-text, .fusion-builder-row)',
  ],
  /** Pages of firms and associations are made of the very elements that a news post only borrows: little is dropped by name. */
  furniture: [
    '.fusion-meta-info, .fusion-meta-tb, .fusion-single-line-meta, .fusion-sharing-box, .share-box, .sharedaddy',
    '.about-author, .related-posts, .fusion-related-tb, .fusion-recent-posts, .comments-container, .comment-respond',
    '.single-navigation, .fusion-widget-area, .widget, .fusion-rollover, .rich-snippet-hidden, .fusion-modal, .pvc_stats',
  ],
};
