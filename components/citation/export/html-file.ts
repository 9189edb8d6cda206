import { articleMarkup, escaped } from './article-markup.ts';
import { EXPORT_STYLE } from './export-style.ts';
import { type ExportSource, languageOf, titleOf } from './exported-post.ts';
import { base64 } from './picture-bytes.ts';

/** Nothing runs in the file and nothing is asked for, whatever it holds. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** The post in one page that needs nothing else: style inside, pictures inside where they were asked for, else as links. */
export function htmlFile(source: ExportSource): string {
  const { article, words, pictures } = source;
  const { body } = articleMarkup(source, {
    words: words.picture,
    sourceOf: (src) => {
      const picture = pictures.get(src);
      return picture === undefined ? undefined : `data:${picture.type};base64,${base64(picture.bytes)}`;
    },
  });
  return `<!DOCTYPE html>
<html lang="${languageOf(source)}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<meta name="color-scheme" content="light dark"/>
<title>${escaped(titleOf(source))}</title>
<link rel="canonical" href="${escaped(article.url)}"/>
<style>${EXPORT_STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
