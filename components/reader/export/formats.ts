import type { ExportSource } from '../../citation/export/exported-post.ts';
import { epubFile } from '../../citation/export/epub-file.ts';
import { exportFileName } from '../../citation/export/file-name.ts';
import { htmlFile } from '../../citation/export/html-file.ts';
import { markdownFile } from '../../citation/export/markdown-file.ts';
import { textFile } from '../../citation/export/text-file.ts';
import type { SavedFile } from '../../citation/file.ts';
import type { Author } from '../../citation/author.ts';
import type { TextKey } from '../../i18n/text.ts';

export type ExportFormatId = 'markdown' | 'html' | 'epub' | 'text';

export interface ExportFormat {
  readonly id: ExportFormatId;
  readonly name: TextKey;
  /** What it is good for. */
  readonly use: TextKey;
  readonly extension: string;
  readonly type: string;
  /** Whether the file can hold pictures. */
  readonly holdsPictures: boolean;
  write(source: ExportSource, facts: { readonly authors: readonly Author[]; readonly made: string }): SavedFile['text'];
}

/** In the order the panel offers them. A new format is one file in citation/export and a line here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'markdown',
    name: 'export_markdown',
    use: 'export_markdown_is',
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    holdsPictures: false,
    write: markdownFile,
  },
  {
    id: 'html',
    name: 'export_html',
    use: 'export_html_is',
    extension: 'html',
    type: 'text/html;charset=utf-8',
    holdsPictures: true,
    write: htmlFile,
  },
  {
    id: 'epub',
    name: 'export_epub',
    use: 'export_epub_is',
    extension: 'epub',
    type: 'application/epub+zip',
    holdsPictures: true,
    write: epubFile,
  },
  {
    id: 'text',
    name: 'export_text',
    use: 'export_text_is',
    extension: 'txt',
    type: 'text/plain;charset=utf-8',
    holdsPictures: false,
    write: textFile,
  },
];

/** The file in this format, named after the post. `made` is the present moment, ISO 8601 to the second. */
export function exportFile(
  format: ExportFormat,
  source: ExportSource,
  authors: readonly Author[],
  made: string,
): SavedFile {
  const { extension, type } = format;
  return { name: exportFileName(source.article, extension), type, text: format.write(source, { authors, made }) };
}
