import type { Block } from '../../article/article.ts';
import { carriesQuotation } from '../lexicon/finite.ts';
import { CLITICS } from '../lexicon/grammar.ts';
import type { Spells } from '../spells.ts';
import { withAccents } from './accents.ts';
import { dashDialogue } from './dashes.ts';
import type { Quotation } from './quotation.ts';
import { findQuotations } from './quotations.ts';
import { quoteToken, type Token, tokenise } from './token.ts';

/** Body text moves the focus; captions are read but never move it; pull quotes and asides of the page are not read. */
export type Zone = 'body' | 'caption' | 'quote';

/** One block, cut into the narrator's tokens. Each part of a quotation is a single token. */
export interface Paragraph {
  readonly block: string;
  readonly zone: Zone;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Half-open ranges of token indexes. */
  readonly sentences: readonly (readonly [from: number, to: number])[];
  readonly quotations: readonly Quotation[];
  /** Where the line begins that a block quotation is signed with, whoever that is: «Enfermera de Purulhá». */
  readonly signedFrom?: number;
  /** Body paragraphs before this one; captions have the number of the paragraph before them. */
  readonly position: number;
}

const ZONES: Readonly<Partial<Record<Block['kind'], Zone>>> = {
  paragraph: 'body',
  list: 'body',
  table: 'body',
  quote: 'quote',
  figure: 'caption',
  gallery: 'caption',
};

/** A block quotation that ends in the name of its source. */
const SIGNED = /<cite>[^<]*<\/cite>(?:<\/p>)?\s*<\/blockquote>\s*$/;

/** Cuts the blocks that hold prose. `dateline` is how many characters of the first paragraph are no sentence of it. */
export function* scanParagraphs(blocks: readonly Block[], dateline: number): Spells<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  let position = 0;
  let isOpen = false;
  const inDialogue = blocks.some(({ text }) => dashDialogue(text, isAside, false).length > 0);
  for (const { id, kind, html, text, foreign } of blocks) {
    const zone = ZONES[kind];
    if (zone === undefined || foreign === true || text === '') continue;
    yield;
    const skipped = paragraphs.length === 0 ? dateline : 0;
    const quotations: Quotation[] =
      zone === 'body' || zone === 'caption'
        ? findQuotations(text, isAside, isOpen && zone === 'body', inDialogue)
        : findQuotations(text, isAside, false, false);
    const tokens = withAccents(outerTokens(text, skipped, quotations));
    const isSigned = zone === 'quote' && SIGNED.test(html) && text.includes('\n');
    const signed = isSigned ? { signedFrom: text.lastIndexOf('\n') } : {};
    paragraphs.push({ block: id, zone, text, tokens, sentences: sentencesOf(tokens), quotations, ...signed, position });
    if (zone === 'body') {
      position += 1;
      isOpen = quotations.at(-1)?.open === true;
    }
  }
  return paragraphs;
}

/** A reporting verb at `at`, perhaps after a clitic, an adverb or «según». */
function isAside(text: string, at: number): boolean {
  const [first = '', second = ''] = text.slice(at, at + 60).split(/[^\p{L}\p{M}]+/u);
  const isVerb = (word: string): boolean => carriesQuotation(word) && !/^\p{Lu}/u.test(word);
  return isVerb(first) || (CLITICS.has(first) && isVerb(second));
}

function outerTokens(text: string, from: number, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let at = from;
  quotations.forEach((quotation, index) => {
    quotation.parts.forEach((part, number) => {
      const start = number === 0 ? quotation.start : part.start;
      const isLast = number === quotation.parts.length - 1;
      for (const token of tokenise(text, at, start)) tokens.push(token);
      at = isLast ? Math.max(quotation.end, part.end) : part.end;
      tokens.push(quoteToken(text, start, at, index, number));
    });
  });
  for (const token of tokenise(text, at, text.length)) tokens.push(token);
  return tokens;
}

/** Tokens. Beyond it a sentence is cut, so that the patterns stay linear whatever a page holds. */
const LONGEST_SENTENCE = 400;

/** A sentence ends at . ? ! … before a capital, a number or a quotation; after a quotation that ends so; at a line feed. */
function sentencesOf(tokens: readonly Token[]): [number, number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || (!endsSentence(token, next) && at - from < LONGEST_SENTENCE)) continue;
    if (at - from < LONGEST_SENTENCE && (next?.kind === 'close' || isInsideQuotation(tokens, at))) continue;
    sentences.push([from, at + 1]);
    from = at + 1;
  }
  if (from < tokens.length) sentences.push([from, tokens.length]);
  return sentences;
}

/** The narrator's aside between two parts of one quotation ends no sentence. */
function isInsideQuotation(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 12; next += 1)
    if (tokens[next]?.kind === 'quote') return (tokens[next]?.part ?? 0) > 0;
  return false;
}

function endsSentence(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'break') return true;
  const opensSentence =
    next === undefined ||
    next.capital ||
    next.kind === 'quote' ||
    next.kind === 'number' ||
    next.kind === 'mark' ||
    next.kind === 'dash' ||
    next.kind === 'open';
  if (token.kind === 'stop') return opensSentence;
  if (token.kind !== 'quote') return false;
  return /[.?!…]["”’»]?$/.test(token.text) && next !== undefined && (next.capital || next.kind === 'quote');
}
