import { JSDOM } from 'jsdom';
import type { Article } from '../../../components/article/article.ts';
import type { ExpectedPage } from '../../support/corpus-pages.ts';
import type { Tally } from './compare-article.ts';

/** What any reader gives: HTML and a few values. */
export interface PlainReading {
  readonly html: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publishedAt?: string | undefined;
}

export const PLAIN_AREAS = ['lines', 'captions', 'pictures', 'attachments', 'tables', 'fields'] as const;
export type PlainArea = (typeof PLAIN_AREAS)[number];

const { window } = new JSDOM('');
const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, td, th, caption, pre, dt, dd, div, section, article, figure, table, ul, ol';

/**
 * Compares by what every reader can be asked for: lines of text without kind or order, captions that stand in a figcaption of
 * the picture's own figure, picture addresses, document links, tables by their cells, and title, byline and day.
 */
export function comparePlain(
  given: Article | PlainReading | undefined,
  expected: ExpectedPage,
): Record<PlainArea, Tally> {
  const reading = given === undefined ? { html: '' } : 'html' in given ? given : plainOf(given);
  const body = window.document.createElement('div');
  body.innerHTML = reading.html;
  const wanted = expected.article;
  const blocks = wanted?.blocks ?? [];
  const isWord = (line: string): boolean => line !== '';
  return {
    lines: tally(
      blocks
        .flatMap(({ text, caption, kind }) => [...text.split(/[\n\t]/), ...(kind === 'table' ? [caption ?? ''] : [])])
        .filter(isWord),
      linesIn(body),
    ),
    captions: tally(
      blocks
        .filter(({ kind, caption }) => kind === 'figure' && typeof caption === 'string')
        .map(({ caption, pictures }) => `${pictures?.[0]?.src} ${caption?.replace(/\s+/g, ' ')}`),
      [...body.querySelectorAll('figure')]
        .filter(
          (figure) => figure.parentElement?.closest('figure') === null && figure.querySelectorAll('img').length === 1,
        )
        .filter((figure) => figure.querySelector('figcaption') !== null)
        .map(
          (figure) =>
            `${figure.querySelector('img')?.getAttribute('src')} ${words(figure.querySelector('figcaption'))}`,
        ),
    ),
    pictures: tally(
      blocks.flatMap(({ pictures }) => (pictures ?? []).map(({ src }) => src)),
      [...body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? ''),
    ),
    attachments: tally(
      (wanted?.attachments ?? []).map(({ url }) => url),
      [...new Set([...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''))].filter((href) =>
        /\.(?:pdf|docx?|xlsx?|pptx?|zip|mp3)$/i.test(href),
      ),
    ),
    tables: tally(
      blocks.filter(({ kind }) => kind === 'table').map(({ rows }) => (rows ?? []).flat().map(oneLine).join('|')),
      [...body.querySelectorAll('table')].map((table) => [...table.querySelectorAll('td, th')].map(words).join('|')),
    ),
    fields: tally(
      [`title ${wanted?.title}`, `author ${wanted?.author ?? ''}`, `day ${wanted?.publishedAt?.slice(0, 10) ?? ''}`],
      [
        `title ${reading.title ?? ''}`,
        `author ${reading.author ?? ''}`,
        `day ${reading.publishedAt?.slice(0, 10) ?? ''}`,
      ],
    ),
  };
}

function plainOf({ blocks, title, author, publishedAt }: Article): PlainReading {
  return { html: blocks.map(({ html }) => html).join('\n'), title, author, publishedAt };
}

/** The texts of the innermost blocks. */
function linesIn(body: Element): string[] {
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    lines.push(...line.split('\n').map((part) => part.replace(/\s+/g, ' ').trim()));
    line = '';
  };
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3)
        line += child.textContent?.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').normalize('NFC') ?? '';
      else if (child.nodeType === 1 && !/^(?:script|style|noscript|svg)$/.test((child as Element).localName)) {
        const isBlock = (child as Element).matches(BLOCKS);
        if (isBlock) end();
        visit(child);
        if (isBlock) end();
      }
    }
  };
  visit(body);
  end();
  return lines.filter((part) => part !== '');
}

function words(element: Element | null): string {
  return oneLine(element?.textContent ?? '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tally(expected: readonly string[], found: readonly string[]): Tally {
  const left = new Map<string, number>();
  for (const line of found) left.set(line, (left.get(line) ?? 0) + 1);
  let right = 0;
  for (const line of expected) {
    const count = left.get(line) ?? 0;
    if (count > 0) right += 1;
    left.set(line, count - 1);
  }
  return { expected: expected.length, found: found.length, right };
}
