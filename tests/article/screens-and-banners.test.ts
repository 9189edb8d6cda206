/** What a body holds twice, for two kinds of screen, and what plug-ins put between its paragraphs. */
import { describe, expect, test } from 'vitest';
import { linesWith, postWith } from '../support/article-of.ts';

const UP = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2025/02';
const PHONES = 'fusion-no-medium-visibility fusion-no-large-visibility';
const picture = (name: string) =>
  `<span class="fusion-imageframe"><img src="${UP}/${name}" width="900" height="600"></span>`;

describe('what is shown on some screens alone', () => {
  test.each([
    [
      'a picture for telephones after the same for computers',
      `<div class="fusion-image-element fusion-no-small-visibility">${picture('a.jpg')}</div><div class="fusion-image-element ${PHONES}">${picture('a.jpg')}</div>`,
      [`figure ${UP}/a.jpg: `],
    ],
    [
      'before it, in another size, and the other is for all screens',
      `<div class="fusion-image-element ${PHONES}">${picture('a-300x200.jpg')}</div><p>Dos.</p><div>${picture('a.jpg')}</div>`,
      ['paragraph: Dos.', `figure ${UP}/a.jpg: `],
    ],
    [
      'a text that stands in a paragraph among others',
      `<div class="fusion-text ${PHONES}"><p>Dos.</p></div><div class="fusion-text"><p>Tres.</p><p>Dos.</p></div>`,
      ['paragraph: Tres.', 'paragraph: Dos.'],
    ],
    [
      'a text and its picture',
      `<div class="${PHONES}"><p>Dos.</p>${picture('a.jpg')}</div>${picture('a.jpg')}<p>Dos.</p>`,
      [`figure ${UP}/a.jpg: `, 'paragraph: Dos.'],
    ],
    [
      "Elementor's",
      '<div class="elementor-hidden-desktop elementor-hidden-tablet"><h2>Dos</h2></div><h2>Dos</h2><p>Tres.</p>',
      ['h2: Dos', 'paragraph: Tres.'],
    ],
    [
      'a picture in another format right behind the one for computers',
      `<div class="fusion-image-element fusion-no-small-visibility">${picture('wide.jpg')}</div><div class="fusion-image-element ${PHONES}">${picture('tall.jpg')}</div>`,
      [`figure ${UP}/wide.jpg: `],
    ],
    [
      'a text in a column that holds its own styles',
      `<div class="fusion-no-small-visibility"><p>Dos.</p><style>.column-1 { width: 100%; }</style></div><div class="${PHONES}"><p>Dos.</p><style>.column-2 { width: 100%; }</style></div>`,
      ['paragraph: Dos.'],
    ],
    [
      'a shorter wording',
      `<p>La ventanilla atiende de lunes a viernes, de 8 a 16 horas, en la cabecera.</p><div class="${PHONES}"><p>La ventanilla atiende de lunes a viernes, de 8 a 16 horas.</p></div>`,
      ['paragraph: La ventanilla atiende de lunes a viernes, de 8 a 16 horas, en la cabecera.'],
    ],
  ])('%s, is its double', (_what, html, lines) => {
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.', ...lines]);
  });

  test.each([
    [
      'a picture that stands nowhere else',
      `<div class="fusion-image-element ${PHONES}">${picture('b.jpg')}</div>${picture('a.jpg')}`,
      [`figure ${UP}/b.jpg: `, `figure ${UP}/a.jpg: `],
    ],
    [
      'words that are only a part of others',
      `<div class="${PHONES}"><p>Agua</p></div><p>Agua y tierra.</p>`,
      ['paragraph: Agua', 'paragraph: Agua y tierra.'],
    ],
    [
      'words beside those that stand elsewhere',
      `<div class="${PHONES}"><p>Dos.</p><p>Tres.</p></div><p>Dos.</p>`,
      ['paragraph: Dos.', 'paragraph: Tres.', 'paragraph: Dos.'],
    ],
    [
      'what stands elsewhere only where nobody sees it',
      `<div class="${PHONES}"><p>Dos.</p></div><div class="fusion-modal"><p>Dos.</p></div>`,
      ['paragraph: Dos.'],
    ],
    [
      'one within another',
      `<div class="${PHONES}"><div class="${PHONES}"><p>Dos.</p>${picture('a.jpg')}</div></div>`,
      ['paragraph: Dos.', `figure ${UP}/a.jpg: `],
    ],
    [
      'a picture for computers beside another use of it',
      `${picture('a.jpg')}<p>Dos.</p><div class="fusion-no-small-visibility">${picture('a.jpg')}</div>`,
      [`figure ${UP}/a.jpg: `, 'paragraph: Dos.', `figure ${UP}/a.jpg: `],
    ],
  ])('%s stays', (_what, html, lines) => {
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.', ...lines]);
  });
});

describe('what a plug-in put into the text', () => {
  const banner = (href: string) => `<a href="${href}"><img src="${UP}/banner.jpg" width="728" height="90"></a>`;

  test.each([
    ['Ad Inserter', `<div class="code-block code-block-1">${banner('/segeplan/?page_id=881')}</div>`],
    ['the same with its style', `<div class="code-block code-block-2"><style>a{}</style>${banner('/tramites/')}</div>`],
    ['in a frame', `<div class="quads-location quads-ad1"><figure>${banner('/index.php')}</figure></div>`],
    ['Advanced Ads', `<div class="advads-contenido" id="advads-9">${banner('https://tramites.gob.gt/a.html')}</div>`],
    ['AdRotate', `<div class="g g-1"><div class="g-single a-4">${banner('https://tramites.gob.gt/')}</div></div>`],
  ])('a banner of %s goes', (_what, html) => {
    const { blocks, counts } = postWith(`<p>Uno.</p>${html}<p>Dos.</p>`);
    expect([blocks.map(({ text }) => text), counts.body.pictures]).toEqual([['Uno.', 'Dos.'], 0]);
  });

  test.each([
    ['words', '<div class="code-block code-block-1"><p>Tres.</p></div>', 'paragraph: Tres.'],
    [
      'words beside a picture that leads away',
      `<div class="code-block code-block-1"><p>Tres. ${banner('/a/')}</p></div>`,
      'paragraph: Tres.',
    ],
    [
      'a picture that opens itself',
      `<div class="code-block code-block-1">${banner(`${UP}/banner.jpg`)}</div>`,
      `figure ${UP}/banner.jpg: `,
    ],
    [
      'a picture that leads nowhere',
      `<div class="ai-viewport-1"><img src="${UP}/a.jpg" width="900" height="600"></div>`,
      `figure ${UP}/a.jpg: `,
    ],
    [
      'a film',
      '<div class="code-block code-block-3"><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></div>',
      'video https://www.youtube.com/watch?v=abcdefghijk: ',
    ],
    ["what the author's own box of code has", `<div class="fusion-code-block">${banner('/a/')}</div>`, 'figure'],
    ['a program', '<pre class="code-block"><code>SELECT 1</code></pre>', 'paragraph: SELECT 1'],
  ])('%s: stays', (_what, html, line) => {
    expect(linesWith(`<p>Uno.</p>${html}<p>Dos.</p>`).join('\n')).toContain(`paragraph: Uno.\n${line}`);
  });
});
