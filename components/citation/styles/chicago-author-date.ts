import { inverted, namesInText, surname } from '../author.ts';
import { joinNames } from '../conjunction.ts';
import { commas, sentences, shortTitle, withoutFinalPoint } from '../punctuation.ts';
import { inMarks } from '../quotation-marks.ts';
import { bracketRule, publishedBy, quotedSentence } from '../quoted-sentence.ts';
import { link, richText } from '../rich-text.ts';
import { accessOf, spanishDate, spanishDay } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';
import { otherSite, type Work } from '../work.ts';

/** Chicago 17, author-date, in Spanish. What the brackets name begins the entry of the list, so the acronym never stands alone (15.37). */
export const CHICAGO_AUTHOR_DATE: CitationStyle = {
  id: 'chicago-author-date',
  name: 'Chicago 17 (autor-fecha)',
  reference: (work, options) => {
    const { authors, published, modified, url } = work;
    const [first, ...others] = authors;
    const names = first === undefined ? '' : joinNames([inverted(first), ...others.map(({ name }) => name)]);
    const title = inMarks(withoutFinalPoint(work.title), options);
    const year = published === undefined ? 's. f.' : String(published.year);
    const day = commas(
      published === undefined ? '' : spanishDay(published),
      modified === undefined ? '' : `actualizado el ${spanishDate(modified)}`,
    );
    const access = accessOf(work, options).replace(/^c/, 'C');
    const opening = authors.length === 0 ? [title, year] : [names, year, title];
    const details = commas(otherSite(work), day);
    return richText(sentences(...opening, details.replace(/^actualizado/, 'Actualizado'), access, link(url)));
  },
  inText: (work, options) => {
    const name = nameOf(work, options.quotes);
    const cited = richText(`(${dated(name, work)})`);
    return { first: cited, later: cited, narrative: richText(narrative(work, options.quotes)) };
  },
  quotation: (work, quotation, options) =>
    richText(
      quotedSentence(
        quotation,
        options,
        bracketRule(quotation, dated(nameOf(work, options.quotes), work), {
          blockFrom: 100,
          published: publishedBy(work, narrative(work, options.quotes)),
        }),
      ),
    ),
};

/** A comma parts the name from «s. f.» (15.44), none from a year. */
function dated(name: string, { published }: Work): string {
  return published === undefined ? `${name}, s. f.` : `${name} ${published.year}`;
}

function nameOf({ authors, title }: Work, quotes: 'curly' | 'angle'): string {
  return authors.length === 0
    ? inMarks(shortTitle(withoutFinalPoint(title)), { quotes })
    : namesInText(authors, surname);
}

function narrative(work: Work, quotes: 'curly' | 'angle'): string {
  return `${nameOf(work, quotes)} (${work.published?.year ?? 's. f.'})`;
}
