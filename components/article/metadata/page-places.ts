import { attribute, closest, matches, queryAll, textOf } from '../../dom/unclobbered.ts';
import { oneLine } from './plain-text.ts';

/** Other posts, widgets and the page's frame have titles, dates and names of their own. */
const OF_OTHERS =
  'aside, footer.site-footer, .fusion-footer, .sidebar, #sidebar, #secondary, .widget, .related-posts, .single-related-posts, .entry-related, .fusion-recent-posts, .fusion-blog-shortcode, .fusion-posts-container, .fusion-carousel, .comments-area, #comments, .comment-list, .wp-block-query, .elementor-widget-posts, .et_pb_blog_grid, .td_block_related_posts, .td_block_wrap .td_module_wrap, .td-related-row, .jp-relatedposts, .post-navigation, .fusion-header-wrapper, header.site-header, #masthead, .mega-menu';

/** The elements at a list of places, best place first, without those of other posts. */
export function* placesIn(document: Document, selectors: readonly string[]): Generator<Element> {
  for (const selector of selectors) {
    let taken = 0;
    for (const element of queryAll(document, selector)) {
      if (closest(element, OF_OTHERS) !== undefined) continue;
      yield element;
      // A page may repeat a class a thousand times; the post's own comes early.
      taken += 1;
      if (taken === 20) break;
    }
  }
}

/** What an element says in one line. `<meta itemprop>` says it in `content`. */
export function lineOf(element: Element): string {
  const text = matches(element, 'meta') ? (attribute(element, 'content') ?? '') : textOf(element).slice(0, 2000);
  return oneLine(text);
}

/** The content of the first `<meta>` of that name or property that has one. */
export function metaContent(document: Document, name: string): string | undefined {
  for (const element of queryAll(document, `meta[property="${name}"], meta[name="${name}"]`)) {
    const content = oneLine(attribute(element, 'content') ?? '');
    if (content !== '') return content;
  }
  return undefined;
}
