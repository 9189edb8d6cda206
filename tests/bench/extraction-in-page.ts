/** What runs inside Chromium: bundled by `extraction.ts`, called through `bench.*`. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import createDomPurify from 'dompurify';
import { cleanHtml } from '../../components/article/clean-html.ts';
import { readArticle, readArticleBy } from '../../components/article/read-article.ts';
import { anyPage, recognisePost } from '../../components/sites/recognise-post.ts';

declare const Mercury: {
  parse(url: string, options: { html: string; fallback: boolean; fetchAllPages: boolean }): Promise<unknown>;
};

const parser = new DOMParser();

/** Milliseconds of each contender in each round. The copy that a peer works on is made outside its time. */
export async function race(html: string, url: string, rounds: number): Promise<Record<string, number[]>> {
  const page = parser.parseFromString(html, 'text/html');
  const address = recognisePost(page, url);
  if (address === undefined) throw new Error('the page is not recognised');
  const copyOf = (): Document => page.cloneNode(true) as Document;
  const contenders: Record<string, () => () => unknown> = {
    Readability: () => {
      const copy = copyOf();
      return () => new Readability(copy).parse();
    },
    'Readability + DOMPurify': () => {
      const copy = copyOf();
      copy.documentElement.removeAttribute('class');
      return () => createDomPurify(window).sanitize(new Readability(copy).parse()?.content ?? '');
    },
    Defuddle: () => {
      const copy = copyOf();
      return () => new Defuddle(copy, { url }).parse();
    },
    Postlight: () => () => Mercury.parse(url, { html, fallback: false, fetchAllPages: false }),
    'ours, uncleaned': () => () =>
      readArticleBy((text) => parser.parseFromString(text, 'text/html').body, page, address),
    ours: () => () => readArticle(page, address, window),
  };
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -5; round < rounds; round += 1) {
    for (const [name, prepare] of Object.entries(contenders)) {
      const run = prepare();
      const start = performance.now();
      await run();
      if (round >= 0) times[name]?.push(performance.now() - start);
    }
  }
  return times;
}

/** Milliseconds of cleaning the article's own HTML, by our strict profile and by DOMPurify as it comes. */
export function cleaningTimes(html: string, rounds: number): { ours: number[]; bare: number[] } {
  const content = parser.parseFromString(html, 'text/html').querySelector('.post-content')?.innerHTML ?? '';
  const bare = createDomPurify(window);
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = -10; round < rounds; round += 1) {
    const start = performance.now();
    cleanHtml(content, window);
    const between = performance.now();
    bare.sanitize(content);
    const end = performance.now();
    if (round < 0) continue;
    times.ours.push(between - start);
    times.bare.push(end - between);
  }
  return times;
}

/** Milliseconds of `readArticle` on one page, and the characters of text it gave. */
export function timesOf(html: string, url: string, rounds: number): { times: number[]; characters: number } {
  const page = parser.parseFromString(html, 'text/html');
  const address = recognisePost(page, url) ?? anyPage(page, url);
  if (address === undefined) throw new Error('no address');
  const times: number[] = [];
  let characters = 0;
  for (let round = -2; round < rounds; round += 1) {
    const start = performance.now();
    const article = readArticle(page, address, window);
    if (round >= 0) times.push(performance.now() - start);
    characters = article?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  }
  return { times, characters };
}

/** Milliseconds for a body nested `depth` elements deep, made by script: the HTML parser would stop at 512. */
export function deepTimes(
  html: string,
  url: string,
  depth: number,
  name: string,
  known: boolean,
): { ms: number; words: string } {
  const page = parser.parseFromString(html, 'text/html');
  const body = page.querySelector(known ? '.fusion-text' : 'body');
  if (body === null) throw new Error('no body');
  if (!known) body.replaceChildren();
  const paragraph = page.createElement('p');
  paragraph.textContent =
    'En lo más hondo de la página, bajo cinco mil elementos, hay una oración que nadie debe perder.';
  let inner: Element = paragraph;
  for (let level = 0; level < depth; level += 1) {
    const outer = page.createElement(name);
    outer.append(inner);
    inner = outer;
  }
  body.append(inner);
  const address = known ? recognisePost(page, url) : anyPage(page, 'https://www.example.org/nota');
  if (address === undefined) throw new Error('no address');
  const start = performance.now();
  const article = readArticle(page, address, window);
  const ms = performance.now() - start;
  return { ms, words: article?.blocks.find(({ text }) => text.includes('En lo más hondo'))?.text ?? '' };
}
