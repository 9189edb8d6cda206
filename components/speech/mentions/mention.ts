import type { RoleClass } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';

export type MentionKind = 'person' | 'institution' | 'group' | 'document' | 'place' | 'thing';

export interface RoleWords {
  /** As printed, without the article, with its complement. */
  readonly text: string;
  /** Masculine singular, folded, or the folded noun where the lexicon does not know it. */
  readonly head: string;
  readonly roleClass?: RoleClass;
  /** Folded complement: «politicas publicas y desarrollo territorial». */
  readonly complement: string;
  /** The organisation in the complement, as printed. */
  readonly organisation?: string | undefined;
}

/** A noun phrase that may name somebody. Indexes are of the paragraph's tokens, offsets of its text. */
export interface Mention {
  readonly kind: MentionKind;
  readonly from: number;
  readonly to: number;
  /** Where the words stand, if in another paragraph than what was said. */
  readonly block?: string;
  /** Without the article. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Person: the name without honorific. Institution: its long name or acronym. */
  readonly name?: string | undefined;
  /** Folded words of a person's name, without particles. */
  readonly parts: readonly string[];
  readonly role?: RoleWords | undefined;
  /** «el alcalde Mario Us, presidente de la mancomunidad»: what the words behind the name add. */
  readonly second?: RoleWords | undefined;
  readonly organisation?: string | undefined;
  /** Folded word before the name: «general», «doctora», as its masculine. */
  readonly title?: string | undefined;
  /** Head noun, folded: «institucion» in «la institución de salud». */
  readonly head?: string | undefined;
  readonly gender?: 'f' | 'm' | undefined;
  readonly plural: boolean;
  /** With el, la, los, las. */
  readonly definite: boolean;
  /** A clause behind it tells which one is meant: hardly somebody known. */
  readonly described?: true;
  /** «Luis López, de 12 años», «su hijo Luis López»: no official of that name. */
  readonly apart?: true;
  /** After a preposition: no subject. */
  readonly governed: boolean;
  /** A name that only its shape tells: no given name, role or honorific beside it. */
  readonly weak: boolean;
  /** A pair of capital words that may be no name. */
  readonly doubtful?: true;
}

/** What a mention has before anybody knows what it is. */
export type Base = Pick<Mention, 'from' | 'governed' | 'definite'>;

/** The mention of the tokens from `head` to `to`, with what is known of it. */
export function mentionOf(
  tokens: readonly Token[],
  text: string,
  base: Base,
  [head, to]: readonly [head: number, to: number],
  known: Partial<Mention> & Pick<Mention, 'kind'>,
): Mention {
  const { start, end } = spanOf(tokens, head, to);
  const noun = tokens[head]?.folded;
  return {
    ...base,
    to,
    start,
    end,
    text: text.slice(start, end),
    parts: [],
    head: noun,
    plural: false,
    weak: false,
    ...known,
  };
}

/** From the start of one token to the end of the last before `to`. */
function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

/** The words of tokens, in one line. */
export function printed(tokens: readonly Token[], text: string, from: number, to: number): string {
  const { start, end } = spanOf(tokens, from, to);
  return text.slice(start, end).replace(/\s+/g, ' ');
}
