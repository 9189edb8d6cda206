/** What runs inside Chromium for `speech.ts`. */
import type { Article, Block } from '../../components/article/article.ts';
import { attributeSpeech } from '../../components/speech/attribute-speech.ts';

/** The blocks over and over, until they hold `characters`. */
function lengthened(blocks: readonly Block[], characters: number): Block[] {
  const long: Block[] = [];
  for (let length = 0; length < characters;) {
    for (const block of blocks) {
      long.push({ ...block, id: `b${long.length}` });
      length += block.text.length;
      if (length >= characters) break;
    }
  }
  return long;
}

type Post = Pick<Article, 'blocks' | 'title'>;

/** Milliseconds of `attributeSpeech` in each round, warm, and the characters it read. */
export function speechTimes(
  post: Post,
  rounds: number,
  characters?: number,
): { times: number[]; characters: number; found: number } {
  const read = characters === undefined ? post : { ...post, blocks: lengthened(post.blocks, characters) };
  const times: number[] = [];
  let found = 0;
  const warming = characters === undefined ? 60 : 2;
  for (let round = -warming; round < rounds; round += 1) {
    const start = performance.now();
    found = attributeSpeech(read).utterances.length;
    if (round >= 0) times.push(performance.now() - start);
  }
  return { times, found, characters: read.blocks.reduce((sum, { text }) => sum + text.length, 0) };
}

/** Milliseconds of the first call, with the lexicon to unpack. Once a page. */
export function firstTime(post: Post): number {
  const start = performance.now();
  attributeSpeech(post);
  return performance.now() - start;
}
