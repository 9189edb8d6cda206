import type { Block } from '../../components/article/article.ts';
import { blockText } from '../../components/article/block-text.ts';
import { cleanFragment } from '../../components/article/clean-html.ts';
import { pageOf } from './page-of.ts';

const { window } = pageOf('');

/** The reader cleans a block once more and marks words by their offsets: both must find the same words at the same places. */
export function disagrees({ html, text, kind }: Block): boolean {
  const fragment = cleanFragment(html, window);
  const isTrim = kind === 'table' || html.includes('<pre') || (text === text.trim() && !/ {2}|\n\n| \n|\n /.test(text));
  return fragment.firstElementChild?.outerHTML !== html || blockText(fragment).text !== text || !isTrim;
}
