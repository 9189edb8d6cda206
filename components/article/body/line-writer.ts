import { spelled, squeeze } from './squeeze.ts';

/** An open element of the source that marks words: its tag and the attributes worth keeping. Undefined marks nothing. */
export type Mark = { readonly tag: string; readonly attributes: Readonly<Record<string, string>> } | undefined;

const BLOCKS = /^(?:P|UL|OL|DL|BLOCKQUOTE|PRE|TABLE)$/;

/**
 * Writes the words of one element: one space between words, none at the edges, marks only where words are. A mark that was
 * open when a line ended goes on in the next, as `<b><p>…</p><p>…</p></b>` asks for.
 */
export class LineWriter {
  readonly #document: Document;
  readonly #marks: Mark[] = [];
  #line: HTMLElement | undefined;
  /** The elements that stand for `#marks` in this line; fewer where no word was written since. */
  #tips: HTMLElement[] = [];
  #spaced = true;
  #breaks = 0;
  #last: Text | undefined;
  /** The end of what this line says so far. */
  tail = '';

  constructor(document: Document) {
    this.#document = document;
  }

  get hasWords(): boolean {
    return !this.#spaced || (this.#line?.hasChildNodes() ?? false);
  }

  /** Line breaks asked for since the last word. */
  get breaks(): number {
    return this.#breaks;
  }

  /** From here words go into `line`. */
  begin(line: HTMLElement | undefined): void {
    this.end();
    this.#line = line;
  }

  /** No space and no break at the end of a line. */
  end(): void {
    if (this.#line?.localName === 'pre') trimPre(this.#line);
    else this.#trim();
    this.#line = undefined;
    this.#tips = [];
    this.#spaced = true;
    this.#breaks = 0;
    this.#last = undefined;
    this.tail = '';
  }

  write(data: string): void {
    if (this.#line?.localName === 'pre') return this.#verbatim(data);
    const words = this.#spaced || this.#breaks > 0 ? squeeze(data).trimStart() : squeeze(data);
    if (words === '') return;
    if (words !== ' ') this.tail = words.slice(-9);
    this.#break();
    const tip = this.#tip();
    if (this.#last !== undefined && tip.lastChild === this.#last) this.#last.data += words;
    else {
      this.#last = this.#document.createTextNode(words);
      tip.append(this.#last);
    }
    this.#spaced = words.endsWith(' ');
  }

  breakLine(): void {
    if (this.#line?.localName === 'pre') this.#verbatim('\n');
    else if (this.hasWords) this.#breaks += 1;
  }

  /** The next word goes on from the last, whatever space is between them. */
  glue(): void {
    this.#spaced = true;
  }

  enter(mark: Mark): void {
    const isDoubled = mark !== undefined && this.#marks.some((open) => open?.tag === mark.tag);
    this.#marks.push(isDoubled ? undefined : mark);
  }

  leave(): void {
    this.#marks.pop();
    if (this.#tips.length > this.#marks.length) this.#tips.length = this.#marks.length;
  }

  #break(): void {
    if (this.#breaks > 0) {
      this.#trim();
      const tip = this.#tip();
      if (!BLOCKS.test(tip.lastChild?.nodeName ?? '')) tip.append(this.#document.createElement('br'));
      this.#last = undefined;
    }
    this.#breaks = 0;
  }

  /** The element the next word goes into: the line, within an element for each open mark. */
  #tip(): HTMLElement {
    if (this.#line === undefined) throw new Error('words without a line');
    for (const mark of this.#marks.slice(this.#tips.length)) {
      const parent = this.#tips.at(-1) ?? this.#line;
      if (mark === undefined) this.#tips.push(parent);
      else {
        const tip = this.#document.createElement(mark.tag);
        for (const [name, value] of Object.entries(mark.attributes)) tip.setAttribute(name, value);
        parent.append(tip);
        this.#tips.push(tip);
      }
    }
    return this.#tips.at(-1) ?? this.#line;
  }

  #verbatim(data: string): void {
    this.#tip().append(this.#document.createTextNode(spelled(data.replace(/\r\n?|[\u2028\u2029\f]/g, '\n'))));
  }

  #trim(): void {
    const last = this.#last;
    if (last === undefined || !last.data.endsWith(' ')) return;
    last.data = last.data.trimEnd();
    if (last.data !== '') return;
    if (this.#line !== undefined) removeEmptied(last, this.#line);
    this.#tips = this.#tips.filter((tip) => this.#line?.contains(tip));
  }
}

/** Takes a node out of `root`, and what holds nothing without it. */
export function removeEmptied(node: Node, root: Node): void {
  for (let emptied = node; emptied !== root && !emptied.hasChildNodes() && emptied.parentNode !== null;) {
    const parent: Node = emptied.parentNode;
    parent.removeChild(emptied);
    emptied = parent;
  }
}

/** A parser drops the first line feed of a `<pre>`; text and html must agree without it. */
function trimPre(line: HTMLElement): void {
  const text = line.textContent;
  if (text.trim() === '') line.replaceChildren();
  else if (text !== text.replace(/^\s*\n|\s+$/g, '')) line.textContent = text.replace(/^\s*\n|\s+$/g, '');
}
