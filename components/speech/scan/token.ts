import { fold } from '../lexicon/fold.ts';
import { BEFORE_NAME, BEFORE_NUMBER } from '../lexicon/words.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'break'
  | 'mark'
  /** A quotation, or one part of it, as a single token: nothing inside it is the narrator's. */
  | 'quote'
  /** A mention of somebody, once mentions are found. */
  | 'mention';

/** A piece of a block's text. Offsets are UTF-16 units in Block.text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly capital: boolean;
  /** Index of the quotation and of its part, on quote tokens. */
  readonly quotation?: number;
  readonly part?: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*['’ʼ]?/uy;
/** «directora ejecutiva a.i. del Consejo»: its points end no sentence. */
const INTERIM = /a\. ?i\./iuy;
/** «a las 8:00 a. m.»: the last point may end a sentence. */
const HALF_OF_DAY = /[ap]\. ?m\.?(?!\p{L})/iuy;
const NUMBER =
  /\d+(?:\.[ªºao](?!\p{L})|[ªºao]\.(?=\s\p{Ll}))|(?:Q|US\$|\$)?\d[\d.,:/]*\d%?(?:[-–]\d{2,4}(?!\d))?|\d%?/uy;

/** Cuts `text` from `from` to `to` into tokens. White space is no token; line feeds are. */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const token = tokenAt(text, at, to);
    if (token === undefined) at += 1;
    else {
      tokens.push(token);
      // Whatever stands there, the reading goes on.
      at = Math.max(token.end, at + 1);
    }
  }
  return tokens;
}

function tokenAt(text: string, at: number, to: number): Token | undefined {
  const character = text.charAt(at);
  if (character === '\n') return make('break', text, at, at + 1);
  if (/\s/.test(character)) return undefined;
  const number = matchAt(NUMBER, text, at);
  if (number !== undefined && !/[\p{L}]/u.test(text.charAt(at + number.length))) {
    return make('number', text, at, Math.min(at + number.length, to));
  }
  const interim = matchAt(INTERIM, text, at);
  if (interim !== undefined && !/\p{L}/u.test(text.charAt(at - 1))) return make('word', text, at, at + interim.length);
  const half = /\d ?$/.test(text.slice(Math.max(0, at - 2), at)) ? matchAt(HALF_OF_DAY, text, at) : undefined;
  if (half !== undefined) {
    const isLast =
      half.endsWith('.') && /^\s*(?:$|\s\p{Lu}|[“"«])/u.test(text.slice(at + half.length, at + half.length + 3));
    return make('word', text, at, at + half.length - (isLast ? 1 : 0));
  }
  const word = matchAt(WORD, text, at);
  if (word !== undefined) return make('word', text, at, Math.min(wordEnd(text, at, word), to));
  const kind = PUNCTUATION[character] ?? 'mark';
  return make(kind, text, at, kind === 'stop' ? at + (matchAt(/[.?!…]+/y, text, at)?.length ?? 1) : at + 1);
}

/**
 * Whether the last sign is the word's own: the letter «ʼ» (U+02BC), which closes no marks; an apostrophe where it has another (Mayan
 * names: Aq'ab'), or none that closes marks.
 */
function keepsMark(text: string, word: string): boolean {
  if (word.endsWith('ʼ')) return true;
  if (word.endsWith("'")) return /['’ʼ].*'$/u.test(word);
  return !word.endsWith('’') || !text.includes('‘');
}

/** «rayos X.», «categoría A.»: a letter that is nobody's initial. */
const LETTERED =
  /(?:^|[^a-z])(?:rayos|categoria|clase|tipo|fase|grupo|vitamina|hepatitis|influenza|nivel|serie|inciso|literal|letra|bloque|edificio|sector|seccion|opcion|plan|anexo|lote|modulo|sala|torre|puerta|formulario) $/;

/** «…sus estudios.2 La Dirección»: the number of a note behind a full stop. */
const NOTED = /^(\p{L}{3,})\.\d{1,2}$/u;

/** Keeps a last apostrophe of the word's own, and the point of an abbreviation or initial. */
function wordEnd(text: string, at: number, word: string): number {
  const noted = NOTED.exec(word)?.[1];
  if (noted !== undefined && /^\s*(?:$|\s\p{Lu})/u.test(text.slice(at + word.length, at + word.length + 4)))
    return at + noted.length;
  const bare = keepsMark(text, word) ? word : word.slice(0, -1);
  const end = at + bare.length;
  if (text.charAt(end) !== '.') return end;
  if (/^\p{Lu}$/u.test(bare)) return LETTERED.test(fold(text.slice(Math.max(0, at - 14), at))) ? end : end + 1;
  const rest = text.slice(end + 1, end + 4);
  const short = fold(bare);
  return (BEFORE_NAME.has(short) && /^\s*\p{Lu}/u.test(rest)) || (BEFORE_NUMBER.has(short) && /^\s*\d/.test(rest))
    ? end + 1
    : end;
}

const PUNCTUATION: Readonly<Record<string, TokenKind>> = {
  '.': 'stop',
  '?': 'stop',
  '!': 'stop',
  '…': 'stop',
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** In «SECRETARIA DE PLANIFICACIÓN» they are no names. */
const SMALL_IN_CAPITALS = /^(?:DEL?|L[AO]S?|EL|EN)$/;

/** «está lista»: without its accent it would be «esta lista», a thing. */
const IS = /^[Ee]stá$/;

function make(kind: TokenKind, text: string, start: number, end: number): Token {
  const own = text.slice(start, end);
  return {
    kind,
    start,
    end,
    text: own,
    folded: IS.test(own) ? 'está' : fold(own),
    capital: /^\p{Lu}/u.test(own) && !SMALL_IN_CAPITALS.test(own),
  };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The token that stands for one part of a quotation. */
export function quoteToken(text: string, start: number, end: number, quotation: number, part: number): Token {
  return { kind: 'quote', start, end, text: text.slice(start, end), folded: '', capital: false, quotation, part };
}

/** «y», «e». */
export function isAnd(token: Token | undefined): boolean {
  return token?.folded === 'y' || token?.folded === 'e';
}
