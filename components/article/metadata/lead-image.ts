import { attribute, closest, query, queryAll } from '../../dom/unclobbered.ts';
import type { Site } from '../../sites/site.ts';
import type { Picture } from '../article.ts';
import { absolute, fileNameOf, withoutProxy } from '../body/addresses.ts';
import { pictureOf } from '../body/picture.ts';
import type { Found } from './found.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { lineOf, metaContent, placesIn } from './page-places.ts';
import { plainText } from './plain-text.ts';

/** A site's own mark is no picture of the post, though SEO plug-ins offer it where a post has none. */
const MARK = /logo|favicon|site-?icon|placeholder|default|no-?image|sin-?imagen|avatar|cropped-/i;

/** The picture at the head of the post: as the page shows it, else as it is offered to those who share it. */
export function leadImageIn(
  document: Document,
  site: Site,
  jsonLd: JsonLdArticle,
  base: string,
): Found<Picture> | undefined {
  for (const image of placesIn(document, site.leadImage)) {
    const link = closest(image, 'a');
    const picture = pictureOf(image, base, link === undefined ? undefined : absolute(attribute(link, 'href'), base));
    if (typeof picture === 'string' || 'emoji' in picture || MARK.test(fileNameOf(new URL(picture.src)))) continue;
    const caption = captionOf(image);
    return { value: { src: picture.src, ...(caption === '' ? {} : { caption }) }, source: 'visible' };
  }
  const marks = new Set(
    queryAll(document, 'header img, .logo img, .fusion-logo img, .custom-logo').map(
      (image) => absolute(attribute(image, 'src'), base)?.href,
    ),
  );
  const offered = [
    [jsonLd.image, 'json-ld'],
    [metaContent(document, 'og:image'), 'meta'],
  ] as const;
  for (const [address, source] of offered) {
    const url = withoutProxy(absolute(address, base));
    if (url !== undefined && !MARK.test(fileNameOf(url)) && !marks.has(url.href))
      return { value: { src: url.href }, source };
  }
  return undefined;
}

function captionOf(image: Element): string {
  const frame = closest(
    image,
    'figure, .wp-caption, .td-post-featured-image, .tdb_single_featured_image, .post-thumbnail, li',
  );
  const caption = frame === undefined ? undefined : query(frame, 'figcaption, .wp-caption-text');
  const link = closest(image, '[data-caption]');
  return caption === undefined
    ? link === undefined
      ? ''
      : plainText(attribute(link, 'data-caption') ?? '')
    : lineOf(caption);
}
