import type { WindowLike } from 'dompurify';
import type { Block, CleanHtml, Counts, LeftOut } from '../article.ts';
import { blockText } from '../block-text.ts';
import { cleanFragment } from '../clean-html.ts';
import type { DraftBlock } from './block-writer.ts';
import type { Tally } from './reading.ts';
import { bare, squeeze } from './squeeze.ts';

export interface Finished {
  readonly blocks: readonly Block[];
  readonly counts: { readonly body: Counts; readonly article: Counts };
  /** Paragraphs of the body that are nowhere in the blocks: there should be none. */
  readonly lost: readonly LeftOut[];
}

/**
 * Cleans the blocks, numbers them and holds them against what the body had. All go through the cleaner in one call; text is
 * taken from the clean html, so both agree. Should a block not come out as one element, each is cleaned alone.
 */
export function finishBlocks(
  drafts: readonly DraftBlock[],
  told: readonly LeftOut[],
  tally: Tally,
  inert: Document,
  window: WindowLike,
): Finished {
  const clean = cleanTogether(drafts, inert, window) ?? drafts.map(({ element }) => cleanAlone(element, window));
  const blocks: Block[] = [];
  const shown = { lines: new Set<string>(), pictures: new Set<string>(), links: new Set<string>(), captions: 0 };
  let number = 0;
  drafts.forEach(({ kind, foreign }, index) => {
    const element = clean[index];
    if (element === undefined) return;
    const { text } = blockText(element);
    if (text === '' && kind !== 'figure' && kind !== 'gallery' && kind !== 'video') return;
    if (kind === 'paragraph') number += 1;
    blocks.push({
      id: `b${blocks.length + 1}`,
      kind,
      html: element.outerHTML as CleanHtml,
      text,
      ...(kind === 'paragraph' ? { number } : {}),
      ...(foreign === true ? { foreign } : {}),
    });
    shown.lines.add(bare(text));
    if (kind !== 'paragraph') for (const line of text.split(/[\t\n]/)) shown.lines.add(bare(line));
    for (const image of element.querySelectorAll('img')) shown.pictures.add(image.getAttribute('src') ?? '');
    for (const link of element.querySelectorAll('a')) shown.links.add(link.getAttribute('href') ?? '');
    shown.captions += element.querySelectorAll('figcaption, caption').length;
  });
  const said = tally.paragraphs.filter((words) => bare(words) !== '');
  const lost = lostParagraphs(said, shown.lines, blocks, told);
  const paragraphs = said.length;
  const body = {
    paragraphs,
    pictures: tally.pictures.size,
    tables: tally.tables,
    captions: tally.captions,
    links: tally.links.size,
  };
  const article = {
    paragraphs: paragraphs - lost.length,
    pictures: [...tally.pictures].filter((src) => shown.pictures.has(src)).length,
    tables: blocks.filter(({ kind }) => kind === 'table').length,
    captions: shown.captions,
    links: [...tally.links].filter((href) => shown.links.has(href)).length,
  };
  return { blocks, counts: { body, article }, lost };
}

/** The paragraphs of the body that neither stand in a block nor are told. */
function lostParagraphs(
  said: readonly string[],
  lines: ReadonlySet<string>,
  blocks: readonly Block[],
  told: readonly LeftOut[],
): LeftOut[] {
  const missing = said.filter((words) => !lines.has(bare(words)));
  if (missing.length === 0) return [];
  // A paragraph may have been set as several lines, or stand inside a longer one.
  const everything = blocks.map(({ text }) => bare(text)).join('\n');
  const running = everything.replaceAll('\n', '');
  const tellings = told.map(({ text }) => bare(text));
  const isShown = (words: string): boolean => everything.includes(words) || running.includes(words);
  return missing
    .filter((paragraph) => {
      const words = bare(paragraph);
      // What was told of a part of it is no longer missing: words for screen readers, say.
      const rest = tellings.reduce((left, telling) => left.replace(telling, ''), words);
      return (
        !isShown(words) &&
        rest !== '' &&
        !isShown(rest) &&
        !tellings.some((telling) => telling !== '' && words.startsWith(telling))
      );
    })
    .map((words) => ({ kind: 'p', text: squeeze(words).trim().slice(0, 80), reason: 'lost' }));
}

function cleanTogether(drafts: readonly DraftBlock[], inert: Document, window: WindowLike): Element[] | undefined {
  const holder = inert.createElement('div');
  holder.append(...drafts.map(({ element }) => element));
  const clean = [...cleanFragment(holder.innerHTML, window).children];
  return clean.length === drafts.length ? clean : undefined;
}

function cleanAlone(element: Element, window: WindowLike): Element | undefined {
  const { children } = cleanFragment(element.outerHTML, window);
  return children.length === 1 ? children[0] : undefined;
}
