import { citationKey } from '../citation-key.ts';
import { noteWords } from '../note-words.ts';
import { sourceText } from '../rich-text.ts';
import type { CitationStyle } from '../style.ts';
import type { PartialDate, Work } from '../work.ts';

/** CSL-JSON, as Zotero, Pandoc and Quarto read it. Institutions are `literal`, so their commas part nothing. */
export const CSL_JSON: CitationStyle = {
  id: 'csl-json',
  name: 'CSL-JSON',
  file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  reference: (work) => sourceText(JSON.stringify([itemOf(work)], undefined, 2)),
  quotation: (work, quotation, options) =>
    sourceText(JSON.stringify([{ ...itemOf(work), note: noteWords(quotation, options) }], undefined, 2)),
};

function itemOf(work: Work): Record<string, unknown> {
  const { authors, title, site, place, url, published, accessed, language } = work;
  return {
    id: citationKey(work),
    type: 'webpage',
    ...(authors.length === 0
      ? {}
      : {
          author: authors.map(({ name, family, given }) =>
            family === undefined || given === undefined ? { literal: name } : { family, given },
          ),
        }),
    title,
    ...(site === undefined ? {} : { 'container-title': site, publisher: site }),
    ...(place === undefined ? {} : { 'publisher-place': place }),
    URL: url,
    ...(published === undefined ? {} : { issued: dateParts(published) }),
    accessed: dateParts(accessed),
    language,
  };
}

function dateParts({ year, month, day }: PartialDate): { 'date-parts': number[][] } {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
