import { describe, expect, test } from 'vitest';
import { articleOf } from '../support/article-of.ts';
import { pageOf } from '../support/page-of.ts';
import { AFTER, BEFORE, faultsOf, outcomeOf, postAround, URL_OF_POST } from './pipeline.tsx';

/** A closing tag too many ends the body of the post in the middle; what follows stands outside of it, and a browser shows it. */
describe('what stands after a tag too many is read', () => {
  test.each([
    ...['</div>', '</div></div>', '</div></div></div></div></div>', '</div>'.repeat(6), '</div>'.repeat(12)],
    ...[
      '</article>',
      '</section>',
      '</main>',
      '</body>',
      '</html>',
      '</body></html>',
      '</div></article></section></main>',
    ],
    ...[
      '</p></article>Uno.',
      '</article><b>Uno.</b>',
      '</article><mover><canvas>',
      '</main><x-y><b>',
      '<form><div></form></article><form></div>',
      '</article><script>0</script><div></div>',
      '</article><p class="has-text-align-center">Uno.</p>',
      '</form></div>',
      '</main><rp>--></div></section>',
    ],
    ...['</a></b></i></p></div></ul></ol></table></article></section></span></body></html>', '</li></ul></div></main>'],
  ])('%s', (closers) => {
    const outcome = outcomeOf(postAround(closers));
    expect(faultsOf(outcome).join('\n')).toBe('');
    const texts = outcome.article?.blocks.map(({ text }) => text) ?? [];
    expect(texts[0]).toBe(BEFORE);
    expect(texts.at(-1)).toBe(AFTER);
    expect(outcome.article?.publishedAt).toBe('2026-03-12T10:15:00-06:00');
  });

  test('and so do lists and pictures among it', () => {
    const texts = articleOf(
      postAround('</div></article><p>Uno.</p><ul><li>Dos</li></ul><p><img src="/a.jpg" width=600 height=400></p>'),
      URL_OF_POST,
    )?.blocks.map(({ kind }) => kind);
    expect(texts).toEqual(['paragraph', 'paragraph', 'list', 'figure', 'paragraph']);
  });
});

/** A theme sets its own lines after a post: none of them is the post's. */
describe('what a theme sets after a post is not', () => {
  test.each([
    [
      '<div class="autor"><p>La Dirección de Comunicación Social informa a diario sobre el trabajo de la institución.</p></div>',
    ],
    ['<p class="tags">Etiquetas que la oficina de prensa le ha puesto a esta noticia: agua, pozos.</p>'],
    ['<p>Comparta esta noticia con sus amigos y familiares en todas las redes sociales.</p>'],
    ['<p>© 2026 Secretaría de Planificación. Todos los derechos reservados por la institución.</p>'],
    ['<p>Etiquetas: agua, pozos</p>'],
    ['<ul><li>Anterior</li><li>Siguiente</li></ul>'],
    ['<aside><p>Otra noticia que también puede interesarle a quien ha leído esta hasta el final.</p></aside>'],
  ])('%s', (html) => {
    const page = postAround('').replace('<div class="fusion-meta-info">', `${html}<div class="fusion-meta-info">`);
    expect(page).toContain(html);
    expect(articleOf(page, URL_OF_POST)?.blocks.map(({ text }) => text)).toEqual([BEFORE, AFTER]);
    expect(pageOf(page).document.querySelector('.post-content + *')).not.toBeNull();
  });
});
