import type { Quotation } from '../quotation.ts';
import { richText } from '../rich-text.ts';
import { spanishDate } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';
import type { Work } from '../work.ts';

/** APA 7, in Spanish. From 40 words on a quotation is a block without marks (Publication Manual, 8.27). */
export const APA: CitationStyle = {
  id: 'apa',
  name: 'APA 7',
  reference: (work) => {
    const date = work.published === undefined ? 's. f.' : spanishDate(work.published);
    const retrieved = work.published === undefined ? `Recuperado el ${spanishDate(work.accessed)} de ` : '';
    return richText(`${authorsOf(work)}. (${date}). `, { italic: work.title }, `. ${retrieved}`, { link: work.url });
  },
  quotation: (work, quotation) => {
    const { utterance, link } = quotation;
    const words = utterance.text.replace(/[.\s]+$/, '');
    const speaker = speakerOf(quotation);
    const locator = `(${parentheticalOf(work, quotation)})`;
    const isBlock = words.split(/\s+/).length >= 40;
    const lead = speaker === undefined ? `${authorsOf(work)} publicó:` : `${speaker}, señaló:`;
    const body = isBlock ? `\n\n${words}. ${locator}` : ` “${words}” ${locator}.`;
    return richText(lead, body, ' ', { link: link ?? work.url });
  },
};

function authorsOf({ authors, title }: Work): string {
  return authors.length === 0 ? title : authors.map(({ name }) => name).join(' y ');
}

function parentheticalOf(work: Work, { paragraph }: Quotation): string {
  const [author] = work.authors;
  const name =
    author === undefined
      ? work.title
      : author.acronym === undefined
        ? author.name
        : `${author.name} [${author.acronym}]`;
  const parts = [name, work.published === undefined ? 's. f.' : String(work.published.year)];
  if (paragraph !== undefined) parts.push(`párr. ${paragraph}`);
  return parts.join(', ');
}

function speakerOf({ speaker }: Quotation): string | undefined {
  if (speaker === undefined) return undefined;
  return speaker.role === undefined ? speaker.name : `${speaker.name}, ${speaker.role}`;
}
