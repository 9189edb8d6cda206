import type { Article } from '../../article/article.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import { shownDate } from './shown-date.ts';

interface Props {
  readonly article: Article;
  onCopyCitation(): void;
}

/** What the post is: section, title, who publishes it, when, and where the original stands. */
export function ArticleHeader({ article, onCopyCitation }: Props) {
  const { text, language } = useVoice();
  const { institution, publishedAt, modifiedAt } = article;
  const isModified = modifiedAt !== undefined && modifiedAt.slice(0, 10) !== publishedAt?.slice(0, 10);
  return (
    <header class="article-header">
      {article.section !== undefined && <p class="section">{article.section}</p>}
      <h1 id="portavoz-title" tabIndex={-1} lang={article.language}>
        {article.title}
      </h1>
      {institution !== undefined && (
        <p class="institution">
          {institution.name}
          {institution.acronym !== undefined && ` (${institution.acronym})`}
        </p>
      )}
      <p class="dates">
        {publishedAt === undefined ? (
          text('reader_no_date')
        ) : (
          <time dateTime={publishedAt}>{text('reader_published', shownDate(publishedAt, language))}</time>
        )}
        {isModified && (
          <time dateTime={modifiedAt}>
            {' · '}
            {text('reader_modified', shownDate(modifiedAt, language))}
          </time>
        )}
        {' · '}
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          {text('reader_original')}
        </a>
      </p>
      <p class="header-actions">
        <button type="button" class="copy-citation" onClick={onCopyCitation}>
          {text('citation_copy')}
        </button>
      </p>
    </header>
  );
}
