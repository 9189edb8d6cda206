import type { DeepLink } from '../../citation/deep-link/deep-link.ts';
import type { Passage } from '../../citation/deep-link/letters.ts';
import { passagesOf } from '../../citation/deep-link/passage.ts';
import { spansOfPassage } from '../../citation/page-selection.ts';
import { quoteCard } from '../../citation/quote-card.ts';
import type { RichText } from '../../citation/rich-text.ts';
import { type PartialDate, workOf } from '../../citation/work.ts';
import type { Article } from '../../article/article.ts';
import type { TextKey } from '../../i18n/text.ts';
import type { Speech } from '../../speech/speech.ts';
import type { Settings } from '../settings/settings.ts';
import { chosenStyle, citeOptions } from './citing.ts';
import { quotationOfSelection } from './selection-source.ts';

interface Source {
  readonly article: Article;
  speech(): Promise<Speech>;
  /** Makes a link on the page itself. */
  linkTo(passages: readonly Passage[], url: string): Promise<DeepLink>;
  readonly settings: Settings;
  readonly today: PartialDate;
}

/** The post's citation, or that of the words selected on the page; a sentence where these are none of the post's. */
export async function quickCitation(
  { article, speech, linkTo, settings, today }: Source,
  passage: Passage | undefined,
): Promise<RichText | TextKey> {
  const style = chosenStyle(settings);
  const options = citeOptions(settings);
  const work = workOf(article, today);
  if (passage === undefined) return style.reference(work, options);
  const spans = spansOfPassage(passage, article.blocks);
  if (spans.length === 0) return 'quick_not_in_post';
  const { kind, url } = await linkTo(passagesOf(spans, article.blocks), article.url);
  const quotation = quotationOfSelection(spans, await speech(), article.blocks);
  const linked = kind === 'plain' ? quotation : { ...quotation, link: url };
  return quoteCard(work, linked, style, options, { withReference: true, withLink: true });
}
