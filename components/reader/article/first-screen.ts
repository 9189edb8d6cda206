import type { Block } from '../../article/article.ts';
import type { Settings } from '../settings/settings.ts';

/** How many blocks fill a window of this height, without its headline and pictures: never fewer than can be seen. */
export function firstScreen(
  blocks: readonly Block[],
  height: number,
  { textSize, lineHeight, measure }: Pick<Settings, 'textSize' | 'lineHeight' | 'measure'>,
): number {
  let room = (height / (textSize * lineHeight)) * measure;
  const at = blocks.findIndex(({ text }) => {
    room -= text.length;
    return room < 0;
  });
  return at < 0 ? blocks.length : at + 1;
}
