import { useText } from '../../i18n/TextContext.tsx';
import type { PanelProps } from './panel.ts';

/** The post's own headings, each leading to its place. */
export function ContentsPanel({ reading, desk }: PanelProps) {
  const text = useText();
  const headings = reading.article.blocks.filter(({ kind }) => kind === 'heading');
  if (headings.length === 0) return <p>{text('contents_none')}</p>;
  return (
    <ol class="contents">
      {headings.map(({ id, text: words }) => (
        <li key={id}>
          <button type="button" class="plain" onClick={() => desk.goToBlock(id)}>
            {words}
          </button>
        </li>
      ))}
    </ol>
  );
}
