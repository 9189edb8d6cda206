import type { TextFragment } from 'text-fragments-polyfill/text-fragment-utils';

/** `#:~:text=…` after an address that may have a fragment already. */
export function withFragment(url: string, { prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix === undefined ? '' : `${encoded(prefix)}-,`,
    encoded(textStart),
    textEnd === undefined ? '' : `,${encoded(textEnd)}`,
    suffix === undefined ? '' : `,-${encoded(suffix)}`,
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join('')}`;
}

/**
 * Everything but letters, digits and `_` as %XX: a bare hyphen breaks the match in Chromium, commas and `&` are syntax,
 * and messengers drop a final full stop.
 */
function encoded(text: string): string {
  // The library's search wants soft hyphens as they stand in the page; browsers want them left out.
  return encodeURIComponent(text.replaceAll('\u00AD', '').toWellFormed()).replace(
    /[-.!~*'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Words with one space where the page has any white space. */
export function shownWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The library gives most words without accents, in lower case and folded (NFKD: «…» is «...», «n.º» is «n.o»), which Firefox does
 * not find in the page. This gives the start of `text`, or its end, as the page has it.
 */
export function asInPage(given: string, text: string, side: 'start' | 'end'): string | undefined {
  const words = shownWords(text);
  const sought = fold(given);
  for (let length = 1; length <= words.length; length += 1) {
    const candidate = side === 'start' ? words.slice(0, length) : words.slice(-length);
    if (fold(candidate) === sought) return candidate;
  }
  return undefined;
}

/** As text-fragments-polyfill 6.7 does it. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\s+/g, ' ')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase();
}
