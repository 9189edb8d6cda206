import { queryAll, textOf } from '../../dom/unclobbered.ts';
import type { Site } from '../../sites/site.ts';
import { found, type Found } from './found.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { lineOf, metaContent, placesIn } from './page-places.ts';
import { oneLine, plainText } from './plain-text.ts';

/** The headline: as the page shows it where its own head confirms it, else as the head has it, without the site's name. */
export function titleIn(
  document: Document,
  site: Pick<Site, 'title' | 'hosts'>,
  { headline }: JsonLdArticle,
): Found | undefined {
  const siteName = metaContent(document, 'og:site_name') ?? '';
  const [element] = queryAll(document, 'head title');
  const inHead = element === undefined ? '' : oneLine(textOf(element));
  const shared = plainText(metaContent(document, 'og:title') ?? '');
  const headlines = [headline === undefined ? '' : plainText(headline), shared, inHead].map(letters);
  const shown = [...placesIn(document, site.title)].map(lineOf).filter((line) => line !== '' && line.length < 400);
  const confirmed = shown.find(
    (line) => letters(line).length > 3 && headlines.some((other) => other.includes(letters(line))),
  );
  // K2 adds «Destacado» to the headline: what the head has of it is the title.
  const begun = inHead
    .split(BETWEEN)
    .find((part) => letters(part).length > 15 && shown.some((line) => letters(line).startsWith(letters(part))));
  return (
    found(confirmed, 'visible') ??
    found(headline === undefined && shared === '' ? begun : undefined, 'visible') ??
    found(headline === undefined ? undefined : plainText(headline), 'json-ld') ??
    found(withoutSiteName(shared, siteName), 'meta') ??
    found(shown[0], 'visible') ??
    found(withoutSiteName(inHead, siteName), 'meta')
  );
}

/** What stands between a title and the name of its site. */
const BETWEEN = /\s+[|–—·»-]\s+/;

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** «Título – SEGEPLAN», «Municipalidad | Título»: the part that is not the site's name, else all but a short last part. */
function withoutSiteName(title: string, siteName: string): string {
  const parts = title.split(BETWEEN);
  if (parts.length < 2) return title;
  const named = parts.findIndex((part) => letters(part) !== '' && letters(part) === letters(siteName));
  if (named === 0) return title.slice(title.indexOf(parts[1] ?? ''));
  const last = parts.at(-1) ?? '';
  return named > 0 || last.split(' ').length <= 4
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·»-]\s+$/, '')
    : title;
}
