import type { Article, Block } from '../../components/article/article.ts';
import { readArticle } from '../../components/article/read-article.ts';
import { anyPage, recognisePost } from '../../components/sites/recognise-post.ts';
import { avadaPage, type AvadaPost } from './avada-page.ts';
import { SAMPLE_POST } from './sample-post.ts';
import { writtenPage } from './written-page.ts';

const PORTAL = 'https://portal.segeplan.gob.gt/segeplan/';

/** Reads a whole page. `anyway` reads it as the user's click would, whatever it is. */
export function articleOf(html: string, url: string, anyway = false): Article | undefined {
  const { document, window } = writtenPage(html, url);
  const address = recognisePost(document, url) ?? (anyway ? anyPage(document, url) : undefined);
  return address === undefined ? undefined : readArticle(document, address, window);
}

/** Reads a post of the portal whose text element holds `body`. */
export function postWith(body: string, more: Partial<AvadaPost> = {}): Article {
  const article = articleOf(avadaPage({ ...SAMPLE_POST, ...more, body }), `${PORTAL}?p=${more.id ?? SAMPLE_POST.id}`);
  if (article === undefined) throw new Error('nothing was read');
  return article;
}

/** A block in one line: `paragraph: words`, `h3: words`, `figure src: caption`, `video href: words`. */
export function lineOf({ kind, html, text }: Block): string {
  const at = [...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  const what = kind === 'heading' ? html.slice(1, 3) : kind;
  return `${[what, ...(/^(?:figure|gallery|video|attachment)$/.test(kind) ? at : [])].join(' ')}: ${text}`;
}

/** The blocks of a post whose text element holds `body`, a line each. */
export function linesWith(body: string): string[] {
  return postWith(body).blocks.map(lineOf);
}
