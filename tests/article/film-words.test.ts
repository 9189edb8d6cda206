import { expect, test } from 'vitest';
import { nameFilm } from '../../components/article/film-words.ts';
import { postWith } from '../support/article-of.ts';
import { pageOf } from '../support/page-of.ts';

/** The words of the link of a post's only block, as they are shown. */
function wordsFor(body: string): string | null | undefined {
  const [block] = postWith(body).blocks;
  if (block === undefined) return undefined;
  const { document } = pageOf(block.html, 'https://portal.segeplan.gob.gt/');
  nameFilm(block, document);
  return document.querySelector('a')?.textContent;
}

const film = (title: string): string =>
  `<iframe title="${title}" src="https://www.youtube.com/embed/aB3xK9mQ2Lw"></iframe>`;

test.each([
  ['its caption', `<figure>${film('Así es')}<figcaption>El primer día</figcaption></figure>`, 'El primer día'],
  ['the name its player gives it', film('Así es'), 'Así es'],
  ['its address, where the player names only itself', film('YouTube video player'), 'youtube.com/watch?v=aB3xK9mQ2Lw'],
  ['no link but a film’s', '<p>Uno <a href="https://www.ine.gob.gt/">dos</a></p>', 'dos'],
])('a film is shown by %s', (_what, body, words) => {
  expect(wordsFor(body)).toBe(words);
});
