import type { ExportSource } from './exported-post.ts';
import { printable, type Run } from './inline-runs.ts';
import { linesFile } from './lines-file.ts';

/** Longest rule under a heading, in characters. */
const RULE = 72;

/** The post in plain lines: numbers and initials in square brackets, addresses after what they belong to. */
export function textFile(source: ExportSource): string {
  const { picture } = source.words;
  return linesFile(source, {
    words: oneLine,
    title: (line) => underlined(line, '='),
    address: (url) => url,
    numbered: (number, line) => `[${number}] ${line}`,
    document: (name, url) => (url === undefined ? name : `${name}: ${url}`),
    citation: (text) => printable(text),
    line: (runs) => runs.map((run) => written(run, picture)).join(''),
    heading: headline,
    item: (lines, number) => `${number === undefined ? '-' : `${number}.`} ${lines.replaceAll('\n', '\n  ')}`,
    quote: (lines) => lines.replace(/^/gm, '    ').replace(/ +$/gm, ''),
    caption: (line) => line,
    table: (rows) => rows.map((cells) => cells.map(oneLine).join('\t')).join('\n'),
    rule: '* * *',
  });
}

function written({ kind, text, url }: Run, picture: string): string {
  if (kind === 'break') return '\n';
  if (kind === 'voice') return ` [${text}]`;
  if (kind === 'picture') return `[${picture}${text === '' ? '' : `: ${oneLine(text)}`}] ${url}`;
  if (url === undefined || text.includes(url)) return text;
  return `${text.trimEnd()} (${url})${/\s$/.test(text) ? ' ' : ''}`;
}

/** A heading that shows without a size of its own; the lower ones stand alone. */
function headline(line: string, level: number): string {
  return level > 2 ? oneLine(line) : underlined(oneLine(line), '-');
}

function underlined(line: string, rule: string): string {
  return `${line}\n${rule.repeat(Math.min(RULE, line.length))}`;
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
