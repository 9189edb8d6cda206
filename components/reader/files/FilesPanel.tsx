import { useMemo } from 'preact/hooks';
import { plural } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import type { PanelProps } from '../panels/panel.ts';
import { picturesIn } from './pictures.ts';

/** The documents that the post links to, and its pictures. */
export function FilesPanel({ reading, desk }: PanelProps) {
  const { text, language } = useVoice();
  const { article } = reading;
  const pictures = useMemo(() => picturesIn(article.blocks), [article]);
  const { attachments } = article;
  if (attachments.length + pictures.length === 0) return <p>{text('files_none')}</p>;
  return (
    <>
      {attachments.length > 0 && (
        <section>
          <h3>{plural(text, language, 'files_documents', attachments.length)}</h3>
          <ul class="files">
            {attachments.map(({ url, name, type }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  <span class="file-type" aria-hidden="true">
                    {type}
                  </span>
                  <span>
                    <span lang={article.language}>{name}</span>
                    <small>{text('files_type', type.toUpperCase(), new URL(url).hostname)}</small>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {pictures.length > 0 && (
        <section>
          <h3>{plural(text, language, 'files_pictures', pictures.length)}</h3>
          <ul class="pictures">
            {pictures.map(({ src, caption, alt }, index) => (
              <li key={index}>
                <button type="button" class="plain" onClick={() => desk.enlarge(index)}>
                  <img
                    src={src}
                    alt={alt === '' ? text('files_picture', String(index + 1)) : alt}
                    loading="lazy"
                    referrerPolicy="no-referrer"
                  />
                  <span class="excerpt" lang={article.language}>
                    {caption === '' ? text('files_no_caption') : caption}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
