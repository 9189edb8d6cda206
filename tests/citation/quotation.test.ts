import { describe, expect, test } from 'vitest';
import type { Block, CleanHtml } from '../../components/article/article.ts';
import { quotationOf, quotationOfSpans, quotedSpeaker } from '../../components/citation/quotation.ts';
import type { Speaker, Utterance } from '../../components/speech/speech.ts';

function paragraphsOf(...texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({
    id: `b${index + 1}`,
    kind: 'paragraph',
    html: `<p>${text}</p>` as CleanHtml,
    text,
    number: index + 1,
  }));
}

/** A span over `words`, which stand once in the block. */
function spanOf(blocks: readonly Block[], block: string, words: string) {
  const start = blocks.find(({ id }) => id === block)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${words} is not in ${block}`);
  return { block, start, end: start + words.length };
}

const SPEAKER: Speaker = {
  id: 's1',
  name: 'Delfina Ixcoy',
  role: 'coordinadora de la Mancomunidad Tz’olojya',
  organisation: 'Mancomunidad Tz’olojya',
  kind: 'person',
};

function utterance(blocks: readonly Block[], fields: Partial<Utterance>): Utterance {
  return {
    id: 'u1',
    kind: 'direct',
    spans: [],
    text: blocks[0]?.text ?? '',
    speaker: 's1',
    confidence: 1,
    why: { rule: 'D1', resolution: 'explicit' },
    ...fields,
  };
}

describe('a quotation holds the exact words', () => {
  test('in one paragraph, with speaker and paragraph number', () => {
    const blocks = paragraphsOf('Uno.', '“El agua es de\u00A0todos\u00AD y de nadie”, dijo Delfina Ixcoy.');
    const spans = [spanOf(blocks, 'b2', 'El agua es de\u00A0todos\u00AD y de nadie')];
    expect(quotationOf(utterance(blocks, { spans }), [SPEAKER], blocks)).toEqual({
      kind: 'direct',
      text: 'El agua es de todos y de nadie',
      speaker: {
        name: 'Delfina Ixcoy',
        role: 'coordinadora de la Mancomunidad Tz’olojya',
        organisation: 'Mancomunidad Tz’olojya',
        kind: 'person',
      },
      paragraphs: [2, 2],
    });
  });

  test('words of the narrator between two parts stand as […]', () => {
    const blocks = paragraphsOf('“El agua es de todos”, dijo Ixcoy. “Por eso la medimos”, agregó.');
    const spans = [spanOf(blocks, 'b1', 'El agua es de todos'), spanOf(blocks, 'b1', 'Por eso la medimos')];
    expect(quotationOfSpans(spans, blocks, 'direct').text).toBe('El agua es de todos […] Por eso la medimos');
  });

  test('words that run on into the next paragraph are not cut', () => {
    const blocks = paragraphsOf('Dijo: “El agua es de todos.', '”Por eso la medimos”.');
    const spans = [spanOf(blocks, 'b1', 'El agua es de todos.'), spanOf(blocks, 'b2', 'Por eso la medimos')];
    expect(quotationOfSpans(spans, blocks, 'direct')).toEqual({
      kind: 'direct',
      text: 'El agua es de todos.\nPor eso la medimos',
      paragraphs: [1, 2],
    });
  });

  test('a speaker the post does not give stays unknown', () => {
    const blocks = paragraphsOf('“El agua es de todos”.');
    const spans = [spanOf(blocks, 'b1', 'El agua es de todos')];
    expect(quotationOf(utterance(blocks, { spans, speaker: null }), [SPEAKER], blocks).speaker).toBeUndefined();
  });

  test('an organisation that only follows from the role is not claimed', () => {
    expect(quotedSpeaker({ ...SPEAKER, organisationInferred: true }).organisation).toBeUndefined();
  });

  test.each([
    [
      'Abre el foro. La Lcda. Ixcoy instó a los vecinos a medir. Cierra.',
      'a los vecinos a medir',
      'La Lcda. Ixcoy instó a los vecinos a medir.',
    ],
    ['El Dr. M. Pop pidió que vuelvan. ¿Y luego?', 'que vuelvan', 'El Dr. M. Pop pidió que vuelvan.'],
    ['Según EE. UU., el plan sirve “de base”. Nada más', 'el plan sirve', 'Según EE. UU., el plan sirve “de base”.'],
  ])('reported speech is quoted as the sentence of the post: %s', (text, words, sentence) => {
    const blocks = paragraphsOf(text);
    const quotation = quotationOf(
      utterance(blocks, { kind: 'indirect', spans: [spanOf(blocks, 'b1', words)] }),
      [SPEAKER],
      blocks,
    );
    expect(quotation).toEqual({ kind: 'narrated', text: sentence, paragraphs: [1, 1] });
  });
});
