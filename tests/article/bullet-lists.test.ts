/** Lists that somebody wrote by hand, with a sign before each item. */
import { describe, expect, test } from 'vitest';
import { linesWith, postWith } from '../support/article-of.ts';

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
      'a mark for the sign alone',
      '<p><b>•</b> Maíz</p><p><b>•</b> Frijol</p>',
      ['paragraph: • Maíz', 'paragraph: • Frijol'],
    ],
    [
      'dashes are none',
      '<p>Hablan:</p><p>– Maíz</p><p>– Frijol</p>',
      ['paragraph: Hablan:', 'paragraph: – Maíz', 'paragraph: – Frijol'],
    ],
    [
      'nor are lines that something else is among',
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
