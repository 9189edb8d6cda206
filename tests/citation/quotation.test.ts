import { describe, expect, test } from 'vitest';
import type { Block, CleanHtml } from '../../components/article/article.ts';
import { quotationOf, quotationOfSpans } from '../../components/citation/quotation.ts';
import { quotedSpeaker } from '../../components/citation/quoted-speaker.ts';
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
    expect(quotedSpeaker({ ...SPEAKER, organisationInferred: true }, []).organisation).toBeUndefined();
  });

  test.each<[Partial<Speaker>, string, object]>([
    [
      { name: 'vecina de El Rosario', role: 'vecina de El Rosario' },
      'Lo dijo una vecina de El Rosario.',
      { name: 'una vecina de El Rosario' },
    ],
    [{ name: 'secretario', role: 'secretario' }, 'Una nota del secretario.', { name: 'el secretario' }],
    [{ name: 'equipo técnico', kind: 'group' }, 'Aseguró el equipo técnico.', { name: 'el equipo técnico' }],
    [
      { name: 'Vecinos de El Rosario', kind: 'group' },
      'Vecinos de El Rosario dijeron.',
      { name: 'Vecinos de El Rosario' },
    ],
    [
      { name: 'Ministerio de Finanzas', organisation: 'MINFIN', kind: 'institution' },
      'El Ministerio de Finanzas (MINFIN)',
      { name: 'Ministerio de Finanzas' },
    ],
    [
      { name: 'informe', organisation: 'INE', kind: 'document' },
      'El informe del INE',
      { name: 'informe', organisation: 'INE' },
    ],
  ])('a speaker without a name has the article that the post prints, and nothing twice: %j', (fields, text, quoted) => {
    const { role: _role, organisation: _organisation, ...bare } = SPEAKER;
    const { kind, ...named } = { ...quotedSpeaker({ ...bare, ...fields }, [{ text }]) };
    expect(named).toEqual(quoted);
    expect(kind).toBe(fields.kind ?? 'person');
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
