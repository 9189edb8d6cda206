import { siteById } from '../sites/sites.ts';
import type { Article, SourcedField } from './article.ts';
import { isByline, isOfInstitution } from './metadata/byline.ts';
import { datedBy } from './metadata/dateline.ts';
import { plainText } from './metadata/plain-text.ts';
import type { WordPressRecord } from './wordpress-record.ts';

type Known = Pick<Article, 'title' | 'section' | 'author' | 'publishedAt' | 'modifiedAt' | 'leadImage'>;

/**
 * The article with what its WordPress record knows better: the portal's own title and times, and where the page shows
 * none, section, author and lead image. The body stays as it was read.
 */
export function refine(article: Article, record: WordPressRecord): Article {
  const known = knownBy(article, record);
  const sources = Object.keys(known).map((field): [SourcedField, 'rest'] => [field as SourcedField, 'rest']);
  const refined = { ...article, ...known, sources: { ...article.sources, ...Object.fromEntries(sources) } };
  const { dateline, publishedAt } = refined;
  return dateline === undefined ? refined : { ...refined, dateline: datedBy(dateline, publishedAt) };
}

function knownBy(article: Article, record: WordPressRecord): Partial<Known> {
  const site = siteById(article.siteId);
  const title = plainText(record.title);
  const offset = record.utcOffset ?? site?.utcOffset ?? '';
  const section = plainText(record.categories[0] ?? '');
  const author = plainText(record.author ?? '');
  const isSigned = isByline(author, site?.notAuthors ?? []) && !isOfInstitution(author, article.institution);
  return {
    ...(title === '' ? {} : { title }),
    ...(record.date === undefined ? {} : { publishedAt: record.date + offset }),
    ...(record.modified === undefined ? {} : { modifiedAt: record.modified + offset }),
    ...(article.section !== undefined || section === '' ? {} : { section }),
    ...(article.author === undefined && isSigned ? { author } : {}),
    ...(article.leadImage !== undefined ? {} : leadImageOf(record)),
  };
}

function leadImageOf({ leadImage }: WordPressRecord): Partial<Known> {
  if (leadImage === undefined) return {};
  const caption = plainText(leadImage.caption ?? '');
  return { leadImage: { src: leadImage.src, ...(caption === '' ? {} : { caption }) } };
}
