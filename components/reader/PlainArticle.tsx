import type { ComponentChildren } from 'preact';
import type { Article } from '../article/article.ts';
import { useText } from '../i18n/TextContext.tsx';
import { CleanContent } from './article/CleanContent.tsx';

interface Props {
  readonly article: Article;
  /** What else can be done: close it. */
  readonly children?: ComponentChildren;
}

/** The article without panels, marks or settings: what stays when the reader fails. */
export function PlainArticle({ article, children }: Props) {
  const text = useText();
  return (
    <div class="reader" data-theme="light" data-numbers="on">
      <header class="toolbar">
        <p role="alert">{text('reader_failed')}</p>
        <span class="reading-status" />
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          {text('reader_original')}
        </a>
        {children}
      </header>
      <div class="scroller" tabIndex={-1}>
        <main class="paper">
          <h1 id="portavoz-title" tabIndex={-1}>
            {article.title}
          </h1>
          <article lang={article.language} aria-labelledby="portavoz-title">
            {article.blocks.map((block) => (
              <div key={block.id} class={`block block-${block.kind}`}>
                <CleanContent block={block} />
              </div>
            ))}
          </article>
        </main>
      </div>
    </div>
  );
}
