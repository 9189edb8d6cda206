import type { Article, LeftOut } from '../article.ts';
import { fileNameOf } from './addresses.ts';
import type { DraftBlock } from './block-writer.ts';
import type { Finished } from './finish-blocks.ts';
import type { Tally } from './reading.ts';
import { bare, squeeze } from './squeeze.ts';

export interface Completeness {
  readonly counts: Article['counts'];
  /** Paragraphs and pictures of the body that are nowhere in the blocks and were not told: there should be none. */
  readonly lost: readonly LeftOut[];
}

/** Holds the finished article against what was counted while the body was read. */
export function completenessOf(
  { blocks, elements }: Finished,
  tally: Tally,
  told: readonly LeftOut[],
  dropped: readonly DraftBlock[],
): Completeness {
  const said = tally.paragraphs.filter((words) => bare(words) !== '');
  const lost = lostAmong(said, blocks, captionsOf(elements), told);
  const pictures = attributesIn(elements, 'img', 'src');
  const links = attributesIn(elements, 'a', 'href');
  const removed = dropped.map(({ element }) => element);
  const goneLinks = attributesIn(removed, 'a', 'href');
  const goneFigures = attributesIn(removed, 'img', 'src');
  const meant = [...tally.pictures].filter((src) => pictures.has(src) || !goneFigures.has(src));
  const unseen = meant.filter((src) => !pictures.has(src));
  const body = {
    paragraphs: said.length,
    pictures: meant.length,
    tables: tally.tables,
    captions: tally.captions,
    links: [...tally.links].filter((href) => links.has(href) || !goneLinks.has(href)).length,
  };
  const article = {
    paragraphs: said.length - lost.length,
    pictures: meant.length - unseen.length,
    tables: blocks.filter(({ kind }) => kind === 'table').length,
    captions: elements.reduce((sum, element) => sum + element.querySelectorAll('figcaption, caption').length, 0),
    links: [...tally.links].filter((href) => links.has(href)).length,
  };
  return { counts: { body, article }, lost: [...lost, ...unseen.map(lostPicture)] };
}

function attributesIn(elements: readonly Element[], selector: string, name: string): Set<string> {
  return new Set(
    elements.flatMap((element) =>
      [...element.querySelectorAll(selector)].map((found) => found.getAttribute(name) ?? ''),
    ),
  );
}

/** By its file name, as other pictures that are left out are told. */
function lostPicture(src: string): LeftOut {
  const name = URL.canParse(src) ? fileNameOf(new URL(src)) : src;
  return { kind: 'img', text: name.slice(0, 80), reason: 'lost' };
}

/** What tables say beside the text of their blocks. */
function captionsOf(elements: Finished['elements']): string[] {
  return elements.flatMap((element) => [...element.querySelectorAll('caption')].map((caption) => caption.textContent));
}

/** Without signs and small numbers: those of a list written by hand are shown as a list. */
function lettersOf(text: string): string {
  return bare(text).replace(/\d{1,2}[.)°-]|[^\p{L}\p{N}]/gu, '');
}

/** A paragraph counts as shown wherever its words stand, however their lines are broken. */
function lostAmong(
  said: readonly string[],
  blocks: Finished['blocks'],
  captions: readonly string[],
  told: readonly LeftOut[],
): LeftOut[] {
  const lines = new Set(
    blocks.flatMap(({ text, kind }) =>
      kind === 'paragraph' ? [lettersOf(text)] : text.split(/[\t\n]/).map(lettersOf),
    ),
  );
  const missing = said.filter((words) => !lines.has(lettersOf(words)));
  if (missing.length === 0) return [];
  const everything = [...blocks.map(({ text }) => text), ...captions].map(lettersOf).join('');
  const tellings = told.map(({ text }) => lettersOf(text)).filter((telling) => telling !== '');
  const isLost = (words: string): boolean => {
    if (everything.includes(words) || tellings.some((telling) => words.startsWith(telling))) return false;
    // What was told of a part of it is no longer missing: words for screen readers, say.
    const rest = tellings.reduce((left, telling) => left.replace(telling, ''), words);
    return rest !== '' && !everything.includes(rest);
  };
  return missing
    .filter((words) => isLost(lettersOf(words)))
    .map((words) => ({ kind: 'p', text: squeeze(words).trim().slice(0, 80), reason: 'lost' }));
}
