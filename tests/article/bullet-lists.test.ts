/** Lists that somebody wrote by hand, with a sign before each item. */
import { describe, expect, test } from 'vitest';
import { lineOf, linesWith, postWith } from '../support/article-of.ts';

describe('lines that begin with a sign', () => {
  test.each([
    [
      'paragraphs one after another are a list',
      '<p>Llevan:</p><p>•&nbsp; Maíz <em>blanco</em></p><p>• Frijol</p><p>Dos.</p>',
      ['paragraph: Llevan:', 'list: Maíz blanco\nFrijol', 'paragraph: Dos.'],
    ],
    ['so are the lines of one', '<p>▪ Maíz<br>▪Frijol</p>', ['list: Maíz\nFrijol']],
    [
      'the first words may be marked',
      '<p>• <b>Maíz:</b> uno</p><p><b>• Frijol:</b> dos</p>',
      ['list: Maíz: uno\nFrijol: dos'],
    ],
    [
      'one alone is none',
      '<p>Llevan:</p><p>• Maíz</p><p>Dos.</p>',
      ['paragraph: Llevan:', 'paragraph: • Maíz', 'paragraph: Dos.'],
    ],
    [
      'a mark may be for the sign alone',
      '<p><b>•</b> Maíz</p><p><b>•&nbsp;</b><em>Frijol</em> negro</p>',
      ['list: Maíz\nFrijol negro'],
    ],
    ['all of it may be bold', '<p><b>• Maíz</b></p><p>•<b> Frijol</b></p>', ['list: Maíz\nFrijol']],
    [
      'lines that something else is among are none',
      '<p>• Maíz<br>• Frijol<br>Y nada más.</p>',
      ['paragraph: • Maíz\n• Frijol\nY nada más.'],
    ],
  ])('%s', (_what, html, lines) => {
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.', ...lines]);
  });

  test('an item keeps its links, and none of it is lost', () => {
    const { blocks, leftOut } = postWith('<p>Uno.</p><p>• <a href="/x">Maíz</a></p><p>• Frijol</p>');
    expect(blocks[1]?.html).toBe(
      '<ul><li><a href="https://portal.segeplan.gob.gt/x">Maíz</a></li><li>Frijol</li></ul>',
    );
    expect(leftOut).toEqual([]);
  });
});

describe('lines that begin with a dash', () => {
  test.each([
    [
      'announced by a colon',
      '<p>Llevan:</p><div>- Maíz</div><div>-&nbsp;Frijol</div><p>Dos.</p>',
      ['paragraph: Llevan:', 'list: Maíz\nFrijol', 'paragraph: Dos.'],
    ],
    [
      'in sentences, announced by a heading',
      '<h3>Requisitos</h3><p>– Llenar la ficha.</p><p>– Llevar copia.</p>',
      ['h3: Requisitos', 'list: Llenar la ficha.\nLlevar copia.'],
    ],
    [
      'the lines of a paragraph, the sign or the words in bold',
      '<p>Se entregó:</p><p><b>-</b> Maíz<br>- <b>Frijol:</b> un quintal</p>',
      ['paragraph: Se entregó:', 'list: Maíz\nFrijol: un quintal'],
    ],
    ['three short ones', '<p>- Maíz</p><p>- Frijol</p><p>- Haba – seca</p>', ['list: Maíz\nFrijol\nHaba – seca']],
  ])('%s, are a list', (_what, html, lines) => {
    const { blocks, leftOut } = postWith(`<p>Uno.</p>${html}`);
    expect([blocks.map(lineOf), leftOut]).toEqual([['paragraph: Uno.', ...lines], []]);
  });

  test.each([
    ['somebody speaks', 'Hablan:', '– Maíz', '– Frijol'],
    ['somebody answers', 'La alcaldesa respondió a los vecinos:', '- El lunes llega el agua.', '- El martes también.'],
    ['a dialogue', 'Así se saludan:', '—Buenos días.', '—Buenas.'],
    ['who said it stands after a dash', 'Era así:', '- No lo sé -respondió Ana.', '- Mañana será.'],
    ['the same with spaces', 'Era así:', '– No lo sé – dijo Ana.', '– Mañana será.'],
    ['a question', 'Era así:', '- ¿Hay agua?', '- Mañana.'],
    ['a quotation', 'Era así:', '- “Hay agua”', '- “Mañana”'],
    ['nothing announces them', 'Dos.', '- Hay agua.', '- Mañana.'],
    ['without a space: a number', 'La temperatura:', '-5 grados', '-7 grados'],
  ])('%s: none', (_what, before, ...items) => {
    const html = [before, ...items].map((text) => `<p>${text}</p>`).join('');
    expect(linesWith(html)).toEqual([before, ...items].map((text) => `paragraph: ${text}`));
  });

  test('one alone is none', () => {
    expect(linesWith('<p>Llevan:</p><p>- Maíz</p><p>Dos.</p>')[1]).toBe('paragraph: - Maíz');
  });
});
