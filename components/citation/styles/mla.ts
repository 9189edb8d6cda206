import { inverted, namesInText, surname } from '../author.ts';
import { joinNames } from '../conjunction.ts';
import { commas, sentences, shortTitle, withoutFinalPoint } from '../punctuation.ts';
import { inMarks } from '../quotation-marks.ts';
import { bracketRule, publishedBy, quotedSentence } from '../quoted-sentence.ts';
import { italic, link, richText } from '../rich-text.ts';
import { shortDate } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';
import type { CiteOptions } from '../options.ts';
import type { Work } from '../work.ts';

/**
 * MLA 9, in Spanish. The address goes without its scheme (5.95), months are shortened, the day of access is kept since the
 * page can change (5.111). More than four lines of prose, about 60 words, are a block (6.35).
 */
export const MLA: CitationStyle = {
  id: 'mla',
  name: 'MLA 9',
  reference: (work, options) => {
    const { authors, title, site = '', published, accessed, url } = work;
    const [first, second, ...others] = authors;
    const names =
      first === undefined
        ? ''
        : others.length > 0
          ? `${inverted(first)}, et al.`
          : joinNames([inverted(first), ...(second === undefined ? [] : [second.name])]);
    return richText(
      sentences(
        names,
        inMarks(withoutFinalPoint(title), options),
        commas(
          italic(site),
          published === undefined ? '' : shortDate(published),
          link(url, url.replace(/^https?:\/\//, '')),
        ),
        `Consultado el ${shortDate(accessed)}`,
      ),
    );
  },
  inText: (work, options) => {
    const name = nameOf(work, options);
    const cited = richText(`(${name})`);
    return { first: cited, later: cited, narrative: richText(name) };
  },
  quotation: (work, quotation, options) => {
    const name = nameOf(work, options);
    const rule = bracketRule(quotation, name, {
      blockFrom: 60,
      published: publishedBy(work, name),
    });
    const secondhand = rule.locator.replace('(', '(ctd. en ');
    return richText(quotedSentence(quotation, options, { ...rule, secondhand, secondhandNamesSpeaker: true }));
  },
};

function nameOf({ authors, title }: Work, options: CiteOptions): string {
  return authors.length === 0
    ? inMarks(shortTitle(withoutFinalPoint(title), 8), options)
    : namesInText(authors, surname);
}
