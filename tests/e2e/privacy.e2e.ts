import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avadaPage, avadaRecord } from '../support/avada-page.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { closeReader, inReader, openReader } from './support/overlay.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { POST_URL } from './support/sample-portal.ts';

/** Each runs `canary()` where it is believed, or asks for an address under `/rastro/`. The page itself believes them all. */
const HOSTILE = [
  '<img src="/rastro/a" onerror="canary()">',
  '<img src="/rastro/pixel.gif" width="1" height="1">',
  '<svg onload="canary()"><image href="/rastro/b"/></svg>',
  '<svg><style><img src=/rastro/c onerror=canary()></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=canary()&gt;"></mglyph></table></mtext></math>',
  '<details open ontoggle="canary()"><summary>Ver</summary><p>Más.</p></details>',
  '<video src="/rastro/d" poster="/rastro/e" onerror="canary()"></video>',
  '<audio src="/rastro/f" onerror="canary()"></audio>',
  '<iframe src="/rastro/g" onload="canary()"></iframe>',
  '<iframe srcdoc="<script>parent.canary()</script>"></iframe>',
  '<object data="/rastro/h" onerror="canary()"></object><embed src="/rastro/i">',
  '<p style="background:url(/rastro/j)">Fondo.</p>',
  '<style>.fusion-text{list-style:url(/rastro/k)}.reader{background:url(/rastro/l)}</style>',
  '<link rel="stylesheet" href="/rastro/m"><link rel="prefetch" href="/rastro/n">',
  '<table background="/rastro/o"><tr><td background="/rastro/p" onmouseover="canary()">Uno</td><td>Dos</td></tr><tr><td>1</td><td>2</td></tr></table>',
  '<input type="image" src="/rastro/q" onerror="canary()">',
  '<picture><source srcset="/rastro/r"><img src="/rastro/spacer.gif" onerror="canary()"></picture>',
  '<a href="javascript:canary()" id="enlace">Enlace</a> <a href="java&Tab;script:canary()">Otro</a>',
  '<a class="fusion-button" href="javascript:canary()//a.pdf">Descargar</a>',
  '<form action="javascript:canary()"><input name="parentNode"><input name="localName"><button>Enviar</button></form>',
  '<form><input name="attributes"><input name="childNodes"><p>Dentro del formulario.</p></form>',
  '<img name="createElement"><img name="querySelector"><img name="body"><form name="implementation"></form>',
  '<p onclick="canary()" onpointerenter="canary()" onanimationstart="canary()">Párrafo con manejadores.</p>',
  '<template><img src="/rastro/s" onerror="canary()"></template>',
  '<noscript><img src="/rastro/t"></noscript>',
  '<p>“Digo &lt;img src=/rastro/u onerror=canary()&gt; ante todos”, afirmó el alcalde Tomás Ruano Pop.</p>',
  '<figure><img src="/foto/2.jpg" width="600" height="400" alt="&quot; onerror=&quot;canary()"><figcaption>Pie &lt;script&gt;canary()&lt;/script&gt;.</figcaption></figure>',
  '<lite-youtube videoid="&quot;><img src=/rastro/v onerror=canary()>"></lite-youtube>',
  '<iframe data-privacy-src="/rastro/w" class="fusion-hidden"></iframe>',
  '<constructor onclick="canary()">Elemento sin nombre.</constructor>',
];

const BODY = `${SAMPLE_POST.body}<p>Foto:</p><img src="/foto/1.jpg" width="600" height="400" alt="">${HOSTILE.join('\n')}<p>Último párrafo de la nota.</p>`;
const POST = { ...SAMPLE_POST, body: BODY };
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#9cc"/></svg>';

/** What README promises under «Privacidad», and this file proves. */
const PROVED = [
  'Contar no pide nada',
  'Solo las imágenes de la noticia',
  'Sin rastreadores',
  'Nada incrustado',
  'Sin remitente',
  'El registro público del portal',
];

test('README promises what is proved here', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const section = /\n## Privacidad\n(.*?)(?=\n## |$)/s.exec(readme)?.[1] ?? '';
  const named = [...section.matchAll(/^- \*\*(.+?)\.?\*\*/gm)].map(([, name]) => name?.replace(/[.:]$/, ''));
  expect(named).toEqual(expect.arrayContaining(PROVED));
});

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('a hostile post in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal((url) => {
      const headers = { 'cache-control': 'no-store' };
      if (url.searchParams.has('rest_route'))
        return { type: 'application/json', body: JSON.stringify(avadaRecord(POST)), headers };
      if (url.searchParams.has('p'))
        return {
          type: 'text/html; charset=utf-8',
          headers,
          body: avadaPage(POST).replace(
            '<head>',
            '<head><script>window.fired = []; window.canary = () => { const { type, target } = window.event ?? {}; window.fired.push(`${type} ${target?.outerHTML?.slice(0, 80)} ${target?.getRootNode?.() === document ? "in the page" : "elsewhere"}`); };</script>',
          ),
        };
      return /^\/(?:foto|segeplan\/wp-content)\//.test(url.pathname)
        ? { type: 'image/svg+xml', body: SVG, headers }
        : undefined;
    });
    browser = await start({ portalPort: portal.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const settled = async (): Promise<void> => {
    for (let seen = -1; seen !== portal.requests.length;) {
      seen = portal.requests.length;
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
  };
  /** What was asked for since `from`, without the browser's own asking for an icon. */
  const asked = (from: number) => portal.log.slice(from).filter(({ path }) => path !== '/favicon.ico');
  /** Pictures that the article shows, as source text for either place. Of the hostile ones some are pictures like any other. */
  const SHOWN = `.map((image) => new URL(image.src).pathname)`;
  const NEVER = /\/rastro\/(?:pixel|spacer|[bd-qst-w]$)/;
  const isRecord = (path: string): boolean => path.includes('rest_route=/wp/v2/posts/');

  const judge = (requests: Portal['log'], shown: readonly string[]): void => {
    const others = requests.map(({ path }) => path).filter((path) => !shown.includes(path) && !isRecord(path));
    expect(others).toEqual([]);
    expect(shown.filter((path) => NEVER.test(path))).toEqual([]);
    expect(shown).toEqual(expect.arrayContaining(['/foto/1.jpg', '/foto/2.jpg']));
    expect(requests.filter(({ referer }) => referer !== undefined)).toEqual([]);
  };

  test('nothing runs and nothing is asked for but its pictures and its record, in the popup and over the page', async () => {
    const page = await browser.open(POST_URL);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await eventually('the quotations to be counted', async () => /^\d+$/.test((await browser.toolbar(page)).badge));
    await settled();
    // Whatever was asked for, the page asked for it, once.
    const paths = asked(0).map(({ path }) => path);
    expect(paths.filter((path, at) => isRecord(path) || paths.indexOf(path) < at)).toEqual([]);
    // The page believed its vectors: the canary sings.
    expect(await page.evaluate('window.fired.length')).toBeGreaterThan(3);
    await page.evaluate('void (window.fired.length = 0)');
    let from = portal.requests.length;
    const popup = await browser.openPopup(page);
    await eventually('the article', () =>
      popup.evaluate<boolean>(`document.querySelector('article')?.textContent.includes('Último párrafo') ?? false`),
    );
    await settled();
    judge(asked(from), await popup.evaluate<string[]>(`[...document.querySelectorAll('article img')]${SHOWN}`));
    expect(
      await popup.evaluate(
        `[...document.querySelectorAll('article iframe, article video, article audio, article script, article form')].length`,
      ),
    ).toBe(0);
    expect(await popup.evaluate(`typeof window.fired`)).toBe('undefined');
    await popup.close();

    from = portal.requests.length;
    expect(await openReader(page)).toContain('Último párrafo de la nota.');
    await inReader(
      page,
      `(root) => { for (const node of root.querySelectorAll('article *')) { if (node.closest('a[href], button') === null) for (const kind of ['pointerenter', 'mouseover', 'click', 'animationstart']) node.dispatchEvent(new MouseEvent(kind, { bubbles: true })); } }`,
    );
    await inReader(
      page,
      `(root) => [...root.querySelectorAll('article a')].filter((link) => !/^(https?|mailto|tel):/.test(link.href)).forEach((link) => link.click())`,
    );
    await settled();
    judge(
      asked(from),
      (await inReader<string[]>(page, `(root) => [...root.querySelectorAll('article img')]${SHOWN}`)) ?? [],
    );
    expect(
      await inReader(
        page,
        `(root) => root.querySelectorAll('article iframe, article video, article audio, article script, article form, article svg:not(.icon)').length`,
      ),
    ).toBe(0);
    await closeReader(page);
    // The page's own paragraph may hear the display's pointer as the reader goes: that is not ours.
    const fired = (await page.evaluate('window.fired')) as string[];
    expect(fired.filter((line) => !line.endsWith(' in the page'))).toEqual([]);
    expect(dialogs).toEqual([]);
  });
});
