import { fileNameOf } from './addresses.ts';
import type { DraftBlock } from './block-writer.ts';
import { documentBehind, saysNothing } from './documents.ts';
import { linkBlock } from './media.ts';
import { watchPage } from './players.ts';
import { wordsOf } from './squeeze.ts';

/**
 * What a paragraph shows that is nothing but the address of a film (an embed that WordPress did not make) or the link to a
 * document that is not in `placed`, where it is put: under its own words, or its file name where they say nothing.
 */
export function documentOrFilmIn(
  { kind, element, foreign }: DraftBlock,
  text: string,
  placed: Map<string, string>,
): DraftBlock | undefined {
  if (kind !== 'paragraph' || foreign === true) return undefined;
  const inert = element.ownerDocument;
  const film = /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? watchPage(new URL(text)) : undefined;
  if (film !== undefined) return linkBlock('video', film, '', { inert });
  const [link, second] = element.querySelectorAll('a');
  const words = text.replace(/[\s.:»>]+$/, '');
  if (link === undefined || second !== undefined || wordsOf(link) !== words || !URL.canParse(link.href))
    return undefined;
  const document = documentBehind(new URL(link.href));
  if (document === undefined || placed.has(document.href)) return undefined;
  const name = saysNothing(words) ? fileNameOf(document) : words;
  placed.set(document.href, name);
  return linkBlock('attachment', document.href, name, { inert });
}
