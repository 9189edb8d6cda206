import type { Article, Block } from '../../article/article.ts';
import { parseHtml } from '../../dom/parse-html.ts';
import type { Speech, Utterance } from '../../speech/speech.ts';

/** A stretch that is said in one breath. Offsets are UTF-16 units in Block.text. */
export interface SpokenLine {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly say: string;
  /** Words of somebody else, between the post's own. */
  readonly isQuotation: boolean;
}

/** What is said beside the post's own words. */
export interface Announcements {
  /** «Cita de Julio Herrera»; undefined says nothing before a quotation. */
  quotation(speaker: string | null): string | undefined;
  /** Before a caption. */
  picture(caption: string): string;
}

/** Characters after which voices of some systems fall silent (Chromium, fifteen seconds): longer sentences are cut at a comma. */
const BREATH = 220;

/** What is read aloud, in order: the post sentence by sentence, each quotation with who says it. Empty lines are left out. */
export function scriptOf({ blocks, language }: Article, speech: Speech | undefined, says: Announcements): SpokenLine[] {
  const sentences = new Intl.Segmenter(language.startsWith('es') ? 'es' : undefined, { granularity: 'sentence' });
  return blocks.flatMap((block) => {
    if (block.kind === 'video' || block.kind === 'attachment') return [];
    if (block.kind === 'figure' || block.kind === 'gallery') {
      const caption = block.text.trim();
      return caption === '' ? [] : [{ ...wholeOf(block), say: says.picture(caption), isQuotation: false }];
    }
    const lines = linesOf(block, speech?.utterances ?? [], says, sentences);
    const title = block.kind === 'table' ? captionOf(block) : '';
    return title === '' ? lines : [{ ...wholeOf(block), say: title, isQuotation: false }, ...lines];
  });
}

/** What a table is called: beside its text, not in it. */
function captionOf({ html }: Block): string {
  return sayable(parseHtml(html).querySelector('caption')?.textContent ?? '');
}

function wholeOf({ id, text }: Block): Pick<SpokenLine, 'block' | 'start' | 'end'> {
  return { block: id, start: 0, end: text.length };
}

function linesOf(
  { id, text }: Block,
  utterances: readonly Utterance[],
  says: Announcements,
  sentences: Intl.Segmenter,
): SpokenLine[] {
  const quoted = utterances
    .filter(({ kind }) => kind === 'direct')
    .flatMap((utterance) => utterance.spans.filter(({ block }) => block === id).map((span) => ({ span, utterance })))
    .toSorted((a, b) => a.span.start - b.span.start);
  const lines: SpokenLine[] = [];
  const read = (start: number, end: number, isQuotation: boolean): void => {
    for (const [from, to] of breathsIn(text.slice(start, end), sentences)) {
      const say = sayable(text.slice(start + from, start + to));
      if (say !== '') lines.push({ block: id, start: start + from, end: start + to, say, isQuotation });
    }
  };
  let at = 0;
  for (const { span, utterance } of quoted) {
    if (span.start < at) continue;
    read(at, span.start, false);
    const isFirst = utterance.spans[0] === span;
    const announced = isFirst ? says.quotation(utterance.speaker) : undefined;
    if (announced !== undefined) lines.push({ ...span, block: id, say: announced, isQuotation: false });
    read(span.start, span.end, true);
    at = span.end;
  }
  read(at, text.length, false);
  return lines;
}

/** Sentences, those too long for one breath cut after a comma or a space. */
function breathsIn(text: string, sentences: Intl.Segmenter): [start: number, end: number][] {
  return [...sentences.segment(text)].flatMap(({ segment, index }) => {
    const parts: [number, number][] = [];
    let from = 0;
    while (segment.length - from > BREATH) {
      const ahead = segment.slice(from, from + BREATH);
      const cut = Math.max(ahead.lastIndexOf(', '), ahead.lastIndexOf('; '), ahead.lastIndexOf(': '));
      const to = from + (cut > 40 ? cut + 2 : Math.max(ahead.lastIndexOf(' ') + 1, 1) || BREATH);
      parts.push([index + from, index + to]);
      from = to;
    }
    parts.push([index + from, index + segment.length]);
    return parts;
  });
}

/** Nothing but marks is nothing to say; cells of a table are said with a pause between. */
function sayable(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  return text
    .trim()
    .replace(/[\t\n]+/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[”»"’.,;: ]+/u, '');
}
