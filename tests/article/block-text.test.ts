import { expect, test } from 'vitest';
import { blockText } from '../../components/article/block-text.ts';
import { parseHtml } from '../../components/dom/parse-html.ts';
import { pageOf } from '../support/page-of.ts';

const { document } = pageOf('');

test.each([
  ['words and marks', '<p>Dijo <b>que</b> sí.</p>', 'Dijo que sí.'],
  ['a line break', '<p>uno<br>dos</p>', 'uno\ndos'],
  ['items, nested ones too', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', 'a\nb\nc'],
  ['paragraphs of a quotation', '<blockquote><p>a</p><p>b</p><p><cite>c</cite></p></blockquote>', 'a\nb\nc'],
  [
    'cells and rows, empty ones too, the caption beside them',
    '<table><caption>t</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td></td><td>1</td></tr><tr><td>2</td><td></td></tr></tbody></table>',
    'a\tb\n\t1\n2\t',
  ],
  ['lines in a cell', '<table><tr><td><p>a</p><p>b</p></td><td>c<br>d</td></tr></table>', 'a\nb\tc\nd'],
  [
    'captions of a gallery',
    '<figure><figure><img><figcaption>a</figcaption></figure><figure><img></figure><figure><img><figcaption>b</figcaption></figure></figure>',
    'a\nb',
  ],
])('%s', (_what, html, text) => {
  const read = blockText(parseHtml(html));
  expect(read.text).toBe(text);
  for (const { node, start } of read.pieces) expect(read.text.slice(start, start + node.data.length)).toBe(node.data);
});

test('a text fifteen hundred elements deep is read', () => {
  let root: Element = document.createElement('b');
  root.append('hondo');
  for (let depth = 0; depth < 1500; depth += 1) {
    const outer = document.createElement('b');
    outer.append(root);
    root = outer;
  }
  expect(blockText(root).text).toBe('hondo');
});
