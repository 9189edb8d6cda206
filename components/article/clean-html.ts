import createDomPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { inertDocument } from '../dom/unclobbered.ts';
import type { CleanHtml } from './article.ts';
import { isPictureData } from './picture-data.ts';

/** Attributes that hold no address. */
const PLAIN_ATTRIBUTES =
  'alt width height title lang dir datetime colspan rowspan scope span start reversed value type'.split(' ');

/** Text, structure, links and pictures. No forms, frames, styles, SVG, MathML, templates, ids, names or classes. */
const PROFILE: Config = {
  ALLOWED_TAGS: [
    ...'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr br div span figure figcaption img'.split(' '),
    ...'table caption colgroup col thead tbody tfoot tr th td'.split(' '),
    ...'a abbr b strong i em u s del ins sub sup small mark q cite code time wbr'.split(' '),
  ],
  ALLOWED_ATTR: ['href', 'src', 'cite', ...PLAIN_ATTRIBUTES],
  // DOMPurify holds every other value against ALLOWED_URI_REGEXP, so that even `width="600"` would go.
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|data:image\/(?:png|jpeg|gif|webp|avif);)/i,
  SANITIZE_NAMED_PROPS: false,
};

/** One object, since DOMPurify reads a configuration anew whenever it is another object than the last. */
const AS_FRAGMENT = { ...PROFILE, RETURN_DOM_FRAGMENT: true as const };

const purifiers = new WeakMap<WindowLike, DOMPurify>();

/** The one place where page HTML becomes CleanHtml. `window` lends the parser; the page itself is not touched. */
export function cleanHtml(html: string, window: WindowLike): CleanHtml {
  return purifierOf(window).sanitize(html, PROFILE) as CleanHtml;
}

/** The same as nodes. Also cleans again at the sink: what came by message or from storage is believed to be nothing. */
export function cleanFragment(html: string, window: WindowLike): DocumentFragment {
  // DOMPurify gives null for what parses into a page without a body, as `<frameset>` does, whatever its types say (3.4.18).
  const clean = purifierOf(window).sanitize(html, AS_FRAGMENT) as DocumentFragment | null;
  return clean ?? purifierOf(window).sanitize('', AS_FRAGMENT);
}

function purifierOf(window: WindowLike): DOMPurify {
  let purifier = purifiers.get(window);
  if (purifier === undefined) {
    purifier = createDomPurify(unshadowed(window));
    purifier.addHook('uponSanitizeAttribute', keepAddressesAtHome);
    purifier.addHook('uponSanitizeAttribute', keepOnlyPictureData);
    purifiers.set(window, purifier);
  }
  return purifier;
}

/**
 * DOMPurify reaches for `document.createElement` and its like, which `<img name="createElement">` shadows in a page: it gets
 * an inert document of the same window instead.
 */
function unshadowed(window: WindowLike): WindowLike {
  const { document } = window;
  if (document === undefined) return window;
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, HTMLFormElement, DOMParser } =
    window;
  return {
    document: inertDocument(document),
    ...{ DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, HTMLFormElement, DOMParser },
  };
}

/** The elements whose addresses mean something. DOMPurify's list of attributes is one for all elements. */
const HOMES: Readonly<Record<string, RegExp>> = { href: /^a$/, src: /^img$/, cite: /^(?:blockquote|q|del|ins)$/ };

function keepAddressesAtHome(element: Element, attribute: { attrName: string; keepAttr: boolean }): void {
  const home = Object.hasOwn(HOMES, attribute.attrName) ? HOMES[attribute.attrName] : undefined;
  if (home?.test(element.localName) === false) attribute.keepAttr = false;
}

/** DOMPurify lets any `data:` through on media elements, whatever ALLOWED_URI_REGEXP says (3.4.18). */
function keepOnlyPictureData(
  element: Element,
  attribute: { attrName: string; attrValue: string; keepAttr: boolean },
): void {
  if (/^\s*data:/i.test(attribute.attrValue)) {
    attribute.keepAttr =
      element.localName === 'img' && attribute.attrName === 'src' && isPictureData(attribute.attrValue);
  }
}
