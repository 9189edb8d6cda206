import type { Site } from '../../sites/site.ts';
import type { LeftOut, LeftOutReason } from '../article.ts';
import { withBoldHeadings } from './bold-headings.ts';
import type { DraftBlock } from './block-writer.ts';
import { documentBehind, saysNothing } from './documents.ts';
import { isCard, isInvitation, isLinksAlone } from './links-alone.ts';
import { titleOf, watchPage } from './players.ts';
import type { Tally } from './reading.ts';
import { isEnd } from './signature.ts';
import { wordsOf } from './squeeze.ts';

export interface Settled {
  readonly blocks: readonly DraftBlock[];
  readonly leftOut: readonly LeftOut[];
  /** The blocks that `leftOut` tells. */
  readonly dropped: readonly DraftBlock[];
}

/** Headings of boxes that lead out of the post. */
const BOX_TITLES =
  /^(?:(?:lea|ver|vea|mira|mire|lee) (?:también|además|más)|(?:también )?(?:te|le) (?:puede|podría|pueden) interesar(?:le)?|(?:artículos|noticias|notas|entradas|publicaciones|contenidos?|posts?) (?:relacionad[oa]s?|recientes|similares)|más (?:noticias|publicaciones|notas)(?: .*)?|relacionad[oa]s|related (?:posts|articles)|compart(?:e|ir|a)(?: (?:esto|esta (?:nota|noticia|historia|publicación)|en( redes( sociales)?)?).*)?|share this(?: .*)?|etiquetas|tags|deja(?:r)? (?:un comentario|una respuesta)|comentarios|síguenos(?: .*)?)\s*[:»….]*$/i;
/** A rule drawn with signs: «***», «_____». */
const RULE = /^[*_\-–—=~•·#+|.\s]{1,120}$/;
/** Headings that may be the post's own as well: they go only with nothing but links under them. */
const MAYBE_TITLES =
  /^(?:(?:otr[ao]s|últim[ao]s|nuestr[ao]s) (?:noticias|publicaciones|notas|artículos|entradas|comunicados)|lo más (?:leído|reciente|visto)|noticias|(?:siga|continúe) leyendo)\s*[:»….]*$/i;
/** Titles that cannot be anything else, whatever follows. */
const READ_ALSO = /^le[ae] también\s*:?$/i;
/** A line that credits the picture above it. */
const CREDIT =
  /^\/?\s*(?:fotos?|fotografías?|imagen|imágenes|crédito|créditos)\s*(?::|\/|por\b|de archivo\b|cortesía\b)/i;

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
  for (const block of site === 'judged' ? read : withoutTail(read, site, leave)) {
    const text = wordsOf(block.element);
    const last = blocks.at(-1);
    const document = block.kind === 'attachment' ? hrefIn(block) : '';
    if (documents.has(document) || isAgain(block, text, placed)) leave(block, 'duplicate');
    else if (block.kind === 'paragraph' && RULE.test(text)) leave(block, 'decoration');
    else if (block.kind === 'paragraph' && last !== undefined && isCredit(text, last)) {
      credit(last, block);
      tally.captions += 1;
    } else blocks.push(block.kind === 'paragraph' ? (filmIn(block, text) ?? block) : block);
    if (document !== '') documents.add(document);
  }
  const headed = withBoldHeadings(blocks);
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

/** Some layouts print the headline once more above the text. */
export function withoutTitle(blocks: readonly DraftBlock[], title: string): Settled {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading' || wordsOf(first.element) !== title || rest.length === 0)
    return { blocks, leftOut: [], dropped: [] };
  return {
    blocks: rest,
    leftOut: [{ kind: first.kind, text: title.slice(0, 80), reason: 'duplicate' }],
    dropped: [first],
  };
}

/**
 * Cuts at the line that begins the page's furniture, where no paragraph of the post follows; a line of that kind in the
 * middle goes alone. What stands under a mere signature goes only where it is none of the post's: a short line, a heading.
 */
function withoutTail(
  blocks: readonly DraftBlock[],
  site: Pick<Site, 'endsAt' | 'institution'>,
  leave: (block: DraftBlock, reason: LeftOutReason) => void,
): DraftBlock[] {
  const lastText = blocks.findLastIndex(
    (block) => (block.kind === 'paragraph' || block.kind === 'quote') && wordsOf(block.element).length > 120,
  );
  let isOver = false;
  let isSigned = false;
  return blocks.filter((block, index) => {
    const ends = isEnd(block, site);
    isSigned ||= ends && index > lastText;
    isOver ||= ends && index > lastText && BOX_TITLES.test(wordsOf(block.element));
    const goes = ends || isOver || (isSigned && isAddition(block));
    if (goes) leave(block, 'furniture');
    return !goes;
  });
}

/** Under a signature: names, links and headings, but no sentence, picture, film or document. */
function isAddition(block: DraftBlock): boolean {
  if (block.kind === 'heading' || isLinksAlone(block)) return true;
  const text = wordsOf(block.element);
  const isSentence = text.split(' ', 6).length === 6 && /[.!?…][”»"')\]]*$/.test(text.slice(-9));
  return (block.kind === 'paragraph' || block.kind === 'list') && !isSentence;
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

/** «#PlanesMunicipales #Huehuetenango», each a link to what else has that tag. */
function isTagLine({ element }: DraftBlock): boolean {
  return /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u.test(wordsOf(element));
}

function isCredit(text: string, last: DraftBlock): boolean {
  return (
    text.length < 160 &&
    CREDIT.test(text) &&
    (last.kind === 'figure' || last.kind === 'gallery') &&
    last.element.querySelector(':scope > figcaption') === null
  );
}

function credit({ element }: DraftBlock, line: DraftBlock): void {
  const caption = element.ownerDocument.createElement('figcaption');
  caption.append(...line.element.childNodes);
  element.append(caption);
}

/** A paragraph that is nothing but the address of a film: an embed that WordPress did not make. */
function filmIn({ element }: DraftBlock, text: string): DraftBlock | undefined {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return undefined;
  const href = watchPage(new URL(text));
  if (href === undefined) return undefined;
  const paragraph = element.ownerDocument.createElement('p');
  const link = element.ownerDocument.createElement('a');
  link.setAttribute('href', href);
  link.textContent = titleOf('');
  paragraph.append(link);
  return { kind: 'video', element: paragraph };
}
