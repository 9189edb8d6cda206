import { citationKey } from '../citation-key.ts';
import { bibtexEntry, bibtexNames, bibtexUrl, escapeLatex, protectedTitle } from '../latex.ts';
import { latexLocator, latexQuotation } from '../latex-quotation.ts';
import { inMarks, relevelled } from '../quotation-marks.ts';
import { sourceText } from '../rich-text.ts';
import { spanishDate } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';
import type { Work } from '../work.ts';

/** BibTeX's own names of months: macros, without braces. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Classic BibTeX `@misc`, for templates that have no BibLaTeX. */
export const BIBTEX: CitationStyle = {
  id: 'bibtex',
  name: 'BibTeX',
  file: { extension: 'bib', type: 'application/x-bibtex' },
  reference: (work) => sourceText(entryOf(work)),
  quotation: (work, quotation, options) => {
    const paragraph = latexLocator(quotation);
    const cited = `\\cite${paragraph === '' ? '' : `[${paragraph}]`}{${citationKey(work)}}`;
    return sourceText(
      latexQuotation(quotation, {
        block: (words) => `\\begin{quote}\n${escapeLatex(relevelled(words, 0, options))} ${cited}\n\\end{quote}`,
        inline: (words) => `${escapeLatex(inMarks(words, options))} ${cited}.`,
      }),
    );
  },
};

function entryOf(work: Work): string {
  const { title, site, published, accessed, url } = work;
  return bibtexEntry('misc', citationKey(work), [
    ['author', bibtexNames(work)],
    ['title', protectedTitle(title)],
    ['year', published === undefined ? undefined : String(published.year)],
    ['month', published?.month === undefined ? undefined : MONTHS[published.month - 1], 'bare'],
    ['howpublished', site === undefined ? undefined : escapeLatex(site)],
    ['url', bibtexUrl(url)],
    ['note', `Consultado el ${spanishDate(accessed)}`],
  ]);
}
