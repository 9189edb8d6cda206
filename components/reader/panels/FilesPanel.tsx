import { useText } from '../../i18n/TextContext.tsx';
import type { PanelProps } from './panel.ts';

/** The documents that the post links to. */
export function FilesPanel({ reading }: PanelProps) {
  const text = useText();
  const { attachments } = reading.article;
  if (attachments.length === 0) return <p>{text('files_none')}</p>;
  return (
    <ul class="files">
      {attachments.map(({ url, name, type }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {name}
          </a>{' '}
          <small>{type.toUpperCase()}</small>
        </li>
      ))}
    </ul>
  );
}
