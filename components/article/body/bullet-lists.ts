import type { DraftBlock } from './block-writer.ts';
import { removeEmptied } from './line-writer.ts';

/** A bullet or a check mark, the three that Word has in its own fonts among them. */
const SIGN = signLike('[•●▪■◦‣➢➤►✓✔✅☑·\uF0B7\uF0A7\uF0FC]');
/** One emoji before words. */
const EMOJI =
  /^(?![©®™])\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F\u200D]*\s*(?=[^\s\p{Extended_Pictographic}])/u;
/** What an emoji stands for, said before it: «Lugar: …». */
const LABEL = /^\p{L}+(?: \p{L}+){0,3}:\s/u;
/** «1.», «2)», where each stands in its place. */
const NUMBER = /^\d{1,2}(?:\.?[-–)°]|\.)\s+(?=\S)/;
/** A dash is one only in a list: what somebody says may follow it. */
const DASH = /^[-–]\s+(?=\S)/;
const SPEAKS = 'dij|respond|contest|pregunt|coment|añad|agreg|expres';
/** Words that announce what somebody says, near the end of a line. */
const ANNOUNCED = new RegExp(String.raw`(?:^|\s)(?:${SPEAKS}|habl|convers|di[aá]log)\p{L}*(?: \S+){0,5}:$`, 'iu');
/** A question, a cry or a quotation; or a dash that closes somebody's words («-respondió», «— dijo»). */
const SPOKEN = new RegExp(String.raw`^[-–]\s+[¿¡“«"‘]|\s[-–—](?:\p{Ll}|\s(?:${SPEAKS})\p{Ll})`, 'u');
/** An infinitive behind its dash. */
const TASK = /^[-–]\s+\p{Lu}\p{Ll}*(?:[aeií]r)(?:se|l[aeo]s?)?\s/u;
/** Longer than an item that nothing announces. */
const LONGEST_ALONE = 80;

/**
 * Lists written by hand, as in 10548: «• …» in paragraphs one after another, or in all lines of one. A single item is no list.
 */
export function withBulletLists(paragraphs: readonly DraftBlock[]): DraftBlock[] {
  const blocks = paragraphs.flatMap(announcedApart);
  const sure = withLists(blocks, sureSign, () => true);
  return withLists(sure, (words) => [DASH, EMOJI, NUMBER].find((sign) => sign.test(words)), isMeantAsList);
}

/** «Se entregaron:», and two lines or more under it that begin with a bullet each: a paragraph of its own, and its list. */
function announcedApart(block: DraftBlock): DraftBlock[] {
  const nodes = [...block.element.childNodes];
  const first = nodes.findIndex(({ nodeName }) => nodeName === 'BR');
  const lead = nodes.slice(0, Math.max(0, first));
  // «Recomendaciones» in bold, and its points under it.
  const isTitle = lead.length === 1 && lead[0]?.nodeName === 'STRONG' && wordsIn(lead).length < LONGEST_ALONE;
  if (block.kind !== 'paragraph' || block.foreign === true || !(isTitle || wordsIn(lead).trimEnd().endsWith(':')))
    return [block];
  const paragraphOf = (own: readonly Node[]): DraftBlock => {
    const element = block.element.cloneNode(false) as HTMLElement;
    element.append(...own.map((node) => node.cloneNode(true)));
    return { ...block, element };
  };
  const listed = paragraphOf(nodes.slice(first + 1));
  const speaks = ANNOUNCED.test(wordsIn(lead).trimEnd().slice(-80));
  const areItems = [sureSign(wordsIn([listed.element])), ...(speaks ? [] : [DASH])].some(
    (sign) => itemsOf(listed, sign).length > 1,
  );
  const numbered = itemsOf(listed, NUMBER);
  const areCounted =
    numbered.length > 1 && numbered.every((line, index) => Number.parseInt(wordsIn(line)) === index + 1);
  return areItems || areCounted ? [paragraphOf(lead), listed] : [block];
}

/** A sign that is nothing else before two items: a bullet, or the same emoji before all. */
function sureSign(words: string): RegExp {
  const emoji = EMOJI.exec(words)?.[0].replace(/[\uFE0F\s]+$/, '');
  return SIGN.test(words) || emoji === undefined ? SIGN : signLike(emoji);
}

function signLike(pattern: string): RegExp {
  return new RegExp(String.raw`^${pattern}\uFE0F?\s*(?=\S)`, 'u');
}

function withLists(
  blocks: readonly DraftBlock[],
  signOf: (words: string) => RegExp | undefined,
  isList: (run: Run, before: DraftBlock | undefined) => boolean,
): DraftBlock[] {
  const found: DraftBlock[] = [];
  for (let index = 0; index < blocks.length;) {
    const run = runAt(index, signOf, blocks);
    const last = index + (run?.blocks.length ?? 1);
    if (run !== undefined && isList(run, blocks[index - 1])) found.push(listOf(run));
    else found.push(...blocks.slice(index, last));
    index = last;
  }
  return found;
}

interface Run {
  readonly sign: RegExp;
  readonly blocks: readonly [DraftBlock, ...DraftBlock[]];
  readonly items: readonly Node[][];
}

/** The paragraphs from `index` on whose lines begin with the same kind of sign, if they have two items. */
function runAt(
  index: number,
  signOf: (words: string) => RegExp | undefined,
  blocks: readonly DraftBlock[],
): Run | undefined {
  const [first] = blocks.slice(index, index + 1);
  if (first?.kind !== 'paragraph') return undefined;
  const sign = signOf(wordsIn([first.element]));
  if (sign === undefined) return undefined;
  const items: Node[][] = [];
  let end = index;
  for (let lines = itemsOf(first, sign); lines.length > 0; lines = itemsOf(blocks[end], sign)) {
    items.push(...lines);
    end += 1;
  }
  return items.length < 2 ? undefined : { sign, blocks: [first, ...blocks.slice(index + 1, end)], items };
}

/**
 * Dashes are a list where a colon or a heading announces them, or where three short ones are no sentences; and nobody speaks.
 * So are emoji, short lines with one of its own each: «📅 Lunes 18», «📍 Parque central», «🕗 Horario: de 8 a 15.»; and numbers that count from one.
 */
function isMeantAsList({ sign, items }: Run, before: DraftBlock | undefined): boolean {
  if (sign === NUMBER) return items.every((line, index) => Number.parseInt(wordsIn(line)) === index + 1);
  const announcing = before === undefined ? '' : wordsIn([before.element]);
  const lines = items.map(wordsIn);
  if (ANNOUNCED.test(announcing.slice(-80)) || lines.some((line) => SPOKEN.test(line))) return false;
  const areShort = lines.every((line) => line.length <= LONGEST_ALONE);
  const signs = new Set(lines.map((line) => sign.exec(line)?.[0]));
  if (sign === EMOJI && (!areShort || signs.size < lines.length)) return false;
  const areParts = lines.length > 2 && areShort && !lines.some((line) => /[.?!…]$/.test(line));
  const areLabelled = sign === EMOJI && lines.every((line) => LABEL.test(line.replace(EMOJI, '')));
  // «- Acordar la ubicación.», «- Nombrar una comisión.»
  const areTasks = lines.length > 2 && lines.every((line) => TASK.test(line));
  return areParts || areTasks || areLabelled || before?.kind === 'heading' || announcing.endsWith(':');
}

function listOf({ sign, blocks: [{ element }], items }: Run): DraftBlock {
  const list = element.ownerDocument.createElement(sign === NUMBER ? 'ol' : 'ul');
  list.append(...items.map((line) => itemOf(line, sign, element.ownerDocument)));
  return { kind: 'list', element: list };
}

/** An item of a list without its sign, which may have a mark of its own. */
function itemOf(line: readonly Node[], sign: RegExp, document: Document): Element {
  const item = document.createElement('li');
  item.append(...line);
  let rest = item.textContent.length - item.textContent.replace(sign, '').length;
  while (rest > 0) {
    let first: Node = item;
    while (first.firstChild !== null) first = first.firstChild;
    const words = first.textContent ?? '';
    first.textContent = words.slice(rest);
    rest -= words.length;
    if (rest >= 0) removeEmptied(first, item);
  }
  return item;
}

/** The lines of a paragraph, if each begins with a sign; none where a mark goes over several of them. */
function itemsOf(block: DraftBlock | undefined, sign: RegExp): Node[][] {
  if (block?.kind !== 'paragraph' || block.foreign === true || !sign.test(wordsIn([block.element]))) return [];
  const lines: Node[][] = [[]];
  for (const node of block.element.childNodes) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const areItems =
    block.element.querySelector(':scope > * br') === null && lines.every((line) => sign.test(wordsIn(line)));
  return areItems ? lines : [];
}

function wordsIn(line: readonly Node[]): string {
  return line.map(({ textContent }) => textContent).join('');
}
