import { Readability } from '@mozilla/readability';
import { attribute, inertDocument, queryAll, removeAttribute, rootElementOf, textOf } from '../../dom/unclobbered.ts';
import { walk } from '../../dom/walk.ts';

/** Beyond these Readability would freeze the page: it is linear in elements and quadratic in depth (5,000 deep: 4.4 s). */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 500;

/**
 * What Readability takes for the content of a page of which nothing is known: its own judgement with all its retries, on a
 * copy. Two things are taken from the copy first: the root's classes, since Avada's `avada-html-header-position-top` makes
 * Readability remove the root itself, and names that shadow DOM members, since a form with an `<input name="parentNode">`
 * makes it hang. A page too large or too deep is read by its landmarks.
 */
export function mainContent(document: Document): Element | undefined {
  const root = rootElementOf(document);
  if (isTooMuch(document, root)) return landmark(document);
  const copy = inertDocument(document);
  const html = copy.importNode(root, true);
  removeAttribute(html, 'class');
  disarm(html);
  modernise(html, copy);
  copy.documentElement.replaceWith(html);
  try {
    const result = new Readability<Node>(copy, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    }).parse();
    return (result?.content as Element | null | undefined) ?? undefined;
  } catch {
    return landmark(document);
  }
}

/** What old tags are to Readability: words that run on in their line, which it would part at any other. */
const OLD: Readonly<Record<string, string>> = {
  nobr: 'span',
  big: 'span',
  tt: 'span',
  acronym: 'abbr',
  u: 'ins',
  s: 'del',
  strike: 'del',
};

/** Also a film within an `<object>`, which it would drop. */
function modernise(root: Element, document: Document): void {
  for (const element of queryAll(root, Object.keys(OLD).join())) {
    const modern = document.createElement(OLD[element.localName] ?? 'span');
    modern.append(...element.childNodes);
    element.replaceWith(modern);
  }
  for (const film of queryAll(root, 'object > embed[src]')) film.parentElement?.replaceWith(film);
}

/** Takes away the names by which controls and pictures shadow the members of their form or of the document. */
function disarm(root: Element): void {
  const document = Object.getPrototypeOf(root.ownerDocument) as object;
  for (const element of queryAll(root, '[name], [id]')) {
    for (const name of ['name', 'id']) {
      const value = attribute(element, name);
      if (value !== undefined && (value in document || value in Object.getPrototypeOf(root)))
        removeAttribute(element, name);
    }
  }
}

function isTooMuch(document: Document, root: Element): boolean {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  walk(document, root, {
    enter: () => {
      elements += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    leave: () => {
      depth -= 1;
    },
    text: () => {},
  });
  return elements > MOST_ELEMENTS || deepest > DEEPEST;
}

/** The part of the page that says it is the main one and holds most words. */
function landmark(document: Document): Element | undefined {
  for (const selector of ['article', 'main, [role="main"]', '#content, .content', 'body']) {
    const [longest] = queryAll(document, selector).toSorted((a, b) => textOf(b).length - textOf(a).length);
    if (longest !== undefined && textOf(longest).trim() !== '') return longest;
  }
  return undefined;
}
