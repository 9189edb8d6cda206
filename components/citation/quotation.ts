import type { Block } from '../article/article.ts';
import type { Speaker, SpeakerKind, Span, Utterance } from '../speech/speech.ts';
import { cleanWords } from './clean-words.ts';
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
  /** Address that scrolls to the words, where one could be made; else the post's. */
  readonly link?: string;
  /** The second form, «como se citó en», for tutors who ask for it. */
  readonly secondhand?: true;
}

/**
 * An utterance as a quotation. Reported speech is the post's wording, not the person's: its whole sentence is quoted as
 * the post's own, with the person named inside it.
 */
export function quotationOf(utterance: Utterance, speakers: readonly Speaker[], blocks: readonly Block[]): Quotation {
  if (utterance.kind === 'indirect') return quotationOfSpans(sentenceSpans(utterance, blocks), blocks, 'narrated');
  const speaker = speakers.find(({ id }) => id === utterance.speaker);
  const quotation = quotationOfSpans(utterance.spans, blocks, utterance.kind);
  return speaker === undefined ? quotation : { ...quotation, speaker: quotedSpeaker(speaker, blocks) };
}

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
  return {
    kind,
    text: wordsOf(spans, blocks),
    ...(first === undefined || last === undefined ? {} : { paragraphs: [first, last] }),
  };
}

/** Words between two spans are cut out, so they stand as […]; a quotation that runs on in the next paragraph is not cut. */
function wordsOf(spans: readonly Span[], blocks: readonly Block[]): string {
  let text = '';
  let previous: Span | undefined;
  for (const span of spans) {
    const block = blockOf(blocks, span.block);
    const words = cleanWords(block?.text.slice(span.start, span.end) ?? '');
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
