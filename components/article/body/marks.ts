import { linkTarget } from './addresses.ts';
import type { Mark } from './line-writer.ts';
import { squeeze } from './squeeze.ts';

/** Elements that mark words, and what they become. A map, since a page may have a `<constructor>`. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    strong: 'strong',
    b: 'strong',
    em: 'em',
    i: 'em',
    cite: 'cite',
    q: 'q',
    u: 'u',
    s: 's',
    strike: 's',
    del: 'del',
    ins: 'ins',
    sub: 'sub',
    sup: 'sup',
    small: 'small',
    mark: 'mark',
    code: 'code',
    kbd: 'code',
    samp: 'code',
    tt: 'code',
    abbr: 'abbr',
    time: 'time',
  }),
);
/** Attributes that go with a mark. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { abbr: ['title'], time: ['datetime'], q: ['cite'] };

/** The mark an element puts on its words; undefined for one that marks nothing. */
export function markOf(element: Element, base: string): Mark {
  const name = element.localName;
  if (name === 'a') {
    const href = linkTarget(element.getAttribute('href'), base);
    return href === undefined ? undefined : { tag: 'a', attributes: { href } };
  }
  if (name === 'span' || name === 'font') return markOfStyle(element.getAttribute('style') ?? '');
  const tag = MARKS.get(name);
  // Google Docs wraps a whole paste in `<b style="font-weight:normal">`; icon fonts use an empty `<i>`.
  if (
    tag === undefined ||
    (tag === 'strong' && /(?<![\w-])font-weight:\s*(?:normal|400)/.test(element.getAttribute('style') ?? ''))
  )
    return undefined;
  const attributes = (ATTRIBUTES[tag] ?? []).flatMap((attribute): [string, string][] => {
    const value = element.getAttribute(attribute);
    return value === null ? [] : [[attribute, squeeze(value).trim()]];
  });
  return { tag, attributes: Object.fromEntries(attributes) };
}

/** Word and Google Docs set bold and italics by style. */
function markOfStyle(style: string): Mark {
  if (/(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/.test(style)) return { tag: 'strong', attributes: {} };
  return /font-style:\s*italic/.test(style) ? { tag: 'em', attributes: {} } : undefined;
}
