import type { CiteOptions } from './options.ts';
import type { Quotation } from './quotation.ts';
import { escapeAttribute, escapeHtml, type RichText } from './rich-text.ts';
import type { CitationStyle } from './style.ts';
import type { Work } from './work.ts';

export interface CardParts {
  readonly withReference: boolean;
  readonly withLink: boolean;
}

/** What a card in this style can add below the quotation; formats that hold source and address themselves add nothing. */
export function partsOf({ inText, id }: CitationStyle): CardParts {
  const isLatex = id === 'biblatex' || id === 'bibtex';
  return { withReference: inText !== undefined || isLatex, withLink: inText !== undefined || id === 'press' };
}

/** The quotation as it is pasted: the words with whoever said them, then the entry for the list, then the link. */
export function quoteCard(
  work: Work,
  quotation: Quotation,
  style: CitationStyle,
  options: CiteOptions,
  parts: CardParts,
): RichText {
  const can = partsOf(style);
  const { link } = quotation;
  return together([
    style.quotation(work, quotation, options),
    ...(parts.withReference && can.withReference ? [style.reference(work, options)] : []),
    ...(parts.withLink && can.withLink && link !== undefined ? [linkAlone(link)] : []),
  ]);
}

/** Several citations one below the other, in both flavours. */
export function together(parts: readonly RichText[]): RichText {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return {
    text: parts.map(({ text }) => text).join('\n\n'),
    html: parts.map(({ html }) => (/^<(?:p|pre|blockquote)>/.test(html) ? html : `<p>${html}</p>`)).join(''),
  };
}

function linkAlone(url: string): RichText {
  return { text: url, html: `<a href="${escapeAttribute(url)}">${escapeHtml(url)}</a>` };
}
