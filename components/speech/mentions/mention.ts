import type { RoleClass } from '../lexicon/lexicon.ts';

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
  readonly organisation?: string;
}

/** A noun phrase that may name somebody. Indexes are of the paragraph's tokens, offsets of its text. */
export interface Mention {
  readonly kind: MentionKind;
  readonly from: number;
  readonly to: number;
  /** Without the article. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Person: the name without honorific. Institution: its long name or acronym. */
  readonly name?: string;
  /** Folded words of a person's name, without particles. */
  readonly parts: readonly string[];
  readonly role?: RoleWords;
  readonly organisation?: string;
  /** Head noun, folded: «institucion» in «la institución de salud». */
  readonly head?: string;
  readonly gender?: 'f' | 'm';
  readonly plural: boolean;
  /** With el, la, los, las. */
  readonly definite: boolean;
  /** After a preposition: no subject. */
  readonly governed: boolean;
  /** A name that only its shape tells: no given name, role or honorific beside it. */
  readonly weak: boolean;
}

/** What a mention has before anybody knows what it is. */
export type Base = Pick<Mention, 'from' | 'governed' | 'definite'>;
