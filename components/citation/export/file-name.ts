import type { Article } from '../../article/article.ts';

/** Letters of the title that are kept. */
const TITLE = 60;

/** `2026-05-19-segeplan-gobierno-y-comunidades.md`: sorts by date, and every system takes it. */
export function exportFileName({ publishedAt, institution, title }: Article, extension: string): string {
  const slug = fold(title);
  const short = slug.length <= TITLE ? slug : slug.slice(0, TITLE + 1).replace(/-[^-]*$/, '');
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(publishedAt ?? '')?.[0] ?? '';
  const who = fold(institution?.acronym ?? '') || 'noticia';
  return `${[day, who, short].filter((part) => part !== '').join('-')}.${extension}`;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 200);
}
