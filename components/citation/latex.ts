import type { Work } from './work.ts';

/** `{"}` keeps babel's Spanish shorthands asleep. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '{"}',
  '\uE000': '\\textbraceleft{}',
  '\uE001': '\\textbraceright{}',
};

/** Two of these in a row are one sign to TeX: –, “, ”, «, », „, ¿, ¡. */
const LIGATURE = /([-'`<>,])(?=\1)|[?!](?=`)/g;

/** Text for LaTeX with UTF-8: letters stay, what LaTeX reads as its own is escaped. */
export function escapeLatex(text: string): string {
  return escapeCharacters(strayBracesMarked(text));
}

function escapeCharacters(text: string): string {
  return text
    .replace(/[\\{}&%$#_~^"\uE000\uE001]/g, (character) => ESCAPES[character] ?? `\\${character}`)
    .replace(LIGATURE, '$&{}');
}

/** BibTeX counts braces even after a backslash, so those without a partner become words. */
function strayBracesMarked(text: string): string {
  const characters = text.split('');
  const open: number[] = [];
  for (const [at, character] of characters.entries()) {
    if (character === '{') open.push(at);
    else if (character === '}' && open.pop() === undefined) characters[at] = '\uE001';
  }
  for (const at of open) characters[at] = '\uE000';
  return characters.join('');
}

/**
 * A title whose capitals survive the styles that lower-case titles: words with a capital after their first letter or a
 * digit (IA, K’atun-2032), and capitals within the title (Sololá) stand in braces.
 */
export function protectedTitle(title: string): string {
  return strayBracesMarked(title)
    .split(/([\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*)/u)
    .map((part, index, parts) => {
      const escaped = escapeCharacters(part);
      if (index % 2 === 0) return escaped;
      // Styles leave the first character alone, which may be «¿».
      const isFirst = index === 1 && parts[0] === '';
      const isProtected = isFirst ? /^.+\p{Lu}|^\p{Lu}.*\p{N}/u.test(part) : /\p{Lu}/u.test(part);
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
