import { noteWords } from '../note-words.ts';
import { sourceText } from '../rich-text.ts';
import { twoDigits } from '../spanish-date.ts';
import type { CitationStyle } from '../style.ts';
import type { PartialDate, Work } from '../work.ts';

/**
 * RIS: one tag a line, CRLF. A comma in an author's name parts surname from name in every reader (Zotero, EndNote,
 * citation-js) and cannot be escaped: the interface says so and offers BibLaTeX or CSL-JSON.
 */
export const RIS: CitationStyle = {
  id: 'ris',
  name: 'RIS',
  file: { extension: 'ris', type: 'application/x-research-info-systems' },
  reference: (work) => sourceText(recordOf(work)),
  quotation: (work, quotation, options) => sourceText(recordOf(work, noteWords(quotation, options))),
};

function recordOf(work: Work, note = ''): string {
  const { authors, title, site = '', place = '', published, accessed, url, language } = work;
  const tags: (readonly [tag: string, value: string])[] = [
    ['TY', 'ELEC'],
    ...authors.map(({ name, family, given }) => ['AU', given === undefined ? name : `${family}, ${given}`] as const),
    ['TI', title],
    ['T2', site],
    ['PB', site],
    ['CY', place],
    ['PY', published === undefined ? '' : String(published.year)],
    ['DA', published === undefined ? '' : slashed(published)],
    ['Y2', slashed(accessed)],
    ['LA', language],
    ['UR', url],
    ['N1', note],
  ];
  const lines = tags.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `2026/02/20/`, `2026/02//`, `2026///`: year, month, day and «other», which is empty. */
function slashed({ year, month, day }: PartialDate): string {
  const [monthPart, dayPart] = [month, day].map((part) => (part === undefined ? '' : twoDigits(part)));
  return `${year}/${monthPart}/${dayPart}/`;
}
