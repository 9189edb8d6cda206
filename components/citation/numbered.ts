import type { CiteOptions } from './options.ts';
import { commas, withoutFinalPoint } from './punctuation.ts';
import { inMarks } from './quotation-marks.ts';
import type { Quotation } from './quotation.ts';
import { paragraphLocator, publishedBy, quotedSentence } from './quoted-sentence.ts';
import { speakerSurname } from './speaker-words.ts';
import { joinNames } from './conjunction.ts';
import { type RichText, richText } from './rich-text.ts';
import type { CitationStyle, InText } from './style.ts';
import type { Work } from './work.ts';

/** In-text forms of the numeric styles. The number is 1: whoever pastes it into a list numbers it anew. */
export function numbered(
  bracket: '[]' | '()',
  { withLocator }: { readonly withLocator: boolean },
): {
  inText: (work: Work, options: CiteOptions) => InText;
  quotation: CitationStyle['quotation'];
} {
  const [open = '', close = ''] = bracket;
  const cited = (locator = ''): string => open + commas('1', withLocator ? locator : '') + close;
  return {
    inText: (work, options) => ({
      first: richText(cited()),
      later: richText(cited()),
      narrative: richText(`${nameOf(work, options)} ${cited()}`),
    }),
    quotation: (work: Work, quotation: Quotation, options: CiteOptions): RichText => {
      const place = cited(paragraphLocator(quotation));
      const inside = bracket === '()' ? place.slice(1, -1) : place;
      return richText(
        quotedSentence(quotation, options, {
          // None of these norms sets a length: the usual 40 words of Spanish theses.
          blockFrom: 40,
          locator: place,
          shortLocator: place,
          secondhand:
            quotation.speaker === undefined ? '' : `(${speakerSurname(quotation.speaker)}, citado en ${inside})`,
          published: publishedBy(work, nameOf(work, options)),
        }),
      );
    },
  };
}

function nameOf({ authors, title }: Work, options: CiteOptions): string {
  return authors.length === 0 ? inMarks(withoutFinalPoint(title), options) : joinNames(authors.map(({ name }) => name));
}
