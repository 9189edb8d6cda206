import { expect, test } from 'vitest';
import { cleanHtml } from '../../components/article/clean-html.ts';
import { pageOf } from '../support/page-of.ts';

const { window } = pageOf('');

test.each([
  ['<p onclick="x()">a</p>', '<p>a</p>'],
  ['<a href="javascript:x()">a</a>', '<a>a</a>'],
  ['<img src="data:text/html,x" alt="a">', '<img alt="a">'],
  ['<p style="background:url(x)" class="c" id="i" name="n">a</p>', '<p>a</p>'],
  ['<iframe src="https://x"></iframe><p>a</p>', '<p>a</p>'],
  ['<svg><style><img src=x onerror=x()></style></svg><p>a</p>', '<img><p>a</p>'],
  ['<img srcset="javascript:x 1x" src="https://a/b.jpg">', '<img src="https://a/b.jpg">'],
  [
    '<img src="https://a/b.jpg" alt="a" width="600" height="400">',
    '<img src="https://a/b.jpg" alt="a" width="600" height="400">',
  ],
  [
    '<table><tbody><tr><td colspan="2" rowspan="3">a</td></tr></tbody></table>',
    '<table><tbody><tr><td colspan="2" rowspan="3">a</td></tr></tbody></table>',
  ],
  ['<ol start="3"><li value="7">a</li></ol>', '<ol start="3"><li value="7">a</li></ol>'],
  ['<time datetime="2026-02-20">a</time>', '<time datetime="2026-02-20">a</time>'],
])('%s', (dirty, expected) => {
  expect(cleanHtml(dirty, window)).toBe(expected);
});
