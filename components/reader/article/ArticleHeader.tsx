import type { ComponentChildren } from 'preact';
import type { Article } from '../../article/article.ts';
import type { PartialDate } from '../../citation/work.ts';
import { plural } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import { daysAgo, shownDate } from './dates.ts';
import { readingMinutes } from './reading-time.ts';

interface Props {
  readonly article: Article;
  readonly today: PartialDate;
  /** What can be done with the whole post. */
  readonly children?: ComponentChildren;
}

/** What the post is: section, title, who publishes it, when, how long it takes, and where the original stands. */
export function ArticleHeader({ article, today, children }: Props) {
  const { text, language } = useVoice();
  const { institution, author, publishedAt, modifiedAt } = article;
  const isModified = modifiedAt !== undefined && modifiedAt.slice(0, 10) !== publishedAt?.slice(0, 10);
  const publisher =
    institution === undefined
      ? undefined
      : institution.acronym === undefined
        ? institution.name
        : text('header_institution', institution.name, institution.acronym);
  return (
    <header class="article-header">
      {article.section !== undefined && (
        <p class="section" lang={article.language}>
          {article.section}
        </p>
      )}
      <h1 id="portavoz-title" tabIndex={-1} lang={article.language}>
        {article.title}
      </h1>
      {(publisher ?? author) !== undefined && (
        <p class="institution" lang={article.language}>
          {author !== undefined && <span class="fact">{author}</span>}{' '}
          {publisher !== undefined && <span class="fact">{publisher}</span>}
        </p>
      )}
      <p class="dates">
        {publishedAt === undefined ? (
          <span class="fact">{text('reader_no_date')}</span>
        ) : (
          <time class="fact" dateTime={publishedAt}>
            <Dated label="reader_published" iso={publishedAt} today={today} />
          </time>
        )}{' '}
        {isModified && (
          <time class="fact" dateTime={modifiedAt}>
            <Dated label="reader_modified" iso={modifiedAt} today={today} />
          </time>
        )}
      </p>
      <div class="header-actions">
        <span class="fact">{plural(text, language, 'reader_minutes', readingMinutes(article.blocks))}</span>{' '}
        <span class="fact">
          <a href={article.url} target="_blank" rel="noopener noreferrer">
            {text('reader_original')}
          </a>
        </span>
        {children}
      </div>
    </header>
  );
}

interface DatedProps {
  readonly label: 'reader_published' | 'reader_modified';
  readonly iso: string;
  readonly today: PartialDate;
}

/** The date as the portal shows it and how long ago that is, which nobody wants on paper. */
function Dated({ label, iso, today }: DatedProps) {
  const { text, language } = useVoice();
  const date = shownDate(iso, language);
  // «hace 3 días» is one thing: it never breaks in two.
  const age = daysAgo(iso, today, language)?.replaceAll(' ', '\u00A0');
  if (age === undefined) return <>{text(label, date)}</>;
  return (
    <>
      <span class="on-screen">{text(label, text('header_date_with_age', date, age))}</span>
      <span class="on-paper">{text(label, date)}</span>
    </>
  );
}
