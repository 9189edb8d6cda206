// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { deepLink } from '../../../components/citation/deep-link/deep-link.ts';

const URL = 'https://portal.segeplan.gob.gt/segeplan/?p=1';

function linkTo(...words: readonly string[]) {
  return deepLink(
    document,
    words.map((part) => ({ words: part, before: '', after: '' })),
    URL,
  );
}

beforeEach(() => {
  document.documentElement.lang = 'es';
  document.body.innerHTML = '';
});

test('words that stand once are linked exactly, in the page’s own writing', () => {
  document.body.innerHTML = '<p>Dijo: “El plan n.º 3… <b>cambia</b> la acción de todos”.</p>';
  expect(linkTo('El plan n.º 3… cambia la acción de todos')).toEqual({
    kind: 'exact',
    url: `${URL}#:~:text=El%20plan%20n%2E%C2%BA%203%E2%80%A6%20cambia%20la%20acci%C3%B3n%20de%20todos`,
  });
});

test('words over two paragraphs are linked from their beginning to their end', () => {
  document.body.innerHTML =
    '<p>“Nos toca medir el agua cada lunes.</p><p>”Y nos toca enseñar los cuadernos”, dijo.</p>';
  const { kind, url } = linkTo('Nos toca medir el agua cada lunes.', '”Y nos toca enseñar los cuadernos');
  expect(kind).toBe('range');
  expect(url).toMatch(/#:~:text=.+,.+/);
});

test('words that are not in the page get the plain address', () => {
  document.body.innerHTML = '<p>Otra cosa.</p>';
  expect(linkTo('El plan cambia')).toEqual({ kind: 'plain', url: URL });
});

test('a page that shadows what the library asks for gets the plain address', () => {
  document.body.innerHTML =
    '<p>El plan cambia la acción de todos.</p><img name="createRange"><form name="createTreeWalker"></form>';
  expect(linkTo('El plan cambia la acción')).toMatchObject({ url: expect.stringContaining(URL) as string });
});

test('the page is as it was', () => {
  document.body.innerHTML = '<p>El plan cambia la <i>acción</i> de todos.</p>';
  const before = document.documentElement.outerHTML;
  linkTo('cambia la acción');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a page too large to be searched gets the plain address at once', () => {
  document.body.innerHTML = '<p>El plan cambia.</p>' + '<i>a</i>'.repeat(20_001);
  expect(linkTo('El plan cambia').kind).toBe('plain');
});
