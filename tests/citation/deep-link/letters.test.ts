import { expect, test } from 'vitest';
import { findPassage, lettersOf } from '../../../components/citation/deep-link/letters.ts';

function found(texts: readonly string[], words: string, before = '', after = ''): string | undefined {
  const place = findPassage(lettersOf(texts.map((text, key) => ({ key, text }))), { words, before, after });
  if (place === undefined) return undefined;
  const { start, end } = place;
  return `${start.key}:${start.offset}–${end.key}:${end.offset}`;
}

test.each([
  ['as they are', ['El agua es de todos'], 'agua es', '0:3–0:10'],
  ['over text nodes', ['El ', 'agua', ' es'], 'El agua', '0:0–1:4'],
  ['spaces that differ', ['El\u00A0agua\n\t es'], 'El agua es', '0:0–0:12'],
  ['a space that is missing between blocks', ['El agua.', 'Es'], 'agua.\nEs', '0:3–1:2'],
  ['soft hyphens and joiners', ['pier\u00ADde la\u200Bgua'], 'pierde lagua', '0:0–0:14'],
  ['accents written apart', ['oracio\u0301n'], 'oración', '0:0–0:8'],
  ['accents written as one', ['oración'], 'oracio\u0301n', '0:0–0:7'],
  ['ligatures', ['La oﬁcina aﬁrmó'], 'oficina afirmó', '0:3–0:15'],
  ['emoji', ['dijo 🌱 sí'], '🌱 sí', '0:5–0:10'],
  ['nothing', ['El agua'], 'fuego', undefined],
  ['no words', ['El agua'], ' \n', undefined],
])('%s', (_what, texts, words, place) => {
  expect(found(texts, words)).toBe(place);
});

test('words that stand twice are told apart by what is around them', () => {
  const texts = ['La frase «medir es cuidar» estaba. ', 'Al cierre repitió que «medir es cuidar» y calló.'];
  expect(found(texts, 'medir es cuidar', 'repitió que «', '» y calló')).toBe('1:23–1:38');
  expect(found(texts, 'medir es cuidar', 'La frase «', '» estaba')).toBe('0:10–0:25');
});
