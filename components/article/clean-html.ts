import createDomPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import type { CleanHtml } from './article.ts';

/** Text, structure, links and pictures. No forms, frames, styles, SVG, MathML, templates, ids, names or classes. */
const PROFILE: Config = {
  ALLOWED_TAGS: [
    ...[
      'p',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'blockquote',
      'pre',
      'hr',
      'br',
      'div',
      'span',
    ],
    ...[
      'figure',
      'figcaption',
      'img',
      'table',
      'caption',
      'colgroup',
      'col',
      'thead',
      'tbody',
      'tfoot',
      'tr',
      'th',
      'td',
    ],
    ...[
      'a',
      'abbr',
      'b',
      'strong',
      'i',
      'em',
      'u',
      's',
      'del',
      'ins',
      'sub',
      'sup',
      'small',
      'mark',
      'q',
      'cite',
      'code',
      'time',
      'wbr',
    ],
  ],
  ALLOWED_ATTR: [
    ...['href', 'src', 'srcset', 'sizes', 'alt', 'width', 'height', 'title', 'lang', 'dir', 'datetime', 'cite'],
    ...['colspan', 'rowspan', 'scope', 'span', 'start', 'reversed', 'value', 'type'],
  ],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|data:image\/(?:png|jpeg|gif|webp|avif);)/i,
  SANITIZE_NAMED_PROPS: false,
};

const purifiers = new WeakMap<WindowLike, DOMPurify>();

/** The one place where page HTML becomes CleanHtml. `window` lends the parser; the page itself is not touched. */
export function cleanHtml(html: string, window: WindowLike): CleanHtml {
  return purifierOf(window).sanitize(html, PROFILE) as CleanHtml;
}

/** Cleans again at the sink: what came by message or from storage is believed to be nothing. */
export function cleanFragment(html: CleanHtml, window: WindowLike): DocumentFragment {
  return purifierOf(window).sanitize(html, { ...PROFILE, RETURN_DOM_FRAGMENT: true });
}

function purifierOf(window: WindowLike): DOMPurify {
  let purifier = purifiers.get(window);
  if (purifier === undefined) {
    purifier = createDomPurify(window);
    purifier.addHook('uponSanitizeAttribute', keepOnlyPictureData);
    purifiers.set(window, purifier);
  }
  return purifier;
}

/** DOMPurify lets any `data:` through on media elements, whatever ALLOWED_URI_REGEXP says (3.4.18). */
function keepOnlyPictureData(
  element: Element,
  attribute: { attrName: string; attrValue: string; keepAttr: boolean },
): void {
  if (/^\s*data:/i.test(attribute.attrValue)) {
    attribute.keepAttr =
      element.localName === 'img' &&
      attribute.attrName === 'src' &&
      /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/i.test(attribute.attrValue);
  }
  if (attribute.attrName === 'srcset' && /(?:^|[\s,])(?!https?:)[a-z][a-z0-9+.-]*:/i.test(attribute.attrValue))
    attribute.keepAttr = false;
}
