import { withAcronym } from '../author.ts';
import { joinNames } from '../conjunction.ts';
import { commas, sentences, spaced, withoutFinalPoint } from '../punctuation.ts';
import { inMarks } from '../quotation-marks.ts';
import type { CiteOptions } from '../options.ts';
import { noteWords } from '../note-words.ts';
import { link, richText } from '../rich-text.ts';
import { accessOf, spanishDate } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';
import { otherSite, type Work } from '../work.ts';

/** Plain words for a message or a note: title, who, when, where. */
export const TEXT: CitationStyle = {
  id: 'text',
  name: 'Texto sencillo',
  file: { extension: 'txt', type: 'text/plain' },
  reference: (work, options) => richText(spaced(wordsOf(work, options), link(work.url))),
  quotation: (work, quotation, options) =>
    richText(
      spaced(sentences(noteWords(quotation, options), wordsOf(work, options)), link(quotation.link ?? work.url)),
    ),
};

function wordsOf(work: Work, options: CiteOptions): string {
  const { authors, title, published } = work;
  return sentences(
    inMarks(withoutFinalPoint(title), options),
    commas(
      joinNames(authors.map(withAcronym)),
      otherSite(work),
      published === undefined ? '' : spanishDate(published),
      accessOf(work, options),
    ),
  );
}
