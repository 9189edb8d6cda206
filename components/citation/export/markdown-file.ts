import { escapeLineStart, escapeMarkdown, markdownUrl } from '../markdown.ts';
import type { ExportSource } from './exported-post.ts';
import { printable, type Run } from './inline-runs.ts';
import { partsIn } from './lines.ts';
import { type FileFormat, linesFile } from './lines-file.ts';

/** What opens or closes emphasis beside a letter only when it is no punctuation (CommonMark 0.31, 6.2). */
const PUNCTUATION = /[\p{P}\p{S}]/u;
const EDGE = /[\s\p{P}\p{S}]/u;

/** The post in CommonMark with GitHub's tables: voices by their initials in square brackets, the citation at the end. */
export function markdownFile(source: ExportSource): string {
  return linesFile(source, MARKDOWN);
}

const MARKDOWN: FileFormat = {
  words: escaped,
  title: (line) => `# ${line}`,
  address: (url) => `<${markdownUrl(url)}>`,
  numbered: (number, line) => `**${number}** ${line}`,
  document: (name, url) => (url === undefined ? name : `[${name}](${markdownUrl(url)})`),
  citation: citationLines,
  line: (runs) => runs.reduce((line, run, index) => line + written(run, line, runs[index + 1]), ''),
  heading: (line, level) => `${'#'.repeat(level)} ${line.replaceAll('\\\n', ' ')}`,
  item: (text, number) => indented(number === undefined ? '- ' : `${number}. `, text),
  quote: (text) => text.replace(/^/gm, '> ').replace(/ +$/gm, ''),
  caption: (line) => line,
  table: tableOf,
  rule: '---',
};

function escaped(text: string): string {
  return escapeLineStart(escapeMarkdown(printable(text).replace(/\s+/g, ' ').trim()));
}

/** Each line of the citation one of the file. */
function citationLines(text: string, content: DocumentFragment | undefined): string {
  if (content !== undefined) return partsIn(content, MARKDOWN).join('\n\n');
  return text
    .split('\n')
    .map(escaped)
    .join('\\\n')
    .replace(/\\\n(?=\\\n|$)|^\\\n/g, '\n')
    .trim();
}

function written(run: Run, before: string, next: Run | undefined): string {
  const { kind, text, url, strong, em } = run;
  if (kind === 'break') return '\\\n';
  if (kind === 'voice') return escapeMarkdown(` [${text}]`);
  if (kind === 'picture') return `![${escapeMarkdown(text.replace(/\s+/g, ' '))}](${markdownUrl(url ?? '')})`;
  const isLineStart = before === '' || before.endsWith('\\\n');
  const words = isLineStart ? escapeLineStart(escapeMarkdown(text)) : escapeMarkdown(text);
  // Before a bracket an exclamation mark would make a picture.
  const plain = next?.url === undefined ? words : words.replace(/!$/, '\\!');
  if (url !== undefined)
    return text.trim() === '' ? plain : `[${plain.trim()}](${markdownUrl(url)})${/\s$/.test(text) ? ' ' : ''}`;
  const stars = `${strong === true ? '**' : ''}${em === true ? '*' : ''}`;
  const core = plain.trim();
  if (stars === '' || core === '') return plain;
  const lead = plain.slice(0, plain.indexOf(core));
  const tail = plain.slice(plain.indexOf(core) + core.length);
  const previous = (before + lead).at(-1) ?? ' ';
  const following = tail.charAt(0) || (next?.kind === 'text' ? next.text.charAt(0) : ' ');
  const [first = ''] = /^./u.exec(core) ?? [];
  const [last = ''] = /.$/u.exec(core) ?? [];
  const opens = previous !== '*' && (!PUNCTUATION.test(first) || EDGE.test(previous));
  const closes = following !== '*' && (!PUNCTUATION.test(last) || EDGE.test(following));
  return opens && closes ? `${lead}${stars}${core}${stars}${tail}` : plain;
}

function indented(mark: string, text: string): string {
  return mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
}

function tableOf(rows: readonly (readonly string[])[], hasHead: boolean): string {
  const width = Math.max(...rows.map(({ length }) => length), 1);
  const row = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => (cells[at] ?? '').replace(/\\\n/g, ' ')).join(' | ')} |`;
  const [head, ...rest] = hasHead ? rows : [[], ...rows];
  return [row(head ?? []), `|${' --- |'.repeat(width)}`, ...rest.map(row)].join('\n');
}
