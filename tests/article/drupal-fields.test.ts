/** What Drupal keeps in fields of their own below the text: from its public markup. */
import { describe, expect, test } from 'vitest';
import { linesWith } from '../support/article-of.ts';

const FILES = '/sites/default/files';
const HOST = 'https://portal.segeplan.gob.gt';

function thumbnail(name: string): string {
  return `<div class="field__item"><a class="colorbox" role="button" href="${FILES}/${name}.jpg"><img src="${FILES}/styles/thumbnail/public/${name}.jpg?itok=a1" width="220" height="147" alt=""></a></div>`;
}

describe('fields', () => {
  test('of pictures are a gallery of the uploads, without the name of the field', () => {
    const field = `<div class="field field--type-image field--label-above"><div class="field__label">Galería</div><div class="field__items">${['a', 'b'].map(thumbnail).join('')}</div></div>`;
    expect(linesWith(`<p>Uno.</p>${field}`)).toEqual([
      'paragraph: Uno.',
      `gallery ${HOST}${FILES}/a.jpg ${HOST}${FILES}/b.jpg: `,
    ]);
  });

  test('of films are the page where each is watched', () => {
    const frame = '<iframe src="/media/oembed?url=https%3A//youtu.be/vX8dGq2LmTo&amp;max_width=640"></iframe>';
    expect(linesWith(`<p>Uno.</p><div class="field__item">${frame}</div>`)).toEqual([
      'paragraph: Uno.',
      'video https://www.youtube.com/watch?v=vX8dGq2LmTo: ',
    ]);
  });
});

test('terms are no words of the post, other labels are', () => {
  const terms =
    '<div class="field field--type-entity-reference field--label-inline"><div class="field__label">Tema</div><div class="field__item"><a href="/temas/agua">Agua</a></div></div>';
  const number = '<div class="field field--name-field-etiqueta field--type-string field__item">niñas por vacunar</div>';
  expect(linesWith(`${terms}<p>Uno.</p>${number}`)).toEqual(['paragraph: Uno.', 'paragraph: niñas por vacunar']);
});

test('a button that holds a picture is no button', () => {
  expect(linesWith(`<p>Uno.</p>${thumbnail('a')}`)).toEqual(['paragraph: Uno.', `figure ${HOST}${FILES}/a.jpg: `]);
});

test('the foot of a table stands below it, wherever it is written', () => {
  const row = (word: string): string => `<tr><td>${word}</td></tr>`;
  const table = `<table><thead>${row('Año')}</thead><tfoot>${row('Total')}</tfoot><tbody>${row('2020')}${row('2021')}</tbody></table>`;
  expect(linesWith(table)).toEqual(['table: Año\n2020\n2021\nTotal']);
});
