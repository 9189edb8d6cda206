import { shortName } from '../author.ts';
import { joinNames } from '../conjunction.ts';
import { escapeMarkdown, escapeMarkdownLine, markdownUrl } from '../markdown.ts';
import { commas } from '../punctuation.ts';
import { sourceText } from '../rich-text.ts';
import { accessOf, spanishDate } from '../spanish-date.ts';
import { signatureWords } from '../speaker-words.ts';
import type { CitationStyle } from '../style.ts';
import { otherSite, type Work } from '../work.ts';

/** Markdown for notes and repositories. */
export const MARKDOWN: CitationStyle = {
  id: 'markdown',
  name: 'Markdown',
  file: { extension: 'md', type: 'text/markdown' },
  reference: (work, options) => sourceText(commas(linked(work, work.url, ' — '), accessOf(work, options))),
  quotation: (work, { text, speaker, link }) => {
    const lines = text.split('\n').flatMap((line) => [`> ${escapeMarkdownLine(line)}`, '>']);
    const who = speaker === undefined ? '' : `${escapeMarkdown(signatureWords(speaker))}, en `;
    return sourceText([...lines, `> — ${who}${linked(work, link ?? work.url, ', ')}`].join('\n'));
  },
};

function linked(work: Work, url: string, between: string): string {
  const { authors, title, published } = work;
  const names = escapeMarkdown(commas(joinNames(authors.map(shortName)), otherSite(work)));
  const details = commas(names, published === undefined ? '' : spanishDate(published));
  return `[${escapeMarkdown(title)}](${markdownUrl(url)})${details === '' ? '' : between}${details}`;
}
