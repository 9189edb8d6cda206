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

  test.each([
    ['Recordó que el plan venció.', 'Recordó', undefined, 'Recordó [Delfina Ixcoy] que el plan venció.'],
    [
      'La funcionaria recordó que venció.',
      'recordó',
      'La funcionaria',
      'La funcionaria [Delfina Ixcoy] recordó que venció.',
    ],
    ['El plan, dijo, ya venció.', 'dijo', undefined, 'El plan, dijo [Delfina Ixcoy], ya venció.'],
    ['Ixcoy recordó que el plan venció.', 'recordó', 'Ixcoy', 'Ixcoy recordó que el plan venció.'],
  ] as const)(
    'whom a reported sentence leaves to the one before stands in square brackets: %s',
    (text, cue, named, quoted) => {
      const blocks = paragraphsOf(text);
      const fields: Partial<Utterance> = {
        kind: 'indirect',
        spans: [spanOf(blocks, 'b1', 'venció')],
        cue: { ...spanOf(blocks, 'b1', cue), text: cue },
        why: {
          rule: 'I2',
          resolution: 'elided',
          ...(named === undefined ? {} : { words: { ...spanOf(blocks, 'b1', named), text: named } }),
        },
      };
      expect(quotationOf(utterance(blocks, fields), [SPEAKER], blocks).text).toBe(quoted);
      expect(quotationOf(utterance(blocks, { ...fields, speaker: null }), [SPEAKER], blocks).text).toBe(text);
    },
  );

  test('the calls of notes are left out, other brackets are not', () => {
    const blocks = paragraphsOf('Dijo: “Subió una vez más que en 2023[1]. Eso [el agua] cuesta[12]”.');
    const spans = [spanOf(blocks, 'b1', 'Subió una vez más que en 2023[1]. Eso [el agua] cuesta[12]')];
    expect(quotationOfSpans(spans, blocks, 'direct').text).toBe('Subió una vez más que en 2023. Eso [el agua] cuesta');
  });

  test('outside the numbered paragraphs the place is a caption, or the section', () => {
    const [heading, quote, figure] = paragraphsOf(
      'Resultados de la consulta',
      'El agua es de todos',
      'Una vecina: “agua”',
    );
    const blocks: Block[] = [
      { ...heading, kind: 'heading', level: 2 },
      { ...quote, kind: 'quote' },
      { ...figure, kind: 'figure' },
    ].map(({ number: _number, ...block }) => block as Block);
    const at = (block: string, words: string) =>
      quotationOfSpans([spanOf(blocks, block, words)], blocks, 'direct').place;
    expect([at('b2', 'El agua'), at('b3', 'agua')]).toEqual(['sección Resultados de la consulta', 'pie de foto']);
    expect(
      quotationOfSpans([spanOf(blocks.slice(1), 'b2', 'El agua')], blocks.slice(1), 'direct').place,
    ).toBeUndefined();
  });
});
