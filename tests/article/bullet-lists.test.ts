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

describe('lines that are announced in their own paragraph', () => {
  test.each([
    ['bullets', '<p>Se dio:<br>• agua<br>• maíz</p>', ['paragraph: Se dio:', 'list: agua\nmaíz']],
    ['one alone', '<p>Se dio:<br>• agua</p>', ['paragraph: Se dio:\n• agua']],
    ['nothing announced', '<p>Se dio.<br>• agua<br>• maíz</p>', ['paragraph: Se dio.\n• agua\n• maíz']],
    ['dashes', '<p>Se dio:<br>- agua<br>– maíz</p>', ['paragraph: Se dio:', 'list: agua\nmaíz']],
    [
      'what somebody said',
      '<p>Ana dijo:<br>- No hay.<br>- Ya vendrá.</p>',
      ['paragraph: Ana dijo:\n- No hay.\n- Ya vendrá.'],
    ],
    ['lines without a sign', '<p>Se dio:<br>agua<br>maíz</p>', ['paragraph: Se dio:\nagua\nmaíz']],
  ])('%s', (_what, html, lines) => {
    const { blocks, counts, leftOut } = postWith(html);
    expect(blocks.map(lineOf)).toEqual(lines);
    expect([counts.article, leftOut]).toEqual([counts.body, []]);
  });
});

/** An emoji as WordPress shows it. */
const shown = (emoji: string) => `<img class="emoji" role="img" alt="${emoji}" src="https://s.w.org/x.svg">`;
/** Longer than an item that nothing announces. */
const LONG = 'El lunes se abren las inscripciones en las veintidós delegaciones departamentales, sin costo alguno.';

describe('lines that begin with an emoji', () => {
  test.each([
    ['the same before each', '<p>👉 Maíz</p><p>👉&nbsp;Frijol</p>', ['list: Maíz\nFrijol']],
    [
      'the same as a picture, in the lines of one',
      `<p>${shown('🔹')} Maíz.<br>${shown('🔹')}&nbsp;<b>Frijol</b>.</p>`,
      ['list: Maíz.\nFrijol.'],
    ],
    ['as text and as a picture', `<p>✔️ Maíz</p><p>${shown('✔')} Frijol</p>`, ['list: Maíz\nFrijol']],
    ['check marks of two kinds', '<p>✅ Maíz<br>✔️ Frijol</p>', ['list: Maíz\nFrijol']],
    ['the same, in sentences', `<p>▶️ ${LONG}</p><p>▶️ ${LONG}</p>`, [`list: ${LONG}\n${LONG}`]],
    [
      'one of its own each, in short lines',
      '<p>📅 Lunes 18<br>📍 Parque central<br>🕐 8:00 horas</p>',
      ['list: Lunes 18\nParque central\n8:00 horas'],
    ],
    [
      'the same, announced',
      '<p>Los datos:</p><p>📅 Lunes 18.</p><p>📍 Parque central.</p>',
      ['paragraph: Los datos:', 'list: Lunes 18.\nParque central.'],
    ],
    [
      'the same, each with its label, in sentences',
      '<p>📅 Fechas: del 7 al 29.</p><p>🕗 Hora de inicio: las 8:00.</p>',
      ['list: Fechas: del 7 al 29.\nHora de inicio: las 8:00.'],
    ],
    [
      'two lists, with a line of another sign before each',
      '<p>📌 Lleve</p><p>🔹 Maíz</p><p>🔹 Frijol</p><p>📌 Deje</p><p>🔸 Haba</p><p>🔸 Trigo</p>',
      ['paragraph: 📌 Lleve', 'list: Maíz\nFrijol', 'paragraph: 📌 Deje', 'list: Haba\nTrigo'],
    ],
    ["Word's own bullets", '<p>\uF0B7 Maíz</p><p>\uF0B7 Frijol</p>', ['list: Maíz\nFrijol']],
  ])('%s, are a list', (_what, html, lines) => {
    const { blocks, leftOut } = postWith(`<p>Uno.</p>${html}<p>Dos.</p>`);
    expect([blocks.map(lineOf), leftOut]).toEqual([['paragraph: Uno.', ...lines, 'paragraph: Dos.'], []]);
  });

  test.each([
    ['one line alone', '✅ Maíz'],
    ['an emoji within the words', 'Maíz 🌽 y frijol', 'Frijol 🌽 y maíz'],
    ['others before long paragraphs', `🌱 ${LONG}`, `💧 ${LONG}`, `🏫 ${LONG}`],
    ['others before short sentences', '🌱 Sembramos maíz.', '💧 Regamos.', '🏫 Volvimos.'],
    ['others, of which one has a label', '📍 Lugar: el parque.', '💧 Regamos.'],
    ['two, announced by nothing', '🌱 Maíz', '💧 Agua'],
    ['several before the words', '🎉🎉 ¡Felicidades!', '🎉🎉 ¡Gracias!'],
    ['a sign of law', '© SEGEPLAN', '© MAGA'],
  ])('%s: none', (_what, ...paragraphs) => {
    const html = paragraphs.map((words) => `<p>${words}</p>`).join('');
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['Uno.', ...paragraphs].map((words) => `paragraph: ${words}`));
  });
});

describe('lines that count from one', () => {
  test.each([
    ['the lines of a paragraph', '<p>1. Maíz<br>2.&nbsp;Frijol.</p>'],
    ['paragraphs', '<p>1) Maíz</p><p><b>2)</b> Frijol.</p>'],
    ['with a dash', '<p>1.- Maíz</p><p>2.- Frijol.</p>'],
  ])('%s: a list in order', (_what, html) => {
    const { blocks, leftOut } = postWith(`<p>Uno.</p>${html}<p>Dos.</p>`);
    expect(blocks[1]?.html).toBe('<ol><li>Maíz</li><li>Frijol.</li></ol>');
    expect(leftOut).toEqual([]);
  });

  test.each([
    ['that begin elsewhere', '3. Maíz', '4. Frijol'],
    ['that leave one out', '1. Maíz', '3. Frijol'],
    ['that are amounts', '1.5 millones', '2.5 millones'],
    ['that are days', '1 de mayo', '2 de mayo'],
  ])('numbers %s: none', (_what, ...paragraphs) => {
    const html = paragraphs.map((words) => `<p>${words}</p>`).join('');
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['Uno.', ...paragraphs].map((words) => `paragraph: ${words}`));
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
    [
      'three tasks in sentences',
      '<p>- Acordar el sitio.<br>- Nombrar a dos.<br>- Darlo a conocer.</p>',
      ['list: Acordar el sitio.\nNombrar a dos.\nDarlo a conocer.'],
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
