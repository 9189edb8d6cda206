import { corpusPages } from '../support/corpus-pages.ts';

/** Bytes of a real post of the portal: half of it is Avada's own style sheet in the head. */
const REAL_SIZE = 173_000;

/** A page of the corpus, filled up with the style sheet that a real one carries, its article repeated `times` times. */
export function realSizePage(times = 1): string {
  const page = corpusPages().find(({ name }) => name.startsWith('01-'));
  if (page === undefined) throw new Error('the corpus has no page 01');
  const html = page.html.toString('utf8');
  const filled = html.replace(
    '</head>',
    `<style id="avada-dynamic-css">${style(REAL_SIZE - html.length)}</style></head>`,
  );
  const [, open = '', article = '', close = ''] =
    /(<div class="fusion-text fusion-text-1"[^>]*>)([\s\S]*?)(<\/div><\/div><style)/.exec(filled) ?? [];
  if (article === '') throw new Error('page 01 has no text element');
  return filled.replace(
    open + article + close,
    () => open + Array.from({ length: times }, (_, turn) => varied(article, turn)).join('\n') + close,
  );
}

/** The same length with other words: a reader drops what it has read already. */
function varied(article: string, turn: number): string {
  return turn === 0
    ? article
    : article.replaceAll(/(<p>(?:<strong>)?)/g, `$1${turn}. `).replaceAll('/NARANJO', `/${turn}-NARANJO`);
}

function style(length: number): string {
  const rule =
    '.fusion-body .fusion-builder-column-0 > .fusion-column-wrapper{padding:0 20px 0 20px;margin-top:0;background-size:cover}';
  return rule.repeat(Math.max(0, Math.ceil(length / rule.length)));
}
