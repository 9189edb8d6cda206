import { JSDOM } from 'jsdom';
import type { Article, Attachment, Block } from '../../../components/article/article.ts';
import type { ExpectedArticle, ExpectedBlock } from '../../support/corpus-pages.ts';

/** What was found of what was asked: both counts and how many agree. */
export interface Tally {
  expected: number;
  found: number;
  right: number;
}

export const AREAS = ['blocks', 'captions', 'pictures', 'attachments', 'tables', 'fields'] as const;
export type Area = (typeof AREAS)[number];
export type Score = Readonly<Record<Area, Tally>>;

export interface Comparison {
  readonly score: Score;
  /** What differs, a line each. */
  readonly differences: readonly string[];
}

type Wanted = Partial<ExpectedArticle> & Pick<ExpectedArticle, 'blocks' | 'attachments'>;

/** A picture with its caption, a table, a block: each as one line that can be compared. */
interface Lines {
  readonly blocks: readonly string[];
  readonly captions: readonly string[];
  readonly pictures: readonly string[];
  readonly attachments: readonly string[];
  readonly tables: readonly string[];
  readonly fields: readonly string[];
}

export function compareArticle(article: Article | undefined, expected: Wanted): Comparison {
  const wanted = linesExpected(expected);
  const given = article === undefined ? EMPTY : linesGiven(article);
  const differences: string[] = [];
  const tallies = AREAS.map((area): [Area, Tally] => {
    const { right, missing, extra } = agree(wanted[area], given[area]);
    differences.push(...missing.map((line) => `- ${area}: ${line}`), ...extra.map((line) => `+ ${area}: ${line}`));
    return [area, { expected: wanted[area].length, found: given[area].length, right }];
  });
  return { score: Object.fromEntries(tallies) as Record<Area, Tally>, differences };
}

const EMPTY: Lines = { blocks: [], captions: [], pictures: [], attachments: [], tables: [], fields: [] };
const { window } = new JSDOM('');

function linesExpected({ blocks, attachments, ...fields }: Wanted): Lines {
  return {
    blocks: blocks.map((block) => blockLine(block)),
    captions: blocks.flatMap(({ caption, pictures, kind }) =>
      typeof caption === 'string' ? [`${kind} ${pictures?.[0]?.src ?? ''}: ${caption}`] : [],
    ),
    pictures: blocks.flatMap(({ pictures }) => (pictures ?? []).map(({ src }) => src)),
    attachments: attachments.map(attachmentLine),
    tables: blocks
      .filter(({ kind }) => kind === 'table')
      .map(({ rows, caption }) => JSON.stringify([rows, caption ?? null])),
    fields: fieldLines(fields),
  };
}

function linesGiven({ blocks, attachments, ...fields }: Article): Lines {
  const shown = blocks.map(shownBlock);
  return linesExpected({ ...(fields as unknown as Partial<ExpectedArticle>), blocks: shown, attachments });
}

const FIELDS = [
  'url',
  'title',
  'institution',
  'section',
  'author',
  'publishedAt',
  'modifiedAt',
  'dateline',
  'leadImage',
] as const;

function fieldLines(fields: Readonly<Partial<Record<(typeof FIELDS)[number], unknown>>>): string[] {
  return FIELDS.map((name) => `${name} = ${JSON.stringify(sorted(fields[name] ?? null))}`);
}

/** Absent and null mean the same; the order of members means nothing. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, member]) => member !== null && member !== undefined)
    .toSorted(([a], [b]) => a.localeCompare(b));
}

function attachmentLine({ url, name, type }: Attachment): string {
  return `${type} ${url} «${name}»`;
}

function blockLine({ kind, text, number, level, ordered, pictures, rows, href }: ExpectedBlock): string {
  const pieces = [
    number,
    level,
    ordered,
    pictures?.map(({ src }) => src).join(' '),
    rows === undefined ? undefined : JSON.stringify(rows),
    href,
  ];
  return [kind, ...pieces.filter((piece) => piece !== undefined), text].join(' | ');
}

/** A block of ours in the words of the corpus. */
function shownBlock({ kind, html, text, number }: Block): ExpectedBlock {
  const holder = window.document.createElement('div');
  holder.innerHTML = html;
  const element = holder.firstElementChild ?? holder;
  const pictures = [...element.querySelectorAll('img')].map((image) => ({ src: image.getAttribute('src') ?? '' }));
  const caption = element.querySelector(kind === 'table' ? 'caption' : 'figcaption');
  const words = caption === null ? null : linesOf(caption);
  return {
    kind,
    text,
    ...(kind === 'paragraph' && number !== undefined ? { number } : {}),
    ...(kind === 'heading' ? { level: Number(element.localName.slice(1)) } : {}),
    ...(kind === 'list' ? { ordered: element.localName === 'ol' } : {}),
    ...(kind === 'figure' || kind === 'gallery' ? { pictures } : {}),
    ...(kind === 'figure' || kind === 'table' ? { caption: words } : {}),
    ...(kind === 'table'
      ? { rows: [...element.querySelectorAll('tr')].map((row) => [...row.children].map(linesOf)) }
      : {}),
    ...(kind === 'video' || kind === 'attachment'
      ? { href: element.querySelector('a')?.getAttribute('href') ?? '' }
      : {}),
  };
}

function linesOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n');
  for (const paragraph of copy.querySelectorAll('p')) if (paragraph.nextElementSibling !== null) paragraph.after('\n');
  return copy.textContent.trim();
}

/** The lines that agree in their order: the longest common subsequence, so that a block in the wrong place counts as wrong. */
function agree(
  wanted: readonly string[],
  given: readonly string[],
): { right: number; missing: string[]; extra: string[] } {
  const lengths = Array.from({ length: wanted.length + 1 }, () => Array.from({ length: given.length + 1 }, () => 0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    for (let j = given.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row !== undefined)
        row[j] = wanted[i] === given[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const missing: string[] = [];
  const extra: string[] = [];
  let [i, j] = [0, 0];
  while (i < wanted.length || j < given.length) {
    if (i < wanted.length && j < given.length && wanted[i] === given[j]) {
      i += 1;
      j += 1;
    } else if (j >= given.length || (i < wanted.length && at(i + 1, j) >= at(i, j + 1))) {
      missing.push(wanted[i] ?? '');
      i += 1;
    } else {
      extra.push(given[j] ?? '');
      j += 1;
    }
  }
  return { right: at(0, 0), missing, extra };
}
