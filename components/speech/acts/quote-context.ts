import type { Quotation } from '../scan/quotation.ts';
import type { Act } from './act.ts';
import type { Content } from './reported.ts';
import type { Sentence } from './sentence.ts';

/** A sentence as its quotations are read: what reports, what was reported, and the marks. */
export interface QuoteContext {
  readonly sentence: Sentence;
  readonly contents: readonly Content[];
  /** What «según …» and its like report: marks in it are fragments of the same source. */
  readonly sourced: readonly Act[];
  readonly quotations: readonly Quotation[];
  readonly text: string;
}

/** The quotation an act is made of. */
export type QuoteBase = Pick<Act, 'quotation' | 'parts'>;
