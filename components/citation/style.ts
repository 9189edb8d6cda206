import type { CiteOptions } from './options.ts';
import type { Quotation } from './quotation.ts';
import type { RichText } from './rich-text.ts';
import type { Work } from './work.ts';

export type StyleId =
  | 'apa'
  | 'chicago-notes'
  | 'chicago-author-date'
  | 'mla'
  | 'iso690'
  | 'iso690-numeric'
  | 'ieee'
  | 'vancouver'
  | 'harvard'
  | 'press'
  | 'biblatex'
  | 'bibtex'
  | 'csl-json'
  | 'ris'
  | 'cita-web'
  | 'markdown'
  | 'html'
  | 'text';

/** How a text names the work. */
export interface InText {
  /** In brackets (a note, where the style has notes), at the first mention: with the acronym where the style introduces it. */
  readonly first: RichText;
  readonly later: RichText;
  /** As part of the sentence: «SEGEPLAN (2026)». */
  readonly narrative: RichText;
}

/** One way to cite. A new style is one file in `styles/`, its name in `styles.ts` and its expected texts. */
export interface CitationStyle {
  readonly id: StyleId;
  /** Proper name, the same in every language. */
  readonly name: string;
  /** The entry for the list of references, or the record for a program. */
  reference(work: Work, options: CiteOptions): RichText;
  /** One quotation with its speaker, ready to paste. */
  quotation(work: Work, quotation: Quotation, options: CiteOptions): RichText;
  /** Absent where the style has no citations in the text. */
  inText?(work: Work, options: CiteOptions): InText;
  /** The file a program opens. Absent where the reference is for reading. */
  readonly file?: { readonly extension: string; readonly type: string };
}
