import type { Article } from '../article/article.ts';
import { type CiteOptions, USUAL_OPTIONS } from './options.ts';
import type { Quotation } from './quotation.ts';
import type { RichText } from './rich-text.ts';
import type { CitationStyle } from './style.ts';
import { type PartialDate, workOf } from './work.ts';

/** Cites the post, or one quotation of it. `on` is the reader's own day. */
export function cite(
  article: Article,
  quotation: Quotation | undefined,
  style: CitationStyle,
  on: PartialDate,
  options: CiteOptions = USUAL_OPTIONS,
): RichText {
  const work = workOf(article, on);
  return quotation === undefined ? style.reference(work, options) : style.quotation(work, quotation, options);
}
