import { describe, expect, test } from 'vitest';
import { readArticle } from '../../components/article/read-article.ts';
import { recognisePost } from '../../components/sites/recognise-post.ts';
import { articleOf, postWith } from '../support/article-of.ts';
import { avadaPage } from '../support/avada-page.ts';
import { pageOf } from '../support/page-of.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';

const URL_OF_POST = `https://portal.segeplan.gob.gt/segeplan/?p=${SAMPLE_POST.id}`;
const SAFE = new Set('p a b strong em u figure figcaption img h3 blockquote ul li br'.split(' '));

/** What stands in a block that has no business there. */
function foreignIn(html: string): string[] {
  const { document } = pageOf('');
  document.body.innerHTML = html;
  const elements = [...document.body.querySelectorAll('*')];
  const attributes = elements.flatMap((element) => [...element.attributes]);
  const isSafe = ({ name, value }: Attr): boolean =>
    /^(?:href|src|alt|width|height)$/.test(name) && !/^\s*(?!https?:|\/)\w+:/i.test(value);
  return [
    ...elements.map(({ localName }) => localName).filter((name) => !SAFE.has(name)),
    ...attributes.filter((attribute) => !isSafe(attribute)).map(({ name, value }) => `${name}=${value}`),
  ];
}

describe('nothing that runs, loads or styles comes out', () => {
  test.each([
    '<p onclick="x()">Uno.</p>',
    '<p>Uno.</p><script>x()</script>',
    '<p>Uno <a href="javascript:alert(1)">dos</a>.</p>',
    '<p>Uno <a href=" java\nscript:alert(1)">dos</a>.</p>',
    '<p>Uno.<img src=x onerror=alert(1)></p>',
    '<p>Uno.</p><svg><animate onbegin=alert(1)></svg>',
    '<p>Uno.</p><math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<p>Uno.</p><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<p>Uno.</p><template><img src=x onerror=alert(1)></template>',
    '<p>Uno.</p><iframe srcdoc="<script>alert(1)</script>" src="javascript:alert(1)"></iframe>',
    '<p>Uno.</p><object data="data:text/html,<script>alert(1)</script>"></object>',
    '<p>Uno.</p><iframe src="data:text/html;base64,PHNjcmlwdD4="></iframe>',
    '<p style="background:url(https://x.example/)">Uno.</p>',
    '<p>Uno.</p><a class="fusion-button" href="javascript:alert(1)//a.pdf">Descargar</a>',
    '<p>Uno.</p><figure><img src="https://x.example/a.jpg"><figcaption><img src=x onerror=alert(1)>Pie<script>x()</script>.</figcaption></figure>',
    '<p>Uno.</p><lite-youtube videoid="&quot;><script>alert(1)</script>"></lite-youtube>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<p>Uno.</p><plaintext><script>alert(1)</script>',
  ])('%s', (html) => {
    const { blocks, attachments } = postWith(html);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) expect(foreignIn(block.html)).toEqual([]);
    for (const { url } of attachments) expect(url).toMatch(/^https?:/);
  });
});

test('words that look like markup are words', () => {
  const [paragraph] = postWith('<p>Use &lt;b&gt; y &amp;amp; sin miedo.</p>').blocks;
  expect(paragraph?.text).toBe('Use <b> y &amp; sin miedo.');
});

/** Every name that a page can put over a member of `document` or of a form. */
const NAMES = [...new Set(membersOf(Object.getPrototypeOf(pageOf('').document) as object))];

function membersOf(prototype: object): string[] {
  const names: string[] = [];
  for (
    let at: object | null = prototype;
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  )
    names.push(...Object.getOwnPropertyNames(at));
  return names.filter((name) => /^[a-z]\w+$/i.test(name));
}

test('a page whose pictures shadow every member of its document is read all the same', () => {
  const shadows = NAMES.map(
    (name) => `<img name="${name}" src="https://x.example/1.gif" width="1" height="1"><form name="${name}"></form>`,
  ).join('');
  expect(NAMES.length).toBeGreaterThan(150);
  const plain = articleOf(avadaPage(SAMPLE_POST), URL_OF_POST);
  const { document, window } = pageOf(
    avadaPage({ ...SAMPLE_POST, body: `${shadows}${SAMPLE_POST.body}` }),
    URL_OF_POST,
  );
  const address = recognisePost(document, URL_OF_POST);
  const article = address === undefined ? undefined : readArticle(document, address, window);
  expect(article?.blocks).toEqual(plain?.blocks);
  expect(article?.title).toBe(plain?.title);
});

test('so is a page of no known body', () => {
  const sentence =
    '<p>El concejo aprobó el reglamento del mercado, que fija horarios y tarifas para los doscientos puestos autorizados.</p>';
  const shadows = NAMES.map((name) => `<img name="${name}" src="https://x.example/1.gif" width="1" height="1">`).join(
    '',
  );
  const article = articleOf(
    `<html><body>${shadows}<h1>Mercado</h1><div>${sentence.repeat(6)}</div></body></html>`,
    'https://www.example.org/n',
    true,
  );
  expect(article?.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(6);
});

test('a set of a hundred thousand candidates and a link of a megabyte', () => {
  const set = Array.from({ length: 100_000 }, (_, index) => `https://x.example/${index}.jpg ${index}w`).join(', ');
  const { blocks } = postWith(
    `<p>Uno.</p><img src="https://x.example/a.jpg" srcset="${set}"><p><a href="https://x.example/?${'a'.repeat(1_000_000)}">Dos.</a></p>`,
  );
  expect(blocks.map(({ text }) => text)).toEqual(['Uno.', '', 'Dos.']);
});
