import type { Work } from './work.ts';

/** Braces become words, since BibTeX counts them even after a backslash; `{"}` keeps babel's Spanish shorthands asleep. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '{"}',
};

/** Text for LaTeX with UTF-8: letters stay, what LaTeX reads as its own is escaped. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}&%$#_~^"]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

/**
 * A title whose capitals survive the styles that lower-case titles: words with a capital after their first letter or a
 * digit (IA, K’atun-2032), and capitals within the title (Sololá) stand in braces.
 */
export function protectedTitle(title: string): string {
  let isFirst = true;
  return title
    .split(/([\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*)/u)
    .map((part, index) => {
      const escaped = escapeLatex(part);
      if (index % 2 === 0) return escaped;
      const isProtected = isFirst ? /^.+\p{Lu}|^\p{Lu}.*\p{N}/u.test(part) : /\p{Lu}/u.test(part);
      isFirst = false;
      return isProtected ? `{${escaped}}` : escaped;
    })
    .join('');
}

/** Several institutions: each in braces, so that «y» and commas in a name part nothing. */
export function bibtexNames({ authors }: Work): string {
  return authors
    .map(({ name, family, given }) =>
      family === undefined || given === undefined
        ? `{${escapeLatex(name)}}`
        : `${escapeLatex(family)}, ${escapeLatex(given)}`,
    )
    .join(' and ');
}

/** `url` fields are read as they are, but for what ends or breaks them. */
export function bibtexUrl(url: string): string {
  return url.replace(/[{}\\ ]/g, encodeURIComponent);
}

/** `@online{key, …}`; fields without a value fall out. Values are escaped already; `bare` ones stand without braces. */
export function bibtexEntry(
  kind: string,
  key: string,
  fields: readonly (readonly [name: string, value: string | undefined, bare?: 'bare'])[],
): string {
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value = '', bare]) => `  ${name} = ${bare === undefined ? `{${value}}` : value}`);
  return `@${kind}{${key},\n${lines.join(',\n')}\n}`;
}
