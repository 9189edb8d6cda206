import { expect, test } from 'vitest';
import type { Block, CleanHtml } from '../../components/article/article.ts';
import { whereSaid } from '../../components/reader/speakers/where-said.ts';
import type { Utterance } from '../../components/speech/speech.ts';

const block = (id: string, number?: number): Block => ({
  id,
  kind: number === undefined ? 'quote' : 'paragraph',
  html: '' as CleanHtml,
  text: '',
  ...(number === undefined ? {} : { number }),
});
const BLOCKS = [block('b1', 1), block('b2', 2), block('q')];
const text = (key: string, ...words: readonly string[]): string => [key, ...words].join(' ');

test.each([
  [['b1'], 'kind_at kind_direct 1'],
  [['b1', 'b2'], 'kind_over kind_direct 1 2'],
  [['q'], 'kind_direct'],
])('a quotation in %j', (blocks, words) => {
  const utterance: Utterance = {
    id: 'u1',
    kind: 'direct',
    spans: blocks.map((one) => ({ block: one, start: 0, end: 0 })),
    text: '',
    speaker: null,
    confidence: 1,
    why: { rule: 'D1', resolution: 'none' },
  };
  expect(whereSaid(utterance, BLOCKS, text)).toBe(words);
});
