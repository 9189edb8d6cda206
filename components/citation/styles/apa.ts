import { type Author, inverted, namesInText, shortName, surname } from '../author.ts';
import { joinNames } from '../conjunction.ts';
import type { CiteOptions } from '../options.ts';
import { commas, point, shortTitle, spaced, withoutFinalPoint } from '../punctuation.ts';
import { bracketRule, publishedBy, quotedSentence } from '../quoted-sentence.ts';
import { italic, link, richText } from '../rich-text.ts';
import { spanishDate, spanishDay } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';
import { otherSite, type Work } from '../work.ts';

/**
 * APA 7, in Spanish. From 40 words on a quotation is a block without marks (Publication Manual, 8.27); a day of retrieval
 * stands where the page has no date (9.16); the site falls away where it is the author (10.16).
 */
export const APA: CitationStyle = {
  id: 'apa',
  name: 'APA 7',
  reference: (work, options) => {
    const { authors, published, accessed, url } = work;
    const title = point(italic(withoutFinalPoint(work.title)));
    const names = joinNames(authors.map((author) => inverted(author, true)));
    const date = `(${dateOf(work, options)}).`;
    const retrieved =
      published === undefined || options.alwaysAccessed ? `Recuperado el ${spanishDate(accessed)} de ` : '';
    const opening = authors.length === 0 ? [title, date] : [point(names), date, title];
    return richText(spaced(...opening, point(otherSite(work)), retrieved + link(url)));
  },
  inText: (work) => ({
    first: richText(`(${commas(nameOf(work, introduced), yearOf(work))})`),
    later: richText(`(${commas(nameOf(work, later), yearOf(work))})`),
    narrative: richText(narrative(work)),
  }),
  quotation: (work, quotation, options) =>
    richText(
      quotedSentence(
        quotation,
        options,
        bracketRule(quotation, commas(nameOf(work, introduced), yearOf(work)), {
          blockFrom: 40,
          published: publishedBy(work, narrative(work)),
          citedIn: 'como se citó en',
        }),
      ),
    ),
};

function dateOf({ published }: Work, { apaDate }: CiteOptions): string {
  if (published === undefined) return 's. f.';
  return apaDate === 'day-first' ? spanishDate(published) : commas(String(published.year), spanishDay(published));
}

function yearOf({ published }: Work): string {
  return published === undefined ? 's. f.' : String(published.year);
}

function nameOf({ authors, title }: Work, written: (author: Author) => string): string {
  return authors.length === 0
    ? italic(shortTitle(withoutFinalPoint(title)))
    : namesInText(authors, authors.length === 1 ? written : surname);
}

/** «Secretaría… [SEGEPLAN]»: square within round brackets. */
function introduced(author: Author): string {
  return author.acronym === undefined ? surname(author) : `${author.name} [${author.acronym}]`;
}

function later(author: Author): string {
  return author.acronym === undefined ? surname(author) : shortName(author);
}

function narrative(work: Work): string {
  const [author] = work.authors;
  const acronym = work.authors.length === 1 ? (author?.acronym ?? '') : '';
  return `${nameOf(work, surname)} (${commas(acronym, yearOf(work))})`;
}
