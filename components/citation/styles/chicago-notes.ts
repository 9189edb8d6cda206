import { inverted, surname } from '../author.ts';
import { joinNames } from '../conjunction.ts';
import type { CiteOptions } from '../options.ts';
import { commas, point, sentences, shortTitle, withoutFinalPoint } from '../punctuation.ts';
import { inMarks } from '../quotation-marks.ts';
import { paragraphLocator, publishedBy, quotedSentence } from '../quoted-sentence.ts';
import { link, paragraphs, richText } from '../rich-text.ts';
import { accessOf, spanishDate } from '../spanish-date.ts';
import { capitalised, signatureWords } from '../speaker-words.ts';
import type { CitationStyle } from '../style.ts';
import { otherSite, type Work } from '../work.ts';

/**
 * Chicago 17, notes and bibliography, in Spanish. A day of access stands where the page has no date (14.12); a revision
 * that the page shows stands after the date (14.13); a quotation of 100 words or more is a block (13.10).
 */
export const CHICAGO_NOTES: CitationStyle = {
  id: 'chicago-notes',
  name: 'Chicago 17 (notas)',
  reference: (work, options) => {
    const { authors, title, url } = work;
    const [first, ...others] = authors;
    const names = first === undefined ? '' : joinNames([inverted(first), ...others.map(({ name }) => name)]);
    const access = accessOf(work, options);
    return richText(
      sentences(
        names,
        inMarks(withoutFinalPoint(title), options),
        commas(otherSite(work), dateOf(work)).replace(/^actualizado/, 'Actualizado'),
        access.replace(/^c/, 'C'),
        link(url),
      ),
    );
  },
  inText: (work, options) => {
    const title = inMarks(shortTitle(withoutFinalPoint(work.title), 8), options);
    return {
      first: richText(noteOf(work, options)),
      later: richText(point(commas(joinNames(work.authors.map((author) => author.acronym ?? surname(author))), title))),
      narrative: richText(work.authors.length === 0 ? title : joinNames(work.authors.map(({ name }) => name))),
    };
  },
  quotation: (work, quotation, options) => {
    const { speaker, secondhand } = quotation;
    const sentence = quotedSentence(quotation, options, {
      blockFrom: 100,
      locator: '',
      shortLocator: '',
      secondhand: '',
      published: publishedBy(work, joinNames(work.authors.map(({ name }) => name))),
    });
    const citedIn =
      secondhand === true && speaker !== undefined ? `${capitalised(signatureWords(speaker))}, citado en ` : '';
    return richText(paragraphs(sentence, citedIn + noteOf(work, options, paragraphLocator(quotation))));
  },
};

function noteOf(work: Work, options: CiteOptions, locator = ''): string {
  const { authors, title, url } = work;
  return point(
    commas(
      joinNames(authors.map(({ name }) => name)),
      inMarks(withoutFinalPoint(title), options),
      otherSite(work),
      dateOf(work),
      accessOf(work, options),
      locator,
      link(url),
    ),
  );
}

function dateOf({ published, modified }: Work): string {
  return commas(
    published === undefined ? '' : spanishDate(published),
    modified === undefined ? '' : `actualizado el ${spanishDate(modified)}`,
  );
}
