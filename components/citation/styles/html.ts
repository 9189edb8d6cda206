import { joinNames } from '../conjunction.ts';
import { shortName, withAcronym } from '../author.ts';
import { commas, point } from '../punctuation.ts';
import { escapeAttribute, escapeHtml, type RichText } from '../rich-text.ts';
import { accessOf, isoDate, spanishDate } from '../spanish-date.ts';
import { signatureWords } from '../speaker-words.ts';
import type { CitationStyle } from '../style.ts';
import { otherSite, type Work } from '../work.ts';

/** HTML for a page: a `<cite>` with its link, or a `<blockquote>`. A cleaner (DOMPurify) gives it back unchanged. */
export const HTML: CitationStyle = {
  id: 'html',
  name: 'HTML',
  file: { extension: 'html', type: 'text/html' },
  reference: (work, options) => {
    const { authors, url, published } = work;
    const date =
      published === undefined ? '' : `<time datetime="${isoDate(published)}">${spanishDate(published)}</time>`;
    const names = escapeHtml(commas(joinNames(authors.map(withAcronym)), otherSite(work)));
    return both(`<p>${point(commas(titleLink(work, url), names, date, accessOf(work, options)))}</p>`);
  },
  quotation: (work, { text, speaker, link }) => {
    const words = text
      .split('\n')
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join('');
    const who = speaker === undefined ? '' : `${escapeHtml(signatureWords(speaker))}, en `;
    const { authors, published } = work;
    const source = commas(
      titleLink(work, link ?? work.url),
      escapeHtml(commas(joinNames(authors.map(shortName)), otherSite(work))),
      published === undefined ? '' : spanishDate(published),
    );
    const footer = `<footer>— ${who}${source}</footer>`;
    return both(`<blockquote cite="${escapeAttribute(work.url)}">${words}${footer}</blockquote>`);
  },
};

function titleLink({ title }: Work, url: string): string {
  return `<a href="${escapeAttribute(url)}"><cite>${escapeHtml(title)}</cite></a>`;
}

/** The source as text, and the same as it shows. */
function both(html: string): RichText {
  return { text: html, html };
}
