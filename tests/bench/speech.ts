import type { Page } from 'puppeteer-core';
import { readGold } from '../scoreboard/speech/gold.ts';
import { articleOf } from '../support/article-of.ts';
import { avadaPage } from '../support/avada-page.ts';
import { hasSeed, seedRecord } from '../support/seed.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { readRecord, wordPressRecord } from '../support/read-post.ts';
import type { Figure } from './figure.ts';
import { inChromium } from './in-chromium.ts';
import type * as inPage from './speech-in-page.ts';
import { inMs, spreadOf } from './statistics.ts';

/** Warm, a post of ordinary length. */
const POST_LIMIT = 5;
const GROWTH_LIMIT = 1.5;

declare const bench: typeof inPage;

type Post = Parameters<typeof bench.firstTime>[0];

/** Attribution in Chromium: one post, and from 10 KB to 1 MB of text. */
export function speechFigures(): Promise<Figure[]> {
  return inChromium('tests/bench/speech-in-page.ts', async (page) => {
    const post = ordinaryPost();
    const cold = await page.evaluate((read) => bench.firstTime(read), post);
    const { times } = await timesOf(page, post, 200);
    const spread = spreadOf(times);
    return [
      {
        what: 'Atribuir una noticia',
        ours: inMs(spread),
        beside: `la primera vez, con el léxico por abrir: ${cold.toFixed(0)} ms`,
        limit: { text: `< ${POST_LIMIT} ms`, isKept: spread.median < POST_LIMIT },
      },
      ...(await growth(page)),
    ];
  });
}

async function growth(page: Page): Promise<Figure[]> {
  const post: Post = {
    title: SAMPLE_POST.title,
    blocks: readGold('tune').flatMap(({ article }) => article.blocks),
  };
  const perKilobyte: number[] = [];
  for (const [characters, rounds] of [
    [10_000, 60],
    [100_000, 12],
    [1_000_000, 5],
  ] as const) {
    const measured = await timesOf(page, post, rounds, characters);
    perKilobyte.push(spreadOf(measured.times).median / (measured.characters / 1000));
  }
  const [small = Number.NaN] = perKilobyte;
  return perKilobyte.slice(1).map((time, index) => ({
    what: `Atribuir ${['100 KB', '1 MB'][index]} de texto, por KB`,
    ours: `${time.toFixed(3)} ms`,
    beside: `10 KB de texto, por KB: ${small.toFixed(3)} ms`,
    ratio: time / small,
    asked: GROWTH_LIMIT,
  }));
}

function timesOf(
  page: Page,
  post: Post,
  rounds: number,
  characters?: number,
): Promise<{ readonly times: number[]; readonly characters: number }> {
  return page.evaluate((...given) => bench.speechTimes(...given), post, rounds, characters);
}

/** The post that started the project, where it is at hand; else our sample of the same shape. */
function ordinaryPost(): Post {
  const record = hasSeed ? wordPressRecord(seedRecord()) : undefined;
  const article =
    record === undefined
      ? articleOf(avadaPage(SAMPLE_POST), `https://portal.segeplan.gob.gt/segeplan/?p=${SAMPLE_POST.id}`)
      : readRecord(record, record.link, { year: 2026 }).article;
  if (article === undefined) throw new Error('the post could not be read');
  return { title: article.title, blocks: article.blocks };
}
