/** What people disagree about in Spanish references; everything else follows the norm. */
export interface CiteOptions {
  /** “ ” with ‘ ’ inside, as Guatemalan press and universities write, or « » with “ ” inside, as the RAE prefers. */
  readonly quotes: 'curly' | 'angle';
  /** APA: «(20 de febrero de 2026)» or «(2026, 20 de febrero)». */
  readonly apaDate: 'day-first' | 'year-first';
  /** Print the day of access in every style, not only where the style or an undated page asks for it. */
  readonly alwaysAccessed: boolean;
}

export const USUAL_OPTIONS: CiteOptions = { quotes: 'curly', apaDate: 'day-first', alwaysAccessed: false };
