import { withArticle } from './conjunction.ts';
import type { CiteOptions } from './options.ts';
import { commas, point, withoutFinalPoint } from './punctuation.ts';
import { inMarks, relevelled } from './quotation-marks.ts';
import type { Quotation } from './quotation.ts';
import { block, paragraphs } from './rich-text.ts';
import { capitalised, leadOf, speakerSurname } from './speaker-words.ts';
import type { Work } from './work.ts';

/** What a style adds to a quotation. Strings are marked as in rich-text.ts; empty ones fall out. */
export interface QuotationRule {
  /** A quotation of this many words stands as a block without marks. */
  readonly blockFrom: number;
  /** After the words: «(SEGEPLAN, 2026, párr. 6)». */
  readonly locator: string;
  /** After words that the sentence has already given to the post: «(párr. 6)». */
  readonly shortLocator: string;
  /** After the words in the second form: «(Herrera, como se citó en …)». */
  readonly secondhand: string;
  /** The second form names the speaker in the sentence all the same (MLA). */
  readonly secondhandNamesSpeaker?: true;
  /** «La Segeplan publicó», before words that nobody else said; empty where no author is known. */
  readonly published: string;
}

/** Who published a post, by the name that the style gives its authors. */
export function publishedBy({ authors }: Work, name: string): string {
  if (authors.length === 0) return '';
  return `${capitalised(withArticle(name))} ${authors.length > 1 ? 'publicaron' : 'publicó'}`;
}

/** The rule of the styles that name the source in round brackets: `source` is «SEGEPLAN, 2026». */
export function bracketRule(
  quotation: Quotation,
  source: string,
  {
    blockFrom,
    published,
    citedIn = 'citado en',
  }: Pick<QuotationRule, 'blockFrom' | 'published'> & { citedIn?: string },
): QuotationRule {
  const { speaker } = quotation;
  const paragraph = paragraphLocator(quotation);
  const place = commas(source, paragraph);
  return {
    blockFrom,
    published,
    locator: `(${place})`,
    shortLocator: paragraph === '' ? '' : `(${paragraph})`,
    secondhand: speaker === undefined ? '' : `(${speakerSurname(speaker)}, ${citedIn} ${place})`,
  };
}

/** The sentence (or sentence and block) that gives the words to whoever said them, or else to the post. */
export function quotedSentence(quotation: Quotation, options: CiteOptions, rule: QuotationRule): string {
  const { speaker, secondhand, text } = quotation;
  const isBlock = wordCount(text) >= rule.blockFrom;
  if (speaker === undefined) {
    const lead = rule.published === '' ? '' : `${rule.published}:`;
    return set(lead, text, lead === '' ? rule.locator : rule.shortLocator, isBlock, options);
  }
  const lead = leadOf(speaker, quotation.kind, isBlock);
  if (secondhand !== true) return set(lead, text, rule.locator, isBlock, options);
  return set(rule.secondhandNamesSpeaker === true ? lead : '', text, rule.secondhand, isBlock, options);
}

function set(lead: string, text: string, locator: string, isBlock: boolean, options: CiteOptions): string {
  const after = locator === '' ? '' : ` ${locator}`;
  if (!isBlock) return ended(`${lead === '' ? '' : `${lead} `}${quotedInline(text, options)}${after}`);
  const lines = relevelled(text, 0, options).split('\n');
  const last = point(withoutFinalPoint(lines.pop() ?? '')) + after;
  return paragraphs(lead, ...[...lines, last].map(block));
}

/** The sentence has its own point even after «?”»: what ends there is the quotation (DPD, «comillas», 3). */
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** In marks, on one line, without the point that the sentence around it will have. */
export function quotedInline(text: string, options: CiteOptions): string {
  return inMarks(withoutFinalPoint(text).replaceAll('\n', ' '), options);
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.,'’-]*/gu)?.length ?? 0;
}

/** «párr. 6», «párrs. 6-7»; where no paragraph has a number «pie de foto», «sección Resultados» or nothing. */
export function paragraphLocator({ paragraphs: numbers, place = '' }: Quotation): string {
  if (numbers === undefined) return place;
  const [first, last] = numbers;
  return first === last ? `párr. ${first}` : `párrs. ${first}-${last}`;
}
