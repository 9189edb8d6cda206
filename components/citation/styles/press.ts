import { joinNames, withArticle } from '../conjunction.ts';
import { commas, point, withoutFinalPoint } from '../punctuation.ts';
import { inMarks } from '../quotation-marks.ts';
import { quotedInline } from '../quoted-sentence.ts';
import { link, richText } from '../rich-text.ts';
import { accessOf, whenPublished } from '../spanish-date.ts';
import { ofWords, speakerWords, verbOf } from '../speaker-words.ts';
import type { CitationStyle } from '../style.ts';
import type { Work } from '../work.ts';

/** The attribution of a newsroom: «dijo», never the source's own verb; no block, whatever the length. */
export const PRESS: CitationStyle = {
  id: 'press',
  name: 'Atribución de prensa',
  reference: (work, options) => {
    const title = inMarks(withoutFinalPoint(work.title), options);
    return richText(`${sourceOf(work)} en ${title} (${commas(link(work.url), accessOf(work, options))}).`);
  },
  quotation: (work, quotation, options) => {
    const { speaker, kind } = quotation;
    const words = quotedInline(quotation.text, options);
    const said =
      speaker === undefined
        ? ''
        : kind === 'fragment'
          ? `en palabras ${ofWords(speakerWords(speaker))}`
          : `${verbOf(speaker, 'dijo', 'dijeron', 'dice')} ${speakerWords(speaker)}`;
    const host = work.authors.length === 0 && work.site === undefined ? ` en ${hostOf(work.url)}` : '';
    return richText(point(commas(words, said, sourceOf(work) + host)));
  },
};

function sourceOf({ authors, site, published }: Work): string {
  const institutions = authors.filter(({ kind }) => kind === 'institution');
  const signed =
    institutions.length > 0 ? institutions.map(({ name, acronym }) => acronym ?? withArticle(name)) : undefined;
  const names = signed ?? (site === undefined ? authors.map(({ name }) => name) : [withArticle(site)]);
  const when = published === undefined ? '' : ` ${whenPublished(published)}`;
  if (names.length === 0) return `según se publicó${when}`;
  return `según ${names.length > 1 ? 'publicaron' : 'publicó'} ${joinNames(names)}${when}`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
