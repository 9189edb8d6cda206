import type { Block } from '../article/article.ts';
import type { Speaker, SpeakerKind, Span, Utterance } from '../speech/speech.ts';
import { cleanWords } from './clean-words.ts';
import { shortTitle, withoutFinalPoint } from './punctuation.ts';
import { quotedSpeaker } from './quoted-speaker.ts';
import { sentenceAround } from './sentence-around.ts';
import { isSignedBy, type Work } from './work.ts';

/** Who said the words, as the reader of the card can put right. */
export interface QuotedSpeaker {
  readonly name: string;
  /** The surnames, where the reader typed them apart. */
  readonly family?: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly kind?: SpeakerKind;
}

/** Words of the post, as the reader copies them. */
export interface Quotation {
  /** Words that somebody said, words inside the post's own sentence, or the post's own words. */
  readonly kind: 'direct' | 'fragment' | 'narrated';
  /** The exact words without outer marks, one line a paragraph; what is cut out stands as […]. */
  readonly text: string;
  /** Absent: the post does not say who spoke, or the words are the post's own. */
  readonly speaker?: QuotedSpeaker;
  /** Numbers of the first and last paragraph they stand in, where those have one. */
  readonly paragraphs?: readonly [first: number, last: number];
  /** Where they stand outside the numbered paragraphs: «pie de foto», «sección Resultados» (APA 7, 8.28). */
  readonly place?: string;
  /** Address that scrolls to the words, where one could be made; else the post's. */
  readonly link?: string;
  /** The second form, «como se citó en», for tutors who ask for it. */
  readonly secondhand?: true;
}

/**
 * An utterance as a quotation. Reported speech is the post's wording, not the person's: its whole sentence is quoted as
 * the post's own, with the person named inside it, in square brackets where the sentence leaves that to the one before.
 */
export function quotationOf(utterance: Utterance, speakers: readonly Speaker[], blocks: readonly Block[]): Quotation {
  const speaker = speakers.find(({ id }) => id === utterance.speaker);
  if (utterance.kind === 'indirect') {
    const spans = sentenceSpans(utterance, blocks);
    const quotation = quotationOfSpans(spans, blocks, 'narrated');
    const text = speaker === undefined ? undefined : withNameInside(utterance, speaker.name, spans, blocks);
    return text === undefined ? quotation : { ...quotation, text };
  }
  const quotation = quotationOfSpans(utterance.spans, blocks, utterance.kind);
  return speaker === undefined ? quotation : { ...quotation, speaker: quotedSpeaker(speaker, blocks) };
}

/** «Recordó [Carlos Mendoza] que…»: the reader's addition stands in square brackets (APA 7, 8.31). */
function withNameInside(
  { cue, why }: Utterance,
  name: string,
  spans: readonly Span[],
  blocks: readonly Block[],
): string | undefined {
  const [sentence, ...more] = spans;
  if (sentence === undefined || tells(wordsOf([sentence], blocks), name)) return undefined;
  const { block, start, end } = sentence;
  const after = [why.words, cue].find((part) => part?.block === block && part.start >= start && part.end <= end)?.end;
  if (after === undefined) return undefined;
  const rest = wordsOf([{ block, start: after, end }, ...more], blocks);
  return `${wordsOf([{ block, start, end: after }], blocks)} [${cleanWords(name)}]${/^[,.;:]/.test(rest) ? '' : ' '}${rest}`;
}

/** A word of the name stands in the sentence, or all of a name that has no capitals. */
function tells(sentence: string, name: string): boolean {
  const words = new Set(sentence.match(WORD));
  const proper = name.match(WORD)?.filter((word) => /^\p{Lu}.{2}/u.test(word)) ?? [];
  return proper.length === 0
    ? sentence.toLowerCase().includes(name.toLowerCase())
    : proper.some((word) => words.has(word));
}

const WORD = /[\p{L}’'-]+/gu;

/** Words of the institution that signs the post: the sentence names it once, as the source. */
export function inOwnName(work: Work, quotation: Quotation): Quotation {
  const { speaker, secondhand: _second, ...words } = quotation;
  const isOwn = speaker !== undefined && speaker.role === undefined && isSignedBy(work, speaker.name);
  return isOwn ? words : quotation;
}

export function quotationOfSpans(spans: readonly Span[], blocks: readonly Block[], kind: Quotation['kind']): Quotation {
  const numbers = spans.map(({ block }) => blockOf(blocks, block)?.number).filter((number) => number !== undefined);
  const [first] = numbers;
  const last = numbers.at(-1);
  const place = first === undefined ? placeOf(spans[0]?.block, blocks) : undefined;
  return {
    kind,
    text: wordsOf(spans, blocks),
    ...(first === undefined || last === undefined ? {} : { paragraphs: [first, last] }),
    ...(place === undefined ? {} : { place }),
  };
}

/** A caption, or the section that a block without a number stands in. */
function placeOf(id: string | undefined, blocks: readonly Block[]): string | undefined {
  const at = blocks.findIndex((block) => block.id === id);
  const kind = blocks[at]?.kind;
  if (kind === 'figure' || kind === 'gallery') return 'pie de foto';
  const heading = blocks.slice(0, Math.max(0, at)).findLast((block) => block.kind === 'heading');
  return heading === undefined ? undefined : `sección ${shortTitle(withoutFinalPoint(cleanWords(heading.text)))}`;
}

/** Words between two spans are cut out, so they stand as […]; a quotation that runs on in the next paragraph is not cut. */
function wordsOf(spans: readonly Span[], blocks: readonly Block[]): string {
  let text = '';
  let previous: Span | undefined;
  for (const span of spans) {
    const block = blockOf(blocks, span.block);
    const words = withoutCalls(cleanWords(block?.text.slice(span.start, span.end) ?? ''));
    if (words === '') continue;
    if (previous !== undefined) {
      const before = blockOf(blocks, previous.block);
      const isSame = previous.block === span.block;
      const between = isSame
        ? (block?.text.slice(previous.end, span.start) ?? '')
        : (before?.text.slice(previous.end) ?? '') + (block?.text.slice(0, span.start) ?? '');
      text += (/[\p{L}\p{N}]/u.test(between) ? ' […]' : '') + (isSame ? ' ' : '\n');
    }
    text += words;
    previous = span;
  }
  return text;
}

/** Words without the calls of notes, «el año anterior[1]», which a quotation may leave out in silence (APA 7, 8.31). */
function withoutCalls(words: string): string {
  return words.replace(/(?<=[\p{L}\p{N}.,;:!?”"»)])\[\d{1,3}\]/gu, '');
}

function sentenceSpans({ spans, cue, why }: Utterance, blocks: readonly Block[]): Span[] {
  const [first] = spans;
  const block = first === undefined ? undefined : blockOf(blocks, first.block);
  if (first === undefined || block === undefined) return [...spans];
  const here = [...spans, cue, why.words]
    .filter((part) => part?.block === block.id)
    .filter((part) => part !== undefined);
  const start = Math.min(...here.map((part) => part.start));
  const end = Math.max(...here.map((part) => part.end));
  return [
    { block: block.id, ...sentenceAround(block.text, start, end) },
    ...spans.filter((span) => span.block !== block.id),
  ];
}

function blockOf(blocks: readonly Block[], id: string): Block | undefined {
  return blocks.find((block) => block.id === id);
}
