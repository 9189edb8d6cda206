import type { Subject } from '../cues/subject.ts';
import type { UtteranceKind } from '../speech.ts';

/** Offsets in the paragraph's text, or in that of `block` where the words stand in another one. */
export interface Range {
  readonly block?: string;
  readonly start: number;
  readonly end: number;
}

/** One act of speech as its own sentence shows it, before anybody asks who «señaló» is. */
export interface Act {
  readonly kind: UtteranceKind;
  readonly parts: readonly Range[];
  readonly cue?: Range;
  /** `floating`: a quotation that no word of its sentence attributes; `carried`: whoever spoke in the sentence before goes on. */
  readonly subject: Subject | { readonly kind: 'floating' | 'carried' };
  /** Pattern of the grammar (speech-method §4.2). */
  readonly rule: string;
  readonly plural: boolean;
  /** 0–1, of the cue. */
  readonly strength: number;
  /** Index in Paragraph.quotations, where the words stand in marks. */
  readonly quotation?: number;
}
