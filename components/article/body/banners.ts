import { attribute, closest, query } from '../../dom/unclobbered.ts';
import { absolute } from './addresses.ts';
import { documentType } from './documents.ts';
import { IMAGE_FILE } from './picture.ts';
import { imagesOf } from './picture-places.ts';
import { watchPage } from './players.ts';
import type { Reading } from './reading.ts';
import { bare } from './squeeze.ts';
import { MEDIA, seenWords } from './unread.ts';

/** No words, or only that the picture is an advertisement. */
const NOTHING_TOLD = /^(?:(?:espacio)?publici(?:dad|tario)|anuncios?|patrocinado)?$/i;

/**
 * Whether what a plug-in put into the text is a banner: pictures that lead to other pages, and nothing else but the word
 * that says so. Other words, films, documents and pictures that open themselves are the post's, whatever put them there.
 */
export function isBanner(element: Element, { page, base }: Pick<Reading, 'page' | 'base'>): boolean {
  const images = imagesOf(element);
  if (images.length === 0 || query(element, [...MEDIA].join()) !== undefined) return false;
  return (
    images.every((image) => {
      const url = absolute(attribute(closest(image, 'a') ?? image, 'href'), base);
      return url !== undefined && !IMAGE_FILE.test(url.pathname) && (watchPage(url) ?? documentType(url)) === undefined;
    }) && NOTHING_TOLD.test(bare(seenWords(element, page)))
  );
}
