import { initialsOf } from '../author.ts';
import { joinNames } from '../conjunction.ts';
import { numbered } from '../numbered.ts';
import { commas, point, spaced, withoutFinalPoint } from '../punctuation.ts';
import { inMarks } from '../quotation-marks.ts';
import { link, richText } from '../rich-text.ts';
import { shortDate } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';

/** IEEE, in Spanish, with the day of publication that official CSL loses. */
export const IEEE: CitationStyle = {
  id: 'ieee',
  name: 'IEEE',
  reference: (work, options) => {
    const { authors, title, site = '', published, accessed, url } = work;
    const names = joinNames(
      authors.map(({ name, family, given }) =>
        family === undefined || given === undefined ? name : `${initialsOf(given)} ${family}`,
      ),
    );
    const details = commas(
      names,
      inMarks(withoutFinalPoint(title), options),
      site,
      published === undefined ? '' : shortDate(published),
    );
    return richText(
      spaced(
        '[1]',
        point(details),
        `Consultado: ${shortDate(accessed)}.`,
        '[En línea].',
        `Disponible en: ${link(url)}`,
      ),
    );
  },
  ...numbered('[]', { withLocator: true }),
};
