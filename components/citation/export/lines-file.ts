import { citationContent, type ExportSource, exportedBlocks, type ExportVoice, titleOf } from './exported-post.ts';
import { webAddress } from './inline-runs.ts';
import { type LineFormat, partsIn } from './lines.ts';

/** A format made of lines: how it writes the post's parts, and our own words around them. */
export interface FileFormat extends LineFormat {
  /** Words of ours or the page's, on one line, escaped. */
  words(text: string): string;
  title(line: string): string;
  address(url: string): string;
  /** A paragraph under its number. */
  numbered(number: number, line: string): string;
  /** `name` is escaped; a file whose address leads nowhere is named alone. */
  document(name: string, url: string | undefined): string;
  /** The citation as it is pasted, line by line; `content` where it has italics and links. */
  citation(text: string, content: DocumentFragment | undefined): string;
}

/** The post from its title to its citation, part by part, an empty line between them. */
export function linesFile(source: ExportSource, format: FileFormat): string {
  const { article, voices, words, citation } = source;
  const parts = [
    format.title(format.words(titleOf(source))),
    words.facts.map(format.words).join(' · '),
    format.address(webAddress(article.url) ?? ''),
    voices.length === 0
      ? ''
      : `${format.words(words.voices)}: ${voices.map((voice) => nameOf(voice, format)).join(' · ')}`,
    ...exportedBlocks(source).map(({ block, content }) => {
      const written = partsIn(content, format).join('\n\n');
      return block.number === undefined || written === '' ? written : format.numbered(block.number, written);
    }),
    ...section(
      words.saidBy,
      voices.map((voice) => saidBy(voice, format)),
      format,
    ),
    ...section(
      words.documents,
      article.attachments.map(({ name, url, type }) =>
        format.item(format.document(format.words(`${name} (${type.toUpperCase()})`), webAddress(url)), undefined),
      ),
      format,
      '\n',
    ),
    ...section(words.citation, [format.citation(citation.text, citationContent(source))], format),
    format.rule,
    words.notes.map(format.words).join(' '),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, parts: readonly string[], format: FileFormat, between = '\n\n'): string[] {
  return parts.length === 0 ? [] : [format.heading(format.words(title), 2), parts.join(between)];
}

function nameOf({ initials, name }: ExportVoice, { words }: FileFormat): string {
  return words(`[${initials}] ${name}`);
}

function saidBy(voice: ExportVoice, format: FileFormat): string {
  const items = voice.said.map(({ where, words }) =>
    format.item(`${format.words(where)}: ${format.words(words)}`, undefined),
  );
  return `${format.heading(nameOf(voice, format), 3)}\n\n${items.join('\n')}`;
}
