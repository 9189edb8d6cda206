import { articleOf } from './article-of.ts';

const URL_OF_PAGE = 'https://www.ejemplo.gob.gt/2025/05/12/nota/';

export interface PageWithHead {
  readonly head?: string;
  readonly before?: string;
  readonly url?: string;
  readonly dateline?: string;
  readonly lang?: string;
}

/** A post of some portal of the government, with what is asked for in its head or above its text. */
export function readWithHead({ head = '', before = '', url = URL_OF_PAGE, dateline = '', lang = 'es' }: PageWithHead) {
  const article = articleOf(
    `<html lang="${lang}"><head>${head}</head><body class="single single-post postid-7"><header class="site-header"><h1>Gobierno</h1></header><main><article id="post-7">${before}<div class="entry-content"><p>${dateline}La obra terminó a tiempo y costó menos de lo previsto.</p></div></article></main></body></html>`,
    url,
  );
  if (article === undefined) throw new Error('nothing was read');
  return article;
}

/** A block of JSON-LD. */
export const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
/** A `<meta>` of the head. */
export const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
