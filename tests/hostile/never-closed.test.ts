import { describe, expect, test } from 'vitest';
import { articleOf } from '../support/article-of.ts';
import { AFTER, BEFORE, faultsOf, outcomeOf, postAround, URL_OF_POST } from './pipeline.tsx';

const textsAround = (vector: string): string[] =>
  articleOf(postAround(vector), URL_OF_POST)?.blocks.map(({ text }) => text) ?? [];

/** A parser puts into an element all that follows when its tag was never closed, and a browser shows it. */
describe('what a tag that was never closed holds is read', () => {
  test.each([
    ...'object video audio canvas meter progress output datalist dialog svg math map button noscript'.split(' '),
    ...['object data=/a', 'video src=/v controls', 'audio><source src=/s', 'dialog open', 'svg><title', 'svg><desc'],
    ...['svg><foreignObject', 'math><mtext', 'math><annotation-xml encoding=text/html', 'progress><meter'],
    ...['video><object', 'button><audio', 'canvas><output><b', 'table><video', 'p><object', 'b><canvas', 'figcaption'],
    ...['marquee', 'applet', 'details><summary', 'ruby><rt', 'figure', 'figure><figcaption', 'fieldset><legend'],
    ...[
      'select',
      'select><option',
      'select><optgroup',
      'video></p',
      'form><legend',
      'form><label',
      'table><caption',
      'table><caption><li><spacer><audio',
      'math></',
      'p>Uno <dialog> dos</p',
      'p>Uno <select> dos</p',
      'div class="fusion-gallery"><img src=/g.jpg><div',
      'select><option>Uno<option',
      'annotation',
      'annotation></',
    ],
  ])('<%s>', (tag) => {
    const outcome = outcomeOf(postAround(`<${tag}>`));
    expect(faultsOf(outcome).join('\n')).toBe('');
    const texts = outcome.article?.blocks.map(({ text }) => text) ?? [];
    expect(texts).toContain(BEFORE);
    expect(texts.join('\n')).toContain(AFTER);
  });

  test('with its order', () => {
    expect(textsAround('<p>Uno.</p><object data=/a><p>Dos.</p><canvas><p>Tres.</p>').slice(0, 5)).toEqual([
      BEFORE,
      'Uno.',
      'Dos.',
      'Tres.',
      AFTER,
    ]);
  });
});

describe('what a closed one holds for browsers that cannot show it is not', () => {
  test.each([
    ['<video src="/v.mp4"><p>Su navegador no reproduce videos: descargue el archivo en su equipo.</p></video>'],
    [
      '<object data="/a.pdf"><p>Si su navegador no muestra el documento, puede <a href="/a.pdf">descargarlo</a> aquí.</p></object>',
    ],
    ['<canvas><p>Gráfica de los pozos que se registraron en todo el año pasado.</p></canvas><p>Uno.</p>'],
    ['<dialog><p>Suscríbase a las noticias que enviamos cada semana a su correo.</p></dialog><p>Uno.</p>'],
    ['<noscript><p>Active JavaScript para ver los comentarios de esta noticia en la página.</p></noscript>'],
    ['<select><option>Guatemala</option><option>El Progreso</option></select>'],
  ])('%s', (html) => {
    expect(textsAround(html).join('\n')).not.toMatch(/navegador|Gráfica|Suscríbase|Active|Progreso/);
  });
});

test('what a caption of a table says is not told as lost', () => {
  const { leftOut } = articleOf(
    postAround(
      '<table><caption><a><p>Uno</p></a></caption><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    ),
    URL_OF_POST,
  ) ?? { leftOut: undefined };
  expect(leftOut?.filter(({ reason }) => reason === 'lost')).toEqual([]);
});
