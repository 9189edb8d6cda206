import type { Quotation } from './quotation.ts';
import type { RichText } from './rich-text.ts';
import type { Work } from './work.ts';

export type StyleId = 'apa' | 'biblatex';

/** One way to cite. A new style is one file in `styles/`, its name in `styles.ts` and its expected texts. */
export interface CitationStyle {
  readonly id: StyleId;
  /** Proper name, the same in every language. */
  readonly name: string;
  /** The entry for the list of references, or the record for a program. */
  reference(work: Work): RichText;
  /** One quotation with its speaker, ready to paste. Absent where the style has no such form. */
  quotation?(work: Work, quotation: Quotation): RichText;
}
