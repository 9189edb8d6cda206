import { inverted, namesInText, surname } from '../author.ts';
import { joinNames } from '../conjunction.ts';
import { commas, point, shortTitle, spaced, withoutFinalPoint } from '../punctuation.ts';
import { bracketRule, publishedBy, quotedSentence } from '../quoted-sentence.ts';
import { italic, link, richText } from '../rich-text.ts';
import { spanishDate } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';
import { otherSite, type Work } from '../work.ts';

/** Harvard (Cite Them Right), in Spanish. */
export const HARVARD: CitationStyle = {
  id: 'harvard',
  name: 'Harvard',
  reference: (work) => {
    const { authors, accessed, url } = work;
    const title = italic(withoutFinalPoint(work.title));
    const site = italic(otherSite(work));
    const names = joinNames(authors.map((author) => inverted(author, true)));
    const year = `(${yearOf(work)})`;
    const head = authors.length === 0 ? spaced(title, year, site) : `${names} ${year} ${commas(title, site)}`;
    return richText(`${point(head)} Disponible en: ${link(url)} (consultado el ${spanishDate(accessed)}).`);
  },
  inText: (work) => {
    const cited = richText(`(${commas(nameOf(work), yearOf(work))})`);
    return { first: cited, later: cited, narrative: richText(narrative(work)) };
  },
  quotation: (work, quotation, options) =>
    richText(
      quotedSentence(
        quotation,
        options,
        bracketRule(quotation, commas(nameOf(work), yearOf(work)), {
          blockFrom: 40,
          published: publishedBy(work, narrative(work)),
        }),
      ),
    ),
};

function yearOf({ published }: Work): string {
  return published === undefined ? 's. f.' : String(published.year);
}

function nameOf({ authors, title }: Work): string {
  return authors.length === 0 ? italic(shortTitle(withoutFinalPoint(title))) : namesInText(authors, surname);
}

function narrative(work: Work): string {
  return `${nameOf(work)} (${yearOf(work)})`;
}
