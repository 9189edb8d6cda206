import { strToU8, zipSync } from 'fflate';
import type { Author } from '../author.ts';
import { articleMarkup, type ContentsEntry, escaped } from './article-markup.ts';
import { EXPORT_STYLE } from './export-style.ts';
import { type EmbeddedPicture, type ExportSource, languageOf, titleOf } from './exported-post.ts';

const EXTENSIONS: Readonly<Record<EmbeddedPicture['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

export interface EpubFacts {
  readonly authors: readonly Author[];
  /** `2026-05-19T09:40:00Z`: when the file was made, to the second (EPUB 3.3, 5.5.5). */
  readonly made: string;
}

/** The post as an EPUB 3 book of one chapter. Pictures are in it or stay links: a book may not reach for the network (3.3, 3.6). */
export function epubFile(source: ExportSource, facts: EpubFacts): Uint8Array<ArrayBuffer> {
  const { article, words, pictures } = source;
  const names = new Map(
    [...pictures].map(([src, { type }], index) => [src, `images/${index + 1}.${EXTENSIONS[type]}`] as const),
  );
  const used = new Set<string>();
  const { body, contents } = articleMarkup(source, {
    words: words.picture,
    sourceOf: (src) => {
      const name = names.get(src);
      if (name !== undefined) used.add(src);
      return name;
    },
  });
  const inBook = [...pictures].filter(([src]) => used.has(src));
  const title = titleOf(source);
  const language = languageOf({ article });
  const zipped = zipSync(
    {
      // The first entry, bare, so that the file tells what it is by its first bytes (OCF 4.3).
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(CONTAINER),
      'EPUB/package.opf': strToU8(
        packageOf(
          source,
          facts,
          inBook.map(([src, { type }]) => [names.get(src) ?? '', type]),
        ),
      ),
      'EPUB/nav.xhtml': strToU8(page(title, language, navOf(title, contents))),
      'EPUB/article.xhtml': strToU8(page(title, language, body)),
      'EPUB/style.css': strToU8(EXPORT_STYLE),
      ...Object.fromEntries(
        inBook.map(([src, { bytes }]) => [`EPUB/${names.get(src)}`, [bytes, { level: 0 as const }]]),
      ),
    },
    // Zip knows years from 1980 on; the day is in the metadata.
    { level: 9, mtime: '1980-01-01T12:00:00' },
  );
  return new Uint8Array(zipped);
}

function page(title: string, language: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

function navOf(title: string, contents: readonly ContentsEntry[]): string {
  const items = contents.map(
    ({ id, words }) => `<li><a href="article.xhtml#${id}">${escaped(words.trim() || '—')}</a></li>`,
  );
  return `<nav epub:type="toc" id="toc"><h1>${escaped(title)}</h1><ol>${items.join('')}</ol></nav>`;
}

function packageOf(
  { article, words }: ExportSource,
  { authors, made }: EpubFacts,
  pictures: readonly (readonly [name: string, type: string])[],
): string {
  const language = languageOf({ article });
  const creators = authors.flatMap(({ name }) => element('dc:creator', name));
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(article.publishedAt ?? '')?.[0];
  const published = day === undefined ? '' : `<dc:date>${day}</dc:date>`;
  const publisher = element('dc:publisher', article.institution?.name ?? '').join('');
  const access = [
    ['accessMode', 'textual'],
    ...(pictures.length === 0 ? [] : [['accessMode', 'visual']]),
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityFeature', 'readingOrder'],
    ['accessibilityHazard', 'none'],
  ].map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`);
  const items = pictures.map(
    ([name, type], index) => `<item id="image${index + 1}" href="${name}" media-type="${type}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escaped(words.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escaped(article.url)}</dc:identifier>
<dc:title>${escaped(titleOf({ article }))}</dc:title>
<dc:language>${language}</dc:language>
${creators.join('\n')}
${publisher}
${published}
<dc:source>${escaped(article.url)}</dc:source>
<meta property="dcterms:modified">${escaped(made)}</meta>
${access.join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine><itemref idref="article"/></spine>
</package>
`;
}

/** Metadata is never empty (EPUB 3.3, 5.5). */
function element(name: string, words: string): string[] {
  const content = escaped(words).trim();
  return content === '' ? [] : [`<${name}>${content}</${name}>`];
}
