import type { Article } from '../article/article.ts';
import { isLater, partialDate, type Work } from './work.ts';

/**
 * What somebody who cites should look at first: no date at all · a date that only the dateline gives · changed on a later
 * day · a title in capitals · no institution or author · a name whose surname is not sure · an institution whose comma RIS
 * takes for the end of a surname.
 */
export type Warning =
  'no-date' | 'dateline-date' | 'modified' | 'capitals' | 'no-author' | 'name-order' | 'comma-in-name';

export function warningsOf(article: Article, work: Work): Warning[] {
  const published = partialDate(article.publishedAt);
  const modified = partialDate(article.modifiedAt);
  const isAsFound = JSON.stringify(work.published) === JSON.stringify(published);
  const holds: Readonly<Record<Warning, boolean>> = {
    'no-date': work.published === undefined,
    'dateline-date': work.published !== undefined && isAsFound && article.sources.publishedAt === 'dateline',
    modified: modified !== undefined && published !== undefined && isLater(modified, published),
    capitals: isInCapitals(work.title),
    'no-author': work.authors.length === 0,
    'name-order': work.authors.some(({ kind, family }) => kind === 'person' && family === undefined),
    'comma-in-name': work.authors.some(({ name, family }) => family === undefined && name.includes(',')),
  };
  return (Object.keys(holds) as Warning[]).filter((warning) => holds[warning]);
}

/** Two words or more without a small letter: acronyms alone are no shouting. */
function isInCapitals(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  return letters.length > 10 && /\p{L}\s+\p{L}/u.test(title) && !/\p{Ll}/u.test(title);
}
