import { citationKey } from '../citation-key.ts';
import { bibtexEntry, bibtexNames, bibtexUrl, escapeLatex, protectedTitle } from '../latex.ts';
import { enquoted, latexLocator, latexQuotation } from '../latex-quotation.ts';
import { sourceText } from '../rich-text.ts';
import { isoDate, spanishDate } from '../spanish-date.ts';
import { speakerSurname } from '../speaker-words.ts';
import type { CitationStyle } from '../style.ts';
import type { Work } from '../work.ts';

/** BibLaTeX `@online`, for biber with UTF-8; quotations by csquotes. */
export const BIBLATEX: CitationStyle = {
  id: 'biblatex',
  name: 'BibLaTeX',
  file: { extension: 'bib', type: 'application/x-bibtex' },
  reference: (work) => sourceText(entryOf(work)),
  quotation: (work, quotation) => {
    const { speaker, secondhand, ...withoutSpeaker } = quotation;
    const isSecond = secondhand === true && speaker !== undefined;
    const prefix = isSecond ? `[${escapeLatex(speakerSurname(speaker))}, como se citó en]` : '';
    const locator = `[${latexLocator(quotation)}]`;
    const cited = `{\\parencite${prefix}${locator === '[]' && prefix === '' ? '' : locator}{${citationKey(work)}}}`;
    return sourceText(
      latexQuotation(isSecond ? withoutSpeaker : quotation, {
        block: (words) => `\\begin{displayquote}[${cited}]\n${enquoted(words)}\n\\end{displayquote}`,
        inline: (words) => `\\textquote[${cited}]{${enquoted(words)}}.`,
      }),
    );
  },
};

function entryOf(work: Work): string {
  const { authors, title, site, published, modified, accessed, url, language } = work;
  const acronym = authors.length === 1 ? authors[0]?.acronym : undefined;
  return bibtexEntry('online', citationKey(work), [
    ['author', bibtexNames(work)],
    ['shortauthor', acronym === undefined ? undefined : `{${escapeLatex(acronym)}}`],
    ['title', protectedTitle(title)],
    ['date', published === undefined ? undefined : isoDate(published)],
    ['organization', site === undefined ? undefined : escapeLatex(site)],
    ['url', bibtexUrl(url)],
    ['urldate', isoDate(accessed)],
    ['addendum', modified === undefined ? undefined : `Actualizado el ${spanishDate(modified)}`],
    ['langid', language.startsWith('es') ? 'spanish' : undefined],
  ]);
}
