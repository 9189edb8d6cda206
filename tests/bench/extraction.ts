import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type * as inPage from './extraction-in-page.ts';
import type { Figure } from './figure.ts';
import { inChromium } from './in-chromium.ts';
import { realSizePage } from './real-size-page.ts';
import { inMs, ratios, spreadOf } from './statistics.ts';

const URL_OF_POST = 'https://portal.segeplan.gob.gt/segeplan/?p=15001';
const ROUNDS = 40;
const DEPTH = 5000;

/** What `extraction-in-page.ts` puts on the page's window. */
declare const bench: typeof inPage;

/** Reading and cleaning in Chromium: against the peers on a page of real size, by length, and by depth. */
export function extractionFigures(): Promise<Figure[]> {
  return inChromium('tests/bench/extraction-in-page.ts', async (page) => {
    await page.addScriptTag({
      content: readFileSync(fileURLToPath(import.meta.resolve('@postlight/parser/dist/mercury.web.js')), 'utf8'),
    });
    return [...(await againstPeers(page)), ...(await cleaning(page)), ...(await growth(page)), await depth(page)];
  });
}

async function againstPeers(page: Page): Promise<Figure[]> {
  const html = realSizePage();
  const times = await page.evaluate((...given) => bench.race(...given), html, URL_OF_POST, ROUNDS);
  const against = (who: 'ours' | 'ours, uncleaned', peer: string, asked?: number): Figure => ({
    what: `Leer una página de ${Math.round(html.length / 1000)} KB${who === 'ours' ? '' : ', sin la limpieza'}`,
    ours: inMs(spreadOf(times[who] ?? [])),
    beside: `${peer}: ${inMs(spreadOf(times[peer] ?? []))}`,
    ratio: spreadOf(ratios(times[who] ?? [], times[peer] ?? [])),
    ...(asked === undefined ? {} : { asked }),
  });
  return [
    against('ours, uncleaned', 'Readability', 0.5),
    against('ours', 'Readability + DOMPurify'),
    against('ours', 'Defuddle', 0.4),
    against('ours', 'Postlight'),
  ];
}

async function cleaning(page: Page): Promise<Figure[]> {
  const { ours, bare } = await page.evaluate((...given) => bench.cleaningTimes(...given), realSizePage(10), ROUNDS);
  return [
    {
      what: 'Limpiar el HTML de una noticia de 17 KB de texto',
      ours: inMs(spreadOf(ours)),
      beside: `DOMPurify tal como viene: ${inMs(spreadOf(bare))}`,
      ratio: spreadOf(ratios(ours, bare)),
    },
  ];
}

async function growth(page: Page): Promise<Figure[]> {
  const perKilobyte: number[] = [];
  for (const times of [1, 10, 100]) {
    const measured = await page.evaluate(
      (...given) => bench.timesOf(...given),
      realSizePage(times),
      URL_OF_POST,
      times === 100 ? 10 : ROUNDS,
    );
    perKilobyte.push(spreadOf(measured.times).median / (measured.characters / 1000));
  }
  const [small = Number.NaN] = perKilobyte;
  return perKilobyte.slice(1).map((time, index) => ({
    what: `Leer una noticia ${[10, 100][index]} veces más larga, por KB de texto`,
    ours: `${time.toFixed(2)} ms`,
    beside: `la noticia de siempre, por KB: ${small.toFixed(2)} ms`,
    ratio: time / small,
    asked: 1.5,
  }));
}

async function depth(page: Page): Promise<Figure> {
  const times: number[] = [];
  let lost = 0;
  for (const known of [true, false]) {
    for (const name of ['div', 'span', 'b', 'blockquote', 'ul', 'figure', 'form', 'section']) {
      const { ms, words } = await page.evaluate(
        (...given) => bench.deepTimes(...given),
        realSizePage(),
        URL_OF_POST,
        DEPTH,
        name,
        known,
      );
      times.push(ms);
      if (words === '') lost += 1;
    }
  }
  const worst = Math.max(...times);
  return {
    what: `Leer lo que está ${DEPTH} elementos adentro, el peor de ${times.length} casos`,
    ours: `${worst.toFixed(0)} ms`,
    beside: `oraciones perdidas: ${lost}`,
    limit: { text: '< 1 s, ninguna', isKept: worst < 1000 && lost === 0 },
  };
}
