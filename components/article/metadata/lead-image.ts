import { attribute, closest, query, queryAll } from '../../dom/unclobbered.ts';
import type { Site } from '../../sites/site.ts';
import type { Picture } from '../article.ts';
import { absolute, fileNameOf, withoutProxy } from '../body/addresses.ts';
import { isFullSize, isSameUpload, pictureOf } from '../body/picture.ts';
import type { Found } from './found.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { lineOf, metaContent, placesIn } from './page-places.ts';
import { plainText } from './plain-text.ts';

/** A site's own mark is no picture of the post, though SEO plug-ins offer it where a post has none: «logo», not «diálogos». */
const MARK = /(?<![a-z])logo|favicon|site-?icon|placeholder|default|no-?image|sin-?imagen|avatar|cropped-/i;
const CAPITAL_MARK = /[a-z]Logo/;

/** The picture at the head of the post: as the page shows it, else as it is offered to those who share it. */
export function leadImageIn(
  document: Document,
  site: Site,
  jsonLd: JsonLdArticle,
  base: string,
): Found<Picture> | undefined {
  const offered = [
    [withoutProxy(absolute(jsonLd.image, base)), 'json-ld'],
    [withoutProxy(absolute(metaContent(document, 'og:image'), base)), 'meta'],
  ] as const;
  for (const image of placesIn(document, site.leadImage)) {
    const link = closest(image, 'a');
    const picture = pictureOf(image, base, link === undefined ? undefined : absolute(attribute(link, 'href'), base));
    if (typeof picture === 'string' || 'emoji' in picture || isMark(new URL(picture.src))) continue;
    const caption = captionOf(image);
    return {
      value: { src: uploadAmong(offered, picture.src), ...(caption === '' ? {} : { caption }) },
      source: 'visible',
    };
  }
  const marks = new Set(
    queryAll(document, 'header img, .logo img, .fusion-logo img, .custom-logo').map(
      (image) => absolute(attribute(image, 'src'), base)?.href,
    ),
  );
  for (const [url, source] of offered) {
    if (url !== undefined && !isMark(url) && !marks.has(url.href)) return { value: { src: url.href }, source };
  }
  return undefined;
}

/** The upload that a size of it was made of, where the page offers that to those who share it: Divi shows `NAME-1080x675.jpg`. */
function uploadAmong(offered: readonly (readonly [URL | undefined, string])[], src: string): string {
  const upload = offered.find(([url]) => url !== undefined && isFullSize(url) && isSameUpload(url.href, src))?.[0];
  return upload === undefined || isFullSize(new URL(src)) ? src : upload.href;
}

function captionOf(image: Element): string {
  const frame = closest(
    image,
    'figure, .wp-caption, .td-post-featured-image, .tdb_single_featured_image, .post-thumbnail, .item-image, li',
  );
  const caption = frame === undefined ? undefined : query(frame, 'figcaption, .wp-caption-text, .img_caption');
  const link = closest(image, '[data-caption]');
  return caption === undefined
    ? link === undefined
      ? ''
      : plainText(attribute(link, 'data-caption') ?? '')
    : lineOf(caption);
}

function isMark(url: URL): boolean {
  const name = fileNameOf(url);
  return MARK.test(name) || CAPITAL_MARK.test(name);
}
