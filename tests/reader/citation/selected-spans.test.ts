// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Block, CleanHtml } from '../../../components/article/article.ts';
import { selectedSpans } from '../../../components/reader/citation/selected-spans.ts';
import { quotationOfSelection } from '../../../components/reader/citation/selection-source.ts';

const HTML = [
  '<p>La mesa <b>acordó</b> medir.</p>',
  '<p>“El agua es de <i>todos</i>”, dijo Ixcoy.</p>',
  '<figure><img alt=""><figcaption>Foto de la mesa.</figcaption></figure>',
  '<p>Fin de la nota.</p>',
];
const TEXTS = ['La mesa acordó medir.', '“El agua es de todos”, dijo Ixcoy.', 'Foto de la mesa.', 'Fin de la nota.'];
const BLOCKS: readonly Block[] = TEXTS.map((text, index) => ({
  id: `b${index + 1}`,
  kind: index === 2 ? 'figure' : 'paragraph',
  html: HTML[index] as CleanHtml,
  text,
  ...(index === 2 ? {} : { number: index > 2 ? index : index + 1 }),
}));

beforeEach(() => {
  document.body.innerHTML = HTML.map(
    (html, index) =>
      `<div data-block="b${index + 1}"><span class="number">${index + 1}</span><div class="content">${html}</div></div>`,
  ).join('');
});

/** From the first `from` in the page to the end of the first `to` after it. */
function select(from: string, to: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let hasStart = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!hasStart && text.includes(from)) {
      range.setStart(node, text.indexOf(from));
      hasStart = true;
    }
    if (hasStart && text.includes(to)) {
      range.setEnd(node, text.lastIndexOf(to) + to.length);
      return range;
    }
  }
  throw new Error(`${from} … ${to} is not in the page`);
}

test.each([
  ['mesa', 'acordó', ['mesa acordó']],
  ['esa', 'med', ['mesa acordó medir']],
  ['“El agua', 'todos', ['“El agua es de todos']],
  ['acordó', 'El agua', ['acordó medir.', '“El agua']],
  ['dijo', 'Fin', ['dijo Ixcoy.', 'Fin']],
  ['Foto', 'mesa.', ['Foto de la mesa.']],
])('from %s to %s', (from, to, words) => {
  const spans = selectedSpans(document, select(from, to), BLOCKS);
  const shown = spans.map(({ block, start, end }) => TEXTS[Number(block.slice(1)) - 1]?.slice(start, end));
  expect(shown).toEqual(words);
});

test('marks around all of the words are left out', () => {
  const range = select('“El agua', 'todos');
  range.setEnd(range.endContainer.parentNode?.nextSibling ?? range.endContainer, 1);
  const [span] = selectedSpans(document, range, BLOCKS);
  expect(TEXTS[1]?.slice(span?.start, span?.end)).toBe('El agua es de todos');
});

test('but not marks around one of several paragraphs', () => {
  const range = select('medir', 'todos');
  range.setEnd(range.endContainer.parentNode?.nextSibling ?? range.endContainer, 1);
  const [, span] = selectedSpans(document, range, BLOCKS);
  expect(TEXTS[1]?.slice(span?.start, span?.end)).toBe('“El agua es de todos”');
});

test('words inside an utterance are its speaker’s, others are the post’s', () => {
  const speech = {
    speakers: [{ id: 's1', name: 'Delfina Ixcoy', kind: 'person' as const }],
    utterances: [
      {
        id: 'u1',
        kind: 'direct' as const,
        spans: [{ block: 'b2', start: 1, end: 20 }],
        text: 'El agua es de todos',
        speaker: 's1',
        confidence: 1,
        why: { rule: 'D1', resolution: 'explicit' as const },
      },
    ],
  };
  const inside = quotationOfSelection([{ block: 'b2', start: 4, end: 20 }], speech, BLOCKS);
  expect(inside).toEqual({
    kind: 'direct',
    text: 'agua es de todos',
    speaker: { name: 'Delfina Ixcoy', kind: 'person' },
    paragraphs: [2, 2],
  });
  const across = quotationOfSelection([{ block: 'b2', start: 0, end: 34 }], speech, BLOCKS);
  expect(across).toEqual({ kind: 'narrated', text: TEXTS[1], paragraphs: [2, 2] });
});
