import type { Block } from './article.ts';

/** Gives words to the link of a film without a caption: the name its player gives it, else its address. */
export function nameFilm({ kind }: Block, content: ParentNode): void {
  const link = kind === 'video' ? content.querySelector('a') : null;
  if (link?.textContent !== '') return;
  link.textContent = link.title || link.href.replace(/^https?:\/\/(?:www\.)?/, '');
}
