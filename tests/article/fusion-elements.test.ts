/** Elements of Fusion Builder, and frames that stand in them, whose words lead nowhere or belong together. */
import { expect, test } from 'vitest';
import { linesWith } from '../support/article-of.ts';

test.each([
  [
    'a price of Fusion, with what it buys',
    '<div class="panel-body pricing-row"><div class="price price-with-decimal"><span class="currency">Q</span><span class="integer-part">150</span><span class="time">por persona</span></div></div>',
    ['paragraph: Q150 por persona'],
  ],
  [
    'Fusion’s code without the words to copy it',
    '<div class="fusion-syntax-highlighter-container"><div class="syntax-highlighter-copy-code"><span>Copiar al portapapeles</span></div><pre>litros = lado * fondo</pre></div>',
    ['paragraph: litros = lado * fondo'],
  ],
  [
    'what opens a box over the page: alone, in a sentence',
    '<a class="fusion-modal-text-link" href="#">Ver reglas</a><p><a class="fusion-modal-text-link" href="#">Las reglas</a> rigen.</p>',
    ['paragraph: Las reglas rigen.'],
  ],
  [
    'a post in Facebook’s own frame',
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fsegeplan%2Fposts%2F77&amp;width=500"></iframe>',
    ['attachment https://www.facebook.com/segeplan/posts/77: https://www.facebook.com/segeplan/posts/77'],
  ],
  [
    'a film in the frame for posts',
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fsegeplan%2Fvideos%2F123456%2F"></iframe>',
    ['video https://www.facebook.com/segeplan/videos/123456/: '],
  ],
])('%s', (_what, html, lines) => {
  expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.', ...lines]);
});
