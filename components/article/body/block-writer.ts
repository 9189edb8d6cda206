import type { BlockKind } from '../article.ts';
import { HOMES, KINDS, LINES, LONGEST_HEADING, WRAPPERS } from './block-tags.ts';
import { LineWriter, type Mark } from './line-writer.ts';
import { endsSentence } from './sentences.ts';

/** A block before it is cleaned: one element of our own making in an inert document. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly element: HTMLElement;
  readonly foreign?: true;
}

/** Deeper structure is written flat: nobody tells the twentieth level from the twenty-first. */
const DEEPEST = 20;

/**
 * Writes blocks from a stream of words, marks and openings, the way a person would set them: no empty paragraphs, nothing
 * nested deeper than `DEEPEST`, every word in the element it needs, whatever the page was.
 */
export class BlockWriter {
  readonly blocks: DraftBlock[] = [];
  /** Whether what is written now is somebody else's words. */
  foreign = false;
  readonly #document: Document;
  readonly #line: LineWriter;
  readonly #open: HTMLElement[] = [];
  #afterwards: DraftBlock[] = [];
  /** Something was added since the last word of this line. */
  #isParted = false;

  constructor(document: Document) {
    this.#document = document;
    this.#line = new LineWriter(document);
  }

  /** Whether words stand in the line that is being written. */
  get isInSentence(): boolean {
    return this.#open.length > 0 && this.#line.hasWords;
  }

  text(words: string): void {
    const top = this.#open.at(-1);
    if (top === undefined || top.localName in WRAPPERS) {
      if (/^[\s\u200B\uFEFF\u00AD]*$/.test(words)) return;
      for (const tag of top === undefined ? ['p'] : (WRAPPERS[top.localName] ?? [])) this.#push(tag);
    } else if (this.#line.breaks >= 2 && top.localName === 'p' && words.trim() !== '') {
      // Two line breaks are a new paragraph to the eye; Readability sees them so too.
      this.closeTo(this.#open.length - 1);
      this.#push('p');
    } else if (this.#isParted && words.trim() !== '') this.#goOn(words.trimStart());
    this.#line.write(words);
  }

  /** After a picture among the words of a line: a new sentence is a new paragraph, other words keep a space before them. */
  #goOn(words: string): void {
    this.#isParted = false;
    const isNew = endsSentence(this.#line.tail) && !/^[\p{Ll}\p{P}]/u.test(words.replace(/^[“«"(¡¿[]+/, ''));
    if (isNew && this.#open.length === 1 && this.#open[0]?.localName === 'p') {
      this.closeTo(0);
      this.#push('p');
    } else if (/^[\p{L}\p{N}“«"(¡¿[]/u.test(words)) this.#line.write(' ');
  }

  breakLine(): void {
    this.#line.breakLine();
  }

  /** The next word goes on from the last, whatever space is between them. */
  glue(): void {
    this.#line.glue();
  }

  enterMark(mark: Mark): void {
    this.#line.enter(mark);
  }

  leaveMark(): void {
    this.#line.leave();
  }

  /** The edge of a container: what follows is a line of its own. */
  boundary(): void {
    const top = this.#open.at(-1);
    // Page builders write `<h3><div><span>Título</span></div></h3>`: an empty heading waits for its words.
    if (top === undefined || (/^h\d$/.test(top.localName) && !this.#line.hasWords)) return;
    if (LINES.has(top.localName) && !top.localName.endsWith('caption')) this.closeTo(this.#open.length - 1);
    else if (this.#line.breaks === 0) this.#line.breakLine();
  }

  /**
   * Opens a block, or a part of the one that is open. Where it cannot stand, its words go into what is open. Gives what
   * `closeTo` takes to close it.
   */
  open(tag: string, attributes: Readonly<Record<string, string>> = {}): number {
    this.boundary();
    const homes = HOMES[tag];
    if (homes !== undefined) {
      const home = this.#open.findLastIndex(({ localName }) => homes.includes(localName));
      if (home < 0) return this.#open.length;
      this.closeTo(home + 1);
    }
    const parent = this.#open.at(-1);
    const depth = this.#open.length;
    if (depth >= DEEPEST || (parent !== undefined && LINES.has(parent.localName))) return depth;
    if (parent !== undefined && homes === undefined && parent.localName !== 'blockquote') {
      for (const wrapper of WRAPPERS[parent.localName] ?? []) this.#push(wrapper);
    }
    const isPlain = parent !== undefined && (KINDS[tag] === 'heading' || tag === 'pre');
    this.#push(isPlain ? 'p' : tag, attributes);
    return depth;
  }

  /** Closes what was opened since there were `depth` elements open. */
  closeTo(depth: number): void {
    while (this.#open.length > depth) this.#close();
  }

  /** Adds a block made elsewhere without tearing a sentence: before a line not yet begun, else after it. */
  add(block: DraftBlock): void {
    const [line] = this.#open;
    const isLine = this.#open.length === 1 && LINES.has(line?.localName ?? '');
    if (isLine && this.#line.breaks > 0) this.closeTo(0);
    if (line === undefined || (isLine && !this.#line.hasWords)) this.blocks.push(block);
    else {
      this.#afterwards.push(block);
      this.#isParted = true;
    }
  }

  #push(tag: string, attributes: Readonly<Record<string, string>> = {}): void {
    this.#line.end();
    this.#isParted = false;
    const element = this.#document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    this.#open.at(-1)?.append(element);
    this.#open.push(element);
    this.#line.begin(element);
  }

  #close(): void {
    this.#line.end();
    const element = this.#open.pop();
    this.#line.begin(this.#open.at(-1));
    if (element === undefined) return;
    unwrapSingleParagraph(element);
    if (this.#open.length > 0) {
      if (isIdle(element)) element.remove();
      return;
    }
    if (element.textContent.trim() !== '') {
      const shown = isParagraph(element) ? this.#document.createElement('p') : element;
      if (shown !== element) shown.append(...element.childNodes);
      const kind = KINDS[shown.localName] ?? 'paragraph';
      this.blocks.push({ kind, element: shown, ...(this.foreign ? { foreign: true } : {}) });
    }
    this.blocks.push(...this.#afterwards);
    this.#afterwards = [];
  }
}

/** Sentences set as a heading to be large: a summary, or a whole text in `<h4>`. */
function isParagraph({ localName, textContent }: HTMLElement): boolean {
  return KINDS[localName] === 'heading' && textContent.length > LONGEST_HEADING && endsSentence(textContent);
}

/** `<li><p>word</p></li>` says no more than `<li>word</li>`. */
function unwrapSingleParagraph(element: HTMLElement): void {
  const only = element.firstChild;
  if (only?.nodeName !== 'P' || only.nextSibling !== null || !/^(?:li|t[dh]|dd)$/.test(element.localName)) return;
  element.replaceChildren(...only.childNodes);
}

/** Nothing in it. An empty cell keeps its column; a row of nothing but empty cells is none. */
function isIdle(element: HTMLElement): boolean {
  if (element.localName === 'tr') return element.textContent.trim() === '';
  return !element.hasChildNodes() && element.localName !== 'td' && element.localName !== 'th';
}
