import type { Block } from '../article/article.ts';
import type { Span } from '../speech/speech.ts';
import { findPassage, lettersOf, type Passage } from './deep-link/letters.ts';

/** Where words selected on the page stand in the article; none where they are not in it. */
export function spansOfPassage(passage: Passage, blocks: readonly Block[]): Span[] {
  const texts = blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'list' || kind === 'quote' || kind === 'table',
  );
  const found = findPassage(lettersOf(texts.map((key) => ({ key, text: key.text }))), passage);
  if (found === undefined) return [];
  const [first, last] = [texts.indexOf(found.start.key), texts.indexOf(found.end.key)];
  return texts.slice(first, last + 1).map((block, index) => ({
    block: block.id,
    start: index === 0 ? found.start.offset : 0,
    end: first + index === last ? found.end.offset : block.text.length,
  }));
}
