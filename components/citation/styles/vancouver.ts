import { type Author, initialsOf, withAcronym } from '../author.ts';
import { numbered } from '../numbered.ts';
import { point, spaced, withoutFinalPoint } from '../punctuation.ts';
import { link, richText } from '../rich-text.ts';
import { spanishDate } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';
import type { Work } from '../work.ts';

/** Vancouver (NLM), in Spanish. Institutions are parted by semicolons, since their names have commas; paragraphs are not cited. */
export const VANCOUVER: CitationStyle = {
  id: 'vancouver',
  name: 'Vancouver',
  reference: (work) => {
    const { authors, title, accessed, url } = work;
    const between = authors.some(({ kind }) => kind === 'institution') ? '; ' : ', ';
    return richText(
      spaced(
        '1.',
        point(authors.map(nameOf).join(between)),
        `${withoutFinalPoint(title)} [Internet].`,
        `${imprintOf(work)} [citado el ${spanishDate(accessed)}].`,
        `Disponible en: ${link(url)}`,
      ),
    );
  },
  ...numbered('()', { withLocator: false }),
};

/** «Tzunún M», «Secretaría… (SEGEPLAN)» */
function nameOf(author: Author): string {
  const { family, given } = author;
  return family === undefined || given === undefined ? withAcronym(author) : `${family} ${initialsOf(given, '')}`;
}

function imprintOf({ place, site, published }: Work): string {
  const date = published === undefined ? '[fecha desconocida]' : spanishDate(published);
  if (site === undefined) return date;
  return `${place === undefined ? '' : `${place}: `}${site}; ${date}`;
}
