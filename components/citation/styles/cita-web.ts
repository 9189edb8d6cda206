import { citationKey } from '../citation-key.ts';
import { sourceText } from '../rich-text.ts';
import { spanishDate } from '../spanish-date.ts';
import { signatureWords } from '../speaker-words.ts';
import type { CitationStyle } from '../style.ts';
import type { Work } from '../work.ts';

/** {{cita web}} of the Spanish Wikipedia: a government's portal is a site, not a newspaper. */
export const CITA_WEB: CitationStyle = {
  id: 'cita-web',
  name: 'Wikipedia {{cita web}}',
  reference: (work) => sourceText(referenceOf(work)),
  quotation: (work, { speaker, text }) => {
    // A value without a name ends at «=» too.
    const words = [text.replaceAll('\n', ' '), ...(speaker === undefined ? [] : [signatureWords(speaker)])];
    const values = words.map((word) => escapeWikitext(word).replaceAll('=', '&#61;'));
    return sourceText(`{{cita|${values.join('|')}}}${referenceOf(work)}`);
  },
};

function referenceOf(work: Work): string {
  const { title, site, url, published, accessed, language } = work;
  const fields: (readonly [string, string | undefined])[] = [
    ['url', escapeUrl(url)],
    ['título', title],
    ...authorFields(work),
    ['fecha', published === undefined ? undefined : spanishDate(published)],
    ['fechaacceso', spanishDate(accessed)],
    ['sitioweb', site],
    ['idioma', language.slice(0, 2)],
  ];
  const written = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value = '']) => ` |${name}=${name === 'url' ? value : escapeWikitext(value)}`);
  return `<ref name="${citationKey(work)}">{{cita web${written.join('')}}}</ref>`;
}

function authorFields({ authors }: Work): (readonly [string, string])[] {
  return authors.flatMap<readonly [string, string]>(({ name, family, given }, index) => {
    const number = index === 0 ? '' : String(index + 1);
    return family === undefined || given === undefined
      ? [[`autor${number}`, name]]
      : [
          [`apellidos${number}`, family],
          [`nombre${number}`, given],
        ];
  });
}

/**
 * Text that MediaWiki shows as it is. Brackets become entities before «|» becomes {{!}}, or the braces of that would be
 * escaped in turn. Also: entities in the text, italics, signatures (~~~), magic words (__TOC__), bare addresses, list marks.
 */
function escapeWikitext(text: string): string {
  return text
    .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '&amp;')
    .replace(/[[\]{}<>~]/g, entity)
    .replace(/''|__|:\/\//g, (pair) => pair.replace(/./g, entity))
    .replace(/^[*#:;]/, entity)
    .replaceAll('|', '{{!}}');
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function escapeUrl(url: string): string {
  return url.replace(/[|[\]{}<> "]|''/g, (characters) =>
    characters.replace(/./g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
  );
}
