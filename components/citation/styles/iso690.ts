import { namesInText, surname } from '../author.ts';
import { isoDescription, isoNames } from '../iso690.ts';
import { point, shortTitle, withoutFinalPoint } from '../punctuation.ts';
import { inMarks } from '../quotation-marks.ts';
import { bracketRule, publishedBy, quotedSentence } from '../quoted-sentence.ts';
import { richText } from '../rich-text.ts';
import type { CitationStyle } from '../style.ts';
import type { CiteOptions } from '../options.ts';
import type { Work } from '../work.ts';

/** ISO 690, author-date, in Spanish. The norm sets no length for block quotations: the usual 40 words of Spanish theses. */
export const ISO690: CitationStyle = {
  id: 'iso690',
  name: 'ISO 690 (autor-fecha)',
  reference: (work) => {
    const year = `, ${work.published?.year ?? 's. f.'}`;
    const names = isoNames(work);
    return richText(names === '' ? isoDescription(work, '', year) : isoDescription(work, point(names + year)));
  },
  inText: (work, options) => {
    const cited = richText(`(${dated(work, options)})`);
    return { first: cited, later: cited, narrative: richText(narrative(work, options)) };
  },
  quotation: (work, quotation, options) =>
    richText(
      quotedSentence(
        quotation,
        options,
        bracketRule(quotation, dated(work, options), {
          blockFrom: 40,
          published: publishedBy(work, narrative(work, options)),
        }),
      ),
    ),
};

/** The entry shows the acronym beside the name, so the text can use it from the first mention. */
function nameOf({ authors, title }: Work, options: CiteOptions): string {
  return authors.length === 0
    ? inMarks(shortTitle(withoutFinalPoint(title)), options)
    : namesInText(authors, (author) => author.acronym ?? surname(author));
}

function dated(work: Work, options: CiteOptions): string {
  return `${nameOf(work, options)} ${work.published?.year ?? 's. f.'}`;
}

function narrative(work: Work, options: CiteOptions): string {
  return `${nameOf(work, options)} (${work.published?.year ?? 's. f.'})`;
}
