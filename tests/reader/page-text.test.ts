import { expect, test } from 'vitest';
import { PageText } from '../../components/dom/page-text.ts';
import { pageOf } from '../support/page-of.ts';

function textOf(html: string): { text: PageText; string(words: string): string | undefined } {
  const { document, window } = pageOf(`<body>${html}</body>`);
  globalThis.NodeFilter = window.NodeFilter;
  const text = new PageText(document, document.body);
  return { text, string: (words) => text.find(words)?.range.toString() };
}

test('words are found through inline markup, white space and other marks', () => {
  const { string } = textOf('<p>El <b>agua</b> de\n la “aldea”,&nbsp;dijo.</p><p>Otra.</p>');
  expect(string('agua de la aldea')).toBe('agua de\n la “aldea');
  expect(string('«aldea» dijo')).toBe('aldea”,\u00a0dijo');
});

test('what nobody reads is not searched', () => {
  const { string } = textOf('<script>var agua</script><style>.agua{}</style><p>nada</p>');
  expect(string('agua')).toBeUndefined();
});

test('a search goes on where the last one ended', () => {
  const { text } = textOf('<p>Sí.</p><p>Sí.</p>');
  const first = text.find('Sí');
  const second = text.find('Sí', first?.after);
  expect(first?.range.startContainer).not.toBe(second?.range.startContainer);
  expect(text.find('Sí', second?.after)).toBeUndefined();
});

test('a ligature is its letters', () => {
  const { string } = textOf('<p>La oﬁcina aﬁrmó <b>ﬁn</b>.</p>');
  expect(string('oficina afirmó')).toBe('oﬁcina aﬁrmó');
  expect(string('fin')).toBe('ﬁn');
  expect(string('irmó fin')).toBe('ﬁrmó ﬁn');
});

test('letters beyond the basic plane keep the count', () => {
  const { string } = textOf('<p>𝒜gua 🌊 limpia</p>');
  expect(string('limpia')).toBe('limpia');
  expect(string('𝒜gua')).toBe('𝒜gua');
});
