import type { Block } from '../../article/article.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { PanelProps } from './panel.ts';

/** Words that tell a paragraph from the others where a post has no headings. */
const OPENING = 9;

/** The post's own headings, each leading to its place; its paragraphs where it has none. */
export function ContentsPanel({ reading, desk }: PanelProps) {
  const text = useText();
  const { blocks, language } = reading.article;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const entries = headings.length > 0 ? headings : blocks.filter(({ number }) => number !== undefined);
  return (
    <>
      {headings.length === 0 && <p class="hint">{text('contents_none')}</p>}
      <ol class="contents" lang={language}>
        {entries.map((block) => (
          <li key={block.id} class={`level-${levelOf(block)}`}>
            <button type="button" class="plain" onClick={() => desk.goToBlock(block.id)}>
              {block.number !== undefined && <small>{block.number}</small>}
              <span>{headings.length > 0 ? block.text : openingOf(block.text)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function levelOf({ html }: Block): string {
  return /^<h([2-6])/.exec(html)?.[1] ?? '2';
}

function openingOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= OPENING ? text : `${words.slice(0, OPENING).join(' ')}…`;
}
