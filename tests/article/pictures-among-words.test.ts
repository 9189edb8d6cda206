/** Pictures in a paragraph, and the lines under a picture that are said of it. */
import { describe, expect, test } from 'vitest';
import { linesWith, postWith } from '../support/article-of.ts';

const UP = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/03';
const IMG = `<img src="${UP}/a.jpg" width="600" height="400" alt="">`;
const FIGURE = `figure ${UP}/a.jpg: `;

describe('a picture in a paragraph', () => {
  test.each([
    ['at its head', `<p>${IMG}Uno.</p>`, [FIGURE, 'paragraph: Uno.']],
    ['in its middle: the sentence stays whole', `<p>Uno ${IMG} dos.</p>`, ['paragraph: Uno dos.', FIGURE]],
    ['without spaces around it', `<p>Uno${IMG}dos.</p>`, ['paragraph: Uno dos.', FIGURE]],
    ['before a mark', `<p>Uno${IMG}, dos.</p>`, ['paragraph: Uno, dos.', FIGURE]],
    ['between its lines', `<p>Uno.<br>${IMG}<br>Dos.</p>`, ['paragraph: Uno.', FIGURE, 'paragraph: Dos.']],
    ['in a list', `<ul><li>Uno.${IMG}</li><li>Dos.</li></ul>`, ['list: Uno.\nDos.', FIGURE]],
    ['in an item', `<ul><li>Uno.${IMG}Dos.</li></ul>`, ['list: Uno. Dos.', FIGURE]],
    ['in a table', `<table><tr><th>a</th><td>${IMG}1</td></tr></table>`, ['table: a\t1', FIGURE]],
    ['between two sentences', `<p>Uno.${IMG}Dos.</p>`, ['paragraph: Uno.', FIGURE, 'paragraph: Dos.']],
    [
      'between a quotation and who goes on',
      `<p><b>«Uno.»</b> ${IMG} <em>“Dos”</em>, dijo.</p>`,
      ['paragraph: «Uno.»', FIGURE, 'paragraph: “Dos”, dijo.'],
    ],
    ['after an abbreviation', `<p>La Dra.${IMG}asistió.</p>`, ['paragraph: La Dra. asistió.', FIGURE]],
    ['after words that announce', `<p>Acuerdos:${IMG}Uno.</p>`, ['paragraph: Acuerdos: Uno.', FIGURE]],
    [
      'two of them between sentences',
      `<p>Uno.${IMG}<img src="${UP}/b.jpg">Dos.</p>`,
      ['paragraph: Uno.', FIGURE, `figure ${UP}/b.jpg: `, 'paragraph: Dos.'],
    ],
    ['at its end', `<p>Uno.${IMG}</p><p>Dos.</p>`, ['paragraph: Uno.', FIGURE, 'paragraph: Dos.']],
  ])('%s', (_what, html, lines) => expect(linesWith(html)).toEqual(lines));

  test('parts it, and no paragraph is lost', () => {
    const { blocks, leftOut } = postWith(`<p>Uno.${IMG}Dos.</p>`);
    expect([blocks.map(({ number }) => number), leftOut]).toEqual([[1, undefined, 2], []]);
  });
});

const SAID = 'La mesa trabajó en tres idiomas.';

describe('a line under a picture is its caption', () => {
  test.each([
    ['in italics', `<p>${IMG}</p><p><em>${SAID}</em></p>`],
    ['small', `<p>${IMG}</p><p><small>${SAID}</small></p>`],
    ['small and in italics', `<p>${IMG}</p><p style="text-align:center"><em><small>${SAID}</small></em></p>`],
    ['in italics by style', `<p>${IMG}</p><p><span style="font-style:italic">${SAID}</span></p>`],
    ['centred', `<p>${IMG}</p><p style="text-align: center;">${SAID}</p>`],
    ['in the paragraph of the picture', `<p>${IMG}<br><em>${SAID}</em></p>`],
  ])('%s', (_what, html) => {
    const { blocks, leftOut, counts } = postWith(`<p>Uno.</p>${html}<p>Dos.</p>`);
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: Uno.',
      `figure: ${SAID}`,
      'paragraph: Dos.',
    ]);
    expect([leftOut, counts.article]).toEqual([[], counts.body]);
  });

  test.each([
    ['a credit', 'Fotografía: Ana Coy'],
    ['words and their credit', `${SAID} Foto: Ana Coy`],
    ['a credit in brackets', `${SAID} (Fotografía: MARN)`],
  ])('%s, in the paragraph of the picture or the next', (_what, words) => {
    const lines = ['paragraph: Uno.', `${FIGURE}${words}`, 'paragraph: Dos.'];
    expect(linesWith(`<p>Uno.</p><p>${IMG}<br>${words}</p><p>Dos.</p>`)).toEqual(lines);
    expect(linesWith(`<p>Uno.</p><p>${IMG}</p><p>${words}</p><p>Dos.</p>`)).toEqual(lines);
    expect(linesWith(`<p>Uno.</p><p>${IMG}</p><h6>${words}</h6><p>Dos.</p>`)).toEqual(lines);
  });
});

describe('a line over a picture is its caption', () => {
  test.each([
    ['with a number', `<p>Gráfica 2. Viviendas con agua</p><p>${IMG}</p>`, 'Gráfica 2. Viviendas con agua'],
    ['in italics, centred', `<p style="text-align:center"><em>${SAID}</em><br>${IMG}</p>`, SAID],
  ])('%s', (_what, html, caption) => {
    const { blocks, counts } = postWith(`<p>Uno.</p>${html}<p>Dos.</p>`);
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: Uno.',
      `figure: ${caption}`,
      'paragraph: Dos.',
    ]);
    expect(counts.article).toEqual(counts.body);
  });

  test.each([
    ['a quotation', '<p style="text-align:center"><em>“Ya hay agua”.</em></p>'],
    ['a line of the text', '<p><em>Dos.</em></p>'],
    ['a heading', '<p style="text-align:center"><em>Los acuerdos</em></p>'],
    ['a sentence that names a picture', '<p>La gráfica 2. Dice mucho.</p>'],
  ])('but not %s', (_what, html) => {
    expect(linesWith(`<p>Uno.</p>${html}<p>${IMG}</p><p>Fin.</p>`)[2]).toBe(FIGURE);
  });
});

describe('no caption', () => {
  const figure = `<p>${IMG}</p>`;
  test.each([
    ['the text goes on', `${figure}<p>Dos.</p>`, ['Dos.']],
    ['in the paragraph of the picture', `<p>${IMG}<br>Dos.</p>`, ['Dos.']],
    ['half of it in italics', `${figure}<p><em>Dos</em> tres.</p>`, ['Dos tres.']],
    ['a quotation in italics', `${figure}<p><em>“Ya hay agua”, dijo.</em></p>`, ['“Ya hay agua”, dijo.']],
    ['a dialogue in italics', `${figure}<p><em>— Ya hay agua.</em></p>`, ['— Ya hay agua.']],
    [
      'a long quotation in its middle',
      `${figure}<p><em>Rosa recuerda: “Antes caminábamos dos horas por el agua”.</em></p>`,
      ['Rosa recuerda: “Antes caminábamos dos horas por el agua”.'],
    ],
    ['italics that go on', `${figure}<p><em>Dos.</em></p><p><em>Tres.</em></p>`, ['Dos.', 'Tres.']],
    [
      'what sends to a picture',
      `${figure}<p>Ana señaló la foto: estaba en la pared.</p>`,
      ['Ana señaló la foto: estaba en la pared.'],
    ],
    ['what announces', `${figure}<p><em>Los acuerdos son:</em></p>`, ['Los acuerdos son:']],
    [
      'a long paragraph in italics',
      `${figure}<p><em>${'Dos tres. '.repeat(30)}</em></p>`,
      ['Dos tres. '.repeat(30).trim()],
    ],
    [
      'a dateline in italics',
      `${figure}<p><em>Guatemala, 12 de marzo de 2026.</em></p>`,
      ['Guatemala, 12 de marzo de 2026.'],
    ],
    [
      'a centred line without a full stop, which may be a heading',
      `${figure}<p style="text-align:center">Los acuerdos</p>`,
      ['Los acuerdos'],
    ],
    [
      'a bold line in the middle',
      `${figure}<p style="text-align:center"><strong>Descanse en paz.</strong></p>`,
      ['Descanse en paz.'],
    ],
  ])('%s', (_what, html, texts) => {
    const lines = linesWith(`<p>Uno.</p>${html}<p>Fin.</p>`);
    expect(lines).toEqual(['paragraph: Uno.', FIGURE, ...texts.map((text) => `paragraph: ${text}`), 'paragraph: Fin.']);
  });

  test('the summary under a picture at the head, or another line under a captioned one', () => {
    expect(linesWith(`<p>${IMG}</p><p><em>${SAID}</em></p><p>Dos.</p>`)).toEqual([
      FIGURE,
      `paragraph: ${SAID}`,
      'paragraph: Dos.',
    ]);
    const captioned = `<figure>${IMG}<figcaption>Pie.</figcaption></figure>`;
    expect(linesWith(`<p>Uno.</p>${captioned}<p><em>${SAID}</em></p>`)).toEqual([
      'paragraph: Uno.',
      `${FIGURE}Pie.`,
      `paragraph: ${SAID}`,
    ]);
  });
});
