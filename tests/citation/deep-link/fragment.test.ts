import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asInPage, withFragment } from '../../../components/citation/deep-link/fragment.ts';
import { runs } from '../../support/fuzz.ts';

const URL = 'https://portal.segeplan.gob.gt/segeplan/?p=1';

test.each([
  [{ textStart: 'Cobán-Chisec, 2026' }, '#:~:text=Cob%C3%A1n%2DChisec%2C%202026'],
  [{ textStart: 'a', textEnd: 'b' }, '#:~:text=a,b'],
  [{ prefix: 'x', textStart: 'a', suffix: 'y' }, '#:~:text=x-,a,-y'],
  [{ textStart: "¡(a)! ~*'." }, '#:~:text=%C2%A1%28a%29%21%20%7E%2A%27%2E'],
])('%j', (fragment, expected) => {
  expect(withFragment(URL, fragment)).toBe(URL + expected);
});

test('an address that has a fragment keeps it', () => {
  expect(withFragment(`${URL}#fotos`, { textStart: 'a' })).toBe(`${URL}#fotos:~:text=a`);
});

test('any words come back from the address, and none of their characters is syntax', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const [, text = ''] = withFragment(URL, { textStart: words }).split('#:~:text=');
      expect(text).toMatch(/^[A-Za-z0-9_%]*$/);
      expect(decodeURIComponent(text)).toBe(words.toWellFormed());
    }),
    runs(100),
  );
});

test.each([
  ['accion n.o 3...', 'Acción n.º 3… y más', 'start', 'Acción n.º 3…'],
  ['quien la mida', 'Falta quien la  mida', 'end', 'quien la mida'],
  ['otra cosa', 'Acción', 'start', undefined],
] as const)('the page’s own writing of %s', (given, text, side, expected) => {
  expect(asInPage(given, text, side)).toBe(expected);
});
