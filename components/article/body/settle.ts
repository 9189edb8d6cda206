import type { Site } from '../../sites/site.ts';
import type { LeftOut, LeftOutReason } from '../article.ts';
import { withBoldHeadings } from './bold-headings.ts';
import type { DraftBlock } from './block-writer.ts';
import { BOX_TITLES, MAYBE_TITLES } from './box-titles.ts';
import { withBulletLists } from './bullet-lists.ts';
import { documentBehind, saysNothing } from './documents.ts';
import { bindToPicture, isOverPicture, isUnderPicture } from './lines-at-pictures.ts';
import { isCard, isInvitation, isLinksAlone } from './links-alone.ts';
import { documentOrFilmIn } from './media-lines.ts';
import type { Tally } from './reading.ts';
import { isSentence } from './sentences.ts';
import { isEnd } from './signature.ts';
import { wordsOf } from './squeeze.ts';

export interface Settled {
  readonly blocks: readonly DraftBlock[];
  readonly leftOut: readonly LeftOut[];
  /** The blocks that `leftOut` tells. */
  readonly dropped: readonly DraftBlock[];
}

/** A rule drawn with signs: «***», «_____»; and «-30-», with which the press ends a text. */
const RULE = /^(?:[*_\-–—=~•·#+|.\s]{1,120}|[-–—#] ?30 ?[-–—#])$/;
/** What plug-ins count above or below a text. */
const COUNTED =
  /^[^\p{L}\d]*(?:(?:tiempo (?:\p{L}+ )?de )?lectura(?: estimado| aproximado)?\s?:.{1,20}min(?:uto)?s?|\d{1,3} min(?:uto)?s?\.? de lectura|(?:visto|leído) [\d.,]+ ve(?:z|ces))\.?$/iu;
/** What is left of a page builder that is gone: «[vc_row][vc_column]». */
const SHORTCODES = /^(?:\[\/?(?:vc|fusion|et_pb|av|ux|nectar|mk|tdc|wpb|su)_[^\]]*\]\s*)+$/i;
/** Titles that cannot be anything else, whatever follows. */
const READ_ALSO = /^le[ae] también\s*:?$/i;
/** Judges the blocks among each other: what is a heading, whose line is a credit, where the page's furniture begins (unless Readability has judged that). */
export function settle(
  read: readonly DraftBlock[],
  site: Pick<Site, 'endsAt' | 'institution'> | 'judged',
  tally: Pick<Tally, 'captions'>,
): Settled {
  const leftOut: LeftOut[] = [];
  const dropped: DraftBlock[] = [];
  const leave = (block: DraftBlock, reason: LeftOutReason): void => {
    const text = (wordsOf(block.element) || addressIn(block)).slice(0, 80);
    dropped.push(block);
    if (text !== '') leftOut.push({ kind: block.kind, text, reason });
  };
  const blocks: DraftBlock[] = [];
  const documents = new Set<string>();
  const placed = new Map(
    read.filter(({ kind }) => kind === 'attachment').map((block) => [hrefIn(block), wordsOf(block.element)]),
  );
  let isBegun = false;
  const kept = site === 'judged' ? read : withoutTail(read, site, leave);
  for (const [index, block] of kept.entries()) {
    const text = wordsOf(block.element);
    const last = blocks.at(-1);
    const next = kept[index + 1];
    const document = block.kind === 'attachment' ? hrefIn(block) : '';
    if (documents.has(document) || isAgain(block, text, placed)) leave(block, 'duplicate');
    else if (block.kind === 'paragraph' && RULE.test(text)) leave(block, 'decoration');
    else if (block.kind === 'paragraph' && (COUNTED.test(text) || SHORTCODES.test(text))) leave(block, 'furniture');
    else if (last !== undefined && isUnderPicture(block, last, next, isBegun)) {
      bindToPicture(last, block);
      tally.captions += 1;
    } else if (next !== undefined && isOverPicture(block, next, last)) {
      bindToPicture(next, block);
      tally.captions += 1;
    } else {
      const shown = documentOrFilmIn(block, text, placed);
      // «Descargar» is not said of a document that is shown by its name.
      if (shown?.kind === 'attachment' && wordsOf(shown.element) !== text) leave(block, 'duplicate');
      blocks.push(shown ?? block);
      isBegun ||= block.kind === 'paragraph';
    }
    if (document !== '') documents.add(document);
  }
  const headed = withBoldHeadings(withBulletLists(blocks));
  return { blocks: site === 'judged' ? headed : withoutBoxes(headed, leave), leftOut, dropped };
}

/** What a picture or film without words is told by. */
function addressIn(block: DraftBlock): string {
  return hrefIn(block) || (block.element.querySelector('img')?.getAttribute('src') ?? '');
}

function hrefIn({ element }: DraftBlock): string {
  return element.querySelector('a')?.getAttribute('href') ?? '';
}

/** A line that is only a link to a document shown in a block of its own, and says no more: «Ver en pantalla completa». */
function isAgain(block: DraftBlock, text: string, placed: ReadonlyMap<string, string>): boolean {
  const href = block.kind === 'paragraph' ? hrefIn(block) : '';
  if (!URL.canParse(href) || wordsOf(block.element.querySelector('a') ?? block.element) !== text) return false;
  const name = placed.get(documentBehind(new URL(href))?.href ?? '');
  return name !== undefined && (name === text || saysNothing(text));
}

/**
 * Cuts at the line that begins the page's furniture, where no paragraph of the post follows; a line of that kind in the
 * middle goes alone, and tags in the last line. What stands under a mere signature goes only where it is none of the post's:
 * a short line, a heading.
 */
function withoutTail(
  blocks: readonly DraftBlock[],
  site: Pick<Site, 'endsAt' | 'institution'>,
  leave: (block: DraftBlock, reason: LeftOutReason) => void,
): DraftBlock[] {
  const lastText = blocks.findLastIndex(
    (block) => (block.kind === 'paragraph' || block.kind === 'quote') && wordsOf(block.element).length > 120,
  );
  const lastWords = blocks.findLastIndex(
    (block) => block.kind === 'paragraph' && !isTagLine(block) && !isEnd(block, site),
  );
  let isOver = false;
  let isSigned = false;
  return blocks.filter((block, index) => {
    const ends = isEnd(block, site);
    isSigned ||= ends && index > lastText;
    isOver ||= ends && index > lastText && BOX_TITLES.test(wordsOf(block.element));
    const goes = ends || isOver || (isSigned && isAddition(block)) || (index > lastWords && isTagLine(block));
    if (goes) leave(block, 'furniture');
    return !goes;
  });
}

/** Under a signature: names, links and headings, but no sentence, picture, film or document. */
function isAddition(block: DraftBlock): boolean {
  if (block.kind === 'heading' || isLinksAlone(block)) return true;
  return (block.kind === 'paragraph' || block.kind === 'list') && !isSentence(wordsOf(block.element), 6);
}

/** «Lea también» with what it leads to, and a heading that has nothing under it because that was the page's furniture. */
function withoutBoxes(
  blocks: readonly DraftBlock[],
  leave: (block: DraftBlock, reason: LeftOutReason) => void,
): DraftBlock[] {
  let isInBox = false;
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    const text = wordsOf(block.element);
    const isBare = next === undefined || next.kind === 'heading' || isLinksAlone(next) || isCard(next);
    const isTitle = (block.kind === 'heading' || block.kind === 'paragraph') && BOX_TITLES.test(text);
    const isHeaded =
      (isTitle && (isBare || block.kind === 'heading' || READ_ALSO.test(text))) ||
      (isBare && block.kind === 'heading' && MAYBE_TITLES.test(text) && !hasParts(block, next));
    const goes =
      isHeaded ||
      isInvitation(block) ||
      isShareLine(block, text) ||
      (block.kind === 'paragraph' && isTagLine(block) && text.includes('#', 1)) ||
      ((isInBox || isTagLine(block)) && isLinksAlone(block)) ||
      (isInBox && isCard(block));
    isInBox = isHeaded || (isInBox && goes);
    if (goes) leave(block, 'furniture');
    return !goes;
  });
}

/** Whether a heading has a lower one under it. */
function hasParts({ element }: DraftBlock, next: DraftBlock | undefined): boolean {
  return next?.kind === 'heading' && next.element.localName > element.localName && !isCard(next);
}

/** «Facebook Twitter WhatsApp Compartir»: the words of a share bar, pasted with the text. */
function isShareLine({ kind }: DraftBlock, text: string): boolean {
  return /^(?:paragraph|list|heading)$/.test(kind) && /facebook|twitter|whatsapp/i.test(text) && SHARE_WORDS.test(text);
}

const SHARE_WORDS =
  /^(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|instagram|pinterest|messenger|e-?mail|correo(?: electrónico)?|imprimir|copiar enlace|compartir|comparte|tuitear|twittear|share|tweet)(?:[\s,|·•/-]+|$)){2,}$/i;

/** «#PlanesMunicipales #Huehuetenango», a link each or not. */
function isTagLine({ element }: DraftBlock): boolean {
  return /^(?:#[\p{L}\p{N}_'’]+[\s,]*)+$/u.test(wordsOf(element));
}
