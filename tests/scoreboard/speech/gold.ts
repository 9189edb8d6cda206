import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../../components/article/article.ts';
import { readArticle } from '../../../components/article/read-article.ts';
import type { Span } from '../../../components/speech/speech.ts';
import { avadaPage } from '../../support/avada-page.ts';
import { type GoldPost, type GoldSpeaker, type GoldUtterance, parseGoldPost } from '../../support/gold-post.ts';
import { pageOf } from '../../support/page-of.ts';

export interface GoldItem extends GoldUtterance {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly cue?: Span;
  readonly who: GoldSpeaker | null;
}

export interface GoldReading {
  readonly file: string;
  readonly article: Article;
  readonly items: readonly GoldItem[];
  readonly negatives: readonly { readonly kind: string; readonly spans: readonly Span[] }[];
  readonly words: number;
}

const FOLDER = 'tests/corpus/speech';
/** Private-use characters stand for the marks while the post goes through the article engine. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const END = '\uE002';

export function readGold(part: 'tune' | 'report'): GoldReading[] {
  const files = readdirSync(`${FOLDER}/${part}`)
    .filter((file) => file.endsWith('.post.html'))
    .toSorted();
  return files.map((file) =>
    goldReading(`${part}/${file}`, parseGoldPost(readFileSync(`${FOLDER}/${part}/${file}`, 'utf8'), file)),
  );
}

function goldReading(file: string, post: GoldPost): GoldReading {
  const article = articleOf(post, post.html);
  const marked = articleOf(
    post,
    post.marked.replace(
      /<gold-mark data-(open|close)="(\w+)"><\/gold-mark>/g,
      (_all, side: string, id: string) => `${side === 'open' ? OPEN : CLOSE}${id}${END}`,
    ),
  );
  const spans = new Map<string, Span[]>();
  marked.blocks.forEach(({ text }, index) => {
    const block = article.blocks[index];
    const own = spansIn(text, block?.id ?? '');
    if (own.text !== block?.text)
      throw new Error(`${file}: the marks change block ${index + 1}:\n${own.text}\n${block?.text}`);
    for (const [id, span] of own.spans) spans.set(id, [...(spans.get(id) ?? []), span]);
  });
  const items = Object.entries(post.header.utterances).map(([id, { kind, speaker, resolution }]): GoldItem => {
    const cue = spans.get(`c${id.slice(1)}`)?.[0];
    const item = {
      kind,
      speaker,
      resolution,
      id,
      spans: spans.get(id) ?? [],
      who: speaker === null ? null : (post.header.speakers[speaker] ?? null),
    };
    return cue === undefined ? item : Object.assign(item, { cue });
  });
  return {
    file,
    article,
    items,
    negatives: Object.entries(post.header.negatives).map(([id, kind]) => ({ kind, spans: spans.get(id) ?? [] })),
    words: article.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
  };
}

function articleOf({ header }: GoldPost, body: string): Article {
  const id = Number(new URL(header.url).searchParams.get('p') ?? 1);
  const { document, window } = pageOf(
    avadaPage({
      id,
      title: header.title,
      body,
      date: header.date,
      modified: header.modified,
      template: header.template,
    }),
    header.url,
  );
  const article = readArticle(document, { siteId: 'segeplan', url: header.url, postId: id }, window);
  if (article === undefined) throw new Error(`${header.url} cannot be read`);
  return article;
}

function spansIn(marked: string, block: string): { text: string; spans: [string, Span][] } {
  const spans: [string, Span][] = [];
  const open = new Map<string, number>();
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/([\uE000\uE001])(\w+)\uE002/g)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const [, side, id = ''] = match;
    if (side === OPEN) open.set(id, text.length);
    else spans.push([id, { block, start: open.get(id) ?? 0, end: text.length }]);
    if (side === CLOSE) open.delete(id);
  }
  text += marked.slice(last);
  // A span that runs on into the next block is closed here and opened there.
  for (const [id, start] of open) spans.push([id, { block, start, end: text.length }]);
  return { text, spans };
}
