/** A stretch of one block's text. Offsets are UTF-16 units in Block.text, end excluded. */
export interface Span {
  /** Block.id */
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

export interface Words extends Span {
  readonly text: string;
}

export type SpeakerKind = 'person' | 'institution' | 'group' | 'document';

export interface Speaker {
  /** `s1`, `s2` … in order of first appearance. */
  readonly id: string;
  /** The longest form in the post, without honorific. */
  readonly name: string;
  /** As printed, with its complement: «subsecretaria de Políticas Públicas». */
  readonly role?: string;
  readonly organisation?: string;
  /** True when the organisation is not printed beside the person but follows from the role. */
  readonly organisationInferred?: true;
  readonly kind: SpeakerKind;
  /** Only where the text itself says so (article, role or honorific). */
  readonly gender?: 'f' | 'm';
}

export type UtteranceKind = 'direct' | 'fragment' | 'indirect';

/** Why an utterance has its speaker, as data that the interface says in a sentence. */
export interface Why {
  /** Pattern of the grammar that matched: D1 … D15, M1, M2, I1 … I8. */
  readonly rule: string;
  /** How the speaker was found. */
  readonly resolution: Resolution;
  /** The words beside the cue that named the speaker, where there are any. */
  readonly words?: Words;
  /** The earlier mention that a short form, a role or a dropped subject goes back to. */
  readonly antecedent?: Words;
  /** Body paragraphs between the utterance and its antecedent. */
  readonly distance?: number;
  /** Speaker.id of the second-best reading. */
  readonly rival?: string;
  /** What had to be mended to read the marks. */
  readonly repairs?: readonly string[];
}

export type Resolution =
  'explicit' | 'partial' | 'role' | 'relative' | 'elided' | 'floating' | 'institution' | 'group' | 'document' | 'none';

export interface Utterance {
  /** `u1`, `u2` … in reading order. */
  readonly id: string;
  readonly kind: UtteranceKind;
  /** Without outer marks; several where a cue splits the words or they run over paragraphs. */
  readonly spans: readonly Span[];
  /** The spans' words, joined by a space. */
  readonly text: string;
  readonly cue?: Words;
  /** Speaker.id; null where the post does not say, or not surely enough. */
  readonly speaker: string | null;
  /** 0–1: how often utterances found this way are right, measured on the corpus. */
  readonly confidence: number;
  readonly why: Why;
}

export interface Speech {
  readonly speakers: readonly Speaker[];
  readonly utterances: readonly Utterance[];
}
