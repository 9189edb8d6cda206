/** The traps of extraction.md §0: each makes bare Readability 0.6 lose an Avada post, or never come back. */
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../components/article/read-article.ts';
import { recognisePost } from '../../components/sites/recognise-post.ts';
import { avadaPage } from '../support/avada-page.ts';
import { articleOf, linesWith, postWith } from '../support/article-of.ts';
import { pageOf } from '../support/page-of.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';

const URL = `https://portal.segeplan.gob.gt/segeplan/?p=${SAMPLE_POST.id}`;
const SENTENCE =
  'La mancomunidad presentó el inventario de las fuentes de agua que cuidan sus comunidades desde hace veinte años.';
const container = (words: string): string =>
  `</div></div></div></div></div><div class="fusion-fullwidth fullwidth-box non-hundred-percent-height-scrolling"><div class="fusion-builder-row fusion-row"><div class="fusion-layout-column"><div class="fusion-column-wrapper"><div class="fusion-text">${words}`;

test('the root’s class `avada-html-header-position-top`, for which Readability removes the root itself', () => {
  const html = avadaPage(SAMPLE_POST);
  expect(html).toMatch(/^<!DOCTYPE html>\n<html class="[^"]*header/);
  expect(new Readability(pageOf(html, URL).document).parse()?.textContent ?? '').toContain('InicioInstitución');
  const text = articleOf(html, URL)
    ?.blocks.map((block) => block.text)
    .join('\n');
  expect(text).toContain('Los cuadernos no desaparecen');
  expect(text).not.toContain('Institución');
});

test('the class token `height-scrolling` of every container', () => {
  expect(linesWith(`<p>${SENTENCE}</p>`)).toEqual([`paragraph: ${SENTENCE}`]);
});

test('a post in two containers', () => {
  expect(linesWith(`<p>Uno. ${SENTENCE}</p>${container(`<p>Dos. ${SENTENCE}</p>`)}`)).toEqual([
    `paragraph: Uno. ${SENTENCE}`,
    `paragraph: Dos. ${SENTENCE}`,
  ]);
});

test('a post of one sentence and a gallery', () => {
  const images = [1, 2, 3].map(
    (number) =>
      `<div class="fusion-grid-column fusion-gallery-column"><div class="fusion-gallery-image"><a href="/segeplan/wp-content/uploads/foto-${number}.jpg" class="fusion-lightbox"><img src="/segeplan/wp-content/uploads/foto-${number}-300x200.jpg" width="300" height="200" alt=""></a></div></div>`,
  );
  expect(
    linesWith(`<p>Fotografías.</p><div class="fusion-gallery fusion-gallery-container">${images.join('')}</div>`),
  ).toEqual([
    'paragraph: Fotografías.',
    `gallery ${[1, 2, 3].map((number) => `https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/foto-${number}.jpg`).join(' ')}: `,
  ]);
});

describe('a form whose controls shadow DOM members', () => {
  // With `parentNode` and `nextElementSibling` Readability never comes back; with the others it throws.
  test.each(
    'parentNode nextElementSibling textContent getAttribute removeAttribute hasAttribute tagName nextSibling querySelectorAll getElementsByTagName childNodes firstChild localName nodeType attributes remove replaceWith children'.split(
      ' ',
    ),
  )('named %s', (name) => {
    const form = `<form name="${name}"><input name="${name}"><img name="${name}" src="data:,"><p>${SENTENCE}</p></form>`;
    expect(linesWith(form)).toEqual([`paragraph: ${SENTENCE}`]);
    const unknown = `<html><body><h1>Nota</h1><div>${form}${`<p>${SENTENCE}</p>`.repeat(6)}</div></body></html>`;
    expect(articleOf(unknown, 'https://www.example.org/nota', true)?.blocks.length).toBeGreaterThanOrEqual(6);
  });
});

// The number of the issue, 5,000, is measured in Chromium by `npm run bench`: jsdom itself is quadratic in depth.
test.each(['div', 'b'])('two thousand <%s>s around one sentence', (name) => {
  const { document, window } = pageOf(avadaPage({ ...SAMPLE_POST, body: '<p id="deep"></p>' }), URL);
  let inner: Element = document.createElement('p');
  inner.textContent = SENTENCE;
  for (let depth = 0; depth < 2000; depth += 1) {
    const outer = document.createElement(name);
    outer.append(inner);
    inner = outer;
  }
  document.querySelector('#deep')?.replaceWith(inner);
  const address = recognisePost(document, URL);
  const article = address === undefined ? undefined : readArticle(document, address, window);
  expect(article?.blocks.map(({ text }) => text)).toEqual([SENTENCE]);
});

test('a body of a megabyte', () => {
  expect(postWith(`<p>${SENTENCE.repeat(40)}</p>`.repeat(230)).blocks).toHaveLength(230);
});
